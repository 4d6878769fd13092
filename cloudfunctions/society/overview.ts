import type { OutputOf } from '#contract/call';
import type { societyCalls } from '#contract/society';
import { ok } from '#domain/result';
import { scopesOf } from '#domain/role/role';
import * as z from '#domain/z';
import { command, expression } from '#shell/platform';
import type { Action } from '#shell/route';
import { KINDS } from './kinds';
import { type Asked, askedScopes } from './scopes';
import { societyNames } from './societies';

type Counts = OutputOf<typeof societyCalls.overview>['counts']['unit'];

const WAITING = ['submitted', 'preliminarilyApproved', 'paid', 'returned'] as const;
const Group = z.object({ _id: z.enum(WAITING), n: z.number() });

export const overview: Action<typeof societyCalls.overview> = async ({ scope }, { grants }) => {
  const asked = askedScopes(grants, scope);
  if (!asked.ok) return asked;
  const [unit, person, names] = await Promise.all([
    countsOf('unit', asked.value),
    countsOf('person', asked.value),
    societyNames(),
  ]);
  const scopes = scopesOf(grants, 'reviewer', 'finance').map((mine) => {
    const name = names.get(mine);
    return { scope: mine, ...(name === undefined ? {} : { name }) };
  });
  return ok({ scopes, counts: { unit, person } });
};

/** What waits, by state: one aggregate over the index of states. */
async function countsOf(kind: keyof typeof KINDS, asked: Asked): Promise<Counts> {
  const { stored, society } = KINDS[kind];
  const { list } = await stored
    .aggregate()
    .match({
      'review.status': command.in([...WAITING]),
      ...(asked === 'national' ? {} : { [society]: command.in([...asked]) }),
    })
    .group({ _id: '$review.status', n: expression.sum(1) })
    .limit(WAITING.length)
    .end();
  const counts: Counts = { submitted: 0, preliminarilyApproved: 0, paid: 0, returned: 0 };
  for (const { _id, n } of z.array(Group).parse(list)) counts[_id] = n;
  return counts;
}
