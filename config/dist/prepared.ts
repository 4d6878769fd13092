import type { Call, InputOf, OutputOf } from '#contract/call';

/** A prepared answer to one call. */
export interface Prepared {
  readonly call: Call;
  readonly make: (input: unknown) => unknown;
}

/** What a function answers; both sides are checked against the contract. */
export const on = <C extends Call>(
  call: C,
  make: (input: InputOf<C>) => OutputOf<C>,
): Prepared => ({
  call,
  make: (input) => call.output.parse(make(call.input.parse(input) as InputOf<C>)),
});
