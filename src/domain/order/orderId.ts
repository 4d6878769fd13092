import * as z from '../z';

/** Random. Also the merchant's number of an online payment, so of the platform's alphabet and length. */
export const OrderId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{8,32}$/))
  .brand<'OrderId'>();
export type OrderId = z.infer<typeof OrderId>;
