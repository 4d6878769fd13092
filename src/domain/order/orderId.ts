import * as z from '../z';

/** One per payer, training and number of the attempt, from 1. Also the merchant's number of an online payment. */
export const OrderId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{8,32}$/))
  .brand<'OrderId'>();
export type OrderId = z.infer<typeof OrderId>;
