import { randomUUID } from 'node:crypto';
import type { Answer, Call, CommonRefusal, Who } from '#contract/call';
import { err, type Result } from '#domain/result';
import { hasRole, type Role } from '#domain/role/role';
import * as z from '#domain/z';
import type { AnyRefusal } from '#contract/refusals';
import { refusalText } from '#text/refusals';
import { readClock } from './clock';
import { isDatabaseTimeout } from './databaseTimeout';
import { personIdOf } from './identity';
import { inputRefusal } from '#contract/inputRefusal';
import { openidOfCaller } from './platform';
import type { Granted, Route } from './route';
import { grantsOf, persons } from './store';
import { TooBusy } from './transact';

const Request = z.object({
  call: z.string().check(z.maxLength(50)),
  input: z.optional(z.unknown()),
});

/** Parse → know the caller → act → answer. Nothing thrown leaves a function except as INTERNAL with a reference. */
export const serve =
  (routes: readonly Route[]) =>
  async (event: unknown): Promise<Answer> => {
    try {
      return answerOf(await dispatch(routes, event));
    } catch (error) {
      if (error instanceof TooBusy) return answerOf(err({ code: 'BUSY' }));
      if (isDatabaseTimeout(error)) {
        console.warn('the database did not answer in time', error);
        return answerOf(err({ code: 'BUSY' }));
      }
      const reference = randomUUID().slice(0, 8);
      console.error(`bug ${reference}`, error);
      return answerOf(err({ code: 'INTERNAL', reference }));
    }
  };

function answerOf(result: Result<unknown, { code: string }>): Answer {
  if (result.ok) return { ok: true, value: result.value };
  return { ok: false, refusal: result.refusal, message: refusalText(result.refusal as AnyRefusal) };
}

async function dispatch(
  routes: readonly Route[],
  event: unknown,
): Promise<Result<unknown, { code: string }>> {
  const request = Request.safeParse(event);
  const route = request.success && routes.find(({ call }) => call.name === request.data.call);
  if (!route) return err({ code: 'CALL_UNKNOWN' });
  const openid = openidOfCaller();
  if (!openid) return err({ code: 'NOT_IDENTIFIED' });
  const input = route.call.input.safeParse(request.data.input);
  if (!input.success) return err(inputRefusal(request.data.input, input.error));
  const caller = await callerFor(route.call, openid);
  if (!caller.ok) return caller;
  const result = await route.act(input.data, caller.value);
  return result.ok ? { ok: true, value: route.call.output.parse(result.value) } : result;
}

/** The roles any of which lets somebody make a call. */
const ROLES: Record<Who, readonly Role[]> = {
  visitor: [],
  signedUp: [],
  organizer: ['organizer'],
  society: ['reviewer', 'finance'],
  administrator: ['administrator'],
};

/** Loads what the call's `who` asks for, and no more. */
async function callerFor(call: Call, openid: string): Promise<Result<Granted, CommonRefusal>> {
  const visitor = { openid, personId: personIdOf(openid), now: readClock() };
  // The route's type gives an action only what its `who` promises.
  if (call.who === 'visitor') return { ok: true, value: visitor as Granted };
  const roles = ROLES[call.who];
  const [person, grants] = await Promise.all([
    persons.find(visitor.personId),
    roles.length > 0 ? grantsOf(visitor.personId) : [],
  ]);
  if (!person) return err({ code: 'NOT_SIGNED_UP' });
  if (roles.length > 0 && !hasRole(grants, ...roles)) return err({ code: 'NOT_ALLOWED' });
  return { ok: true, value: { ...visitor, person, grants } };
}
