import * as z from '../z';

/** Follows from the payment itself, so that the same money is never entered twice: `online:…`, `bank:…`, `card:…`. */
export const ReceiptId = z
  .string()
  .check(z.regex(/^(?:online|bank|card):[A-Za-z0-9_-]{1,80}$/))
  .brand<'ReceiptId'>();
export type ReceiptId = z.infer<typeof ReceiptId>;
