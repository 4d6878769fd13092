import * as z from '../z';

/** Also the merchant's number of an online refund. */
export const RefundId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{8,48}$/))
  .brand<'RefundId'>();
export type RefundId = z.infer<typeof RefundId>;
