import type { Call } from '#contract/call';
import { err } from '#domain/result';
import type { Grant } from '#domain/role/role';
import { type Action, route, type Route } from '#shell/route';

const isNational = (grants: readonly Grant[]): boolean =>
  grants.some((grant) => grant.role === 'finance' && grant.scope === 'national');

/** A call that only the whole Society's finance may make; finance of a provincial society sees nothing here. */
export function forNationalFinance<C extends Call>(call: C, action: Action<C>): Route {
  const { act, ...rest } = route(call, action);
  return {
    ...rest,
    act: async (input, caller) =>
      isNational(caller.grants) ? act(input, caller) : err({ code: 'NOT_ALLOWED' }),
  };
}
