/** A decision: the value, or the reason why not. Exceptions are for bugs only. */
export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const err = <Refusal>(refusal: Refusal): Result<never, Refusal> => ({ ok: false, refusal });
