import type { Call, CommonRefusal, InputOf, OutputOf, OwnRefusalOf, Who } from '#contract/call';
import type { Instant } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import type { Person } from '#domain/person/person';
import type { Result } from '#domain/result';
import type { Grant } from '#domain/role/role';

/** Who asks, and when. */
export interface Visitor {
  readonly openid: string;
  readonly personId: PersonId;
  readonly now: Instant;
}

export interface SignedUp extends Visitor {
  readonly person: Person;
}

/** Somebody with the role that a call asks for. */
export interface Granted extends SignedUp {
  readonly grants: readonly Grant[];
}

/** What the action of a call gets to know, by who may call it. */
export type CallerOf<W extends Who> = {
  visitor: Visitor;
  signedUp: SignedUp;
  organizer: Granted;
  society: Granted;
  administrator: Granted;
}[W];

export type Action<C extends Call> = (
  input: InputOf<C>,
  caller: CallerOf<C['who']>,
) => Promise<Result<OutputOf<C>, OwnRefusalOf<C> | CommonRefusal>>;

export interface Route {
  readonly call: Call;
  readonly act: (input: unknown, caller: Granted) => Promise<Result<unknown, { code: string }>>;
}

/** Ties a call of the contract to the action that serves it. */
export const route = <C extends Call>(call: C, action: Action<C>): Route => ({
  call,
  act: action as Route['act'],
});
