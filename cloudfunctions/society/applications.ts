import type { InputOf } from '#contract/call';
import type { ApplicationRow, societyCalls } from '#contract/society';
import { isOpen } from '#domain/member/duesReview';
import { ok } from '#domain/result';
import { behind } from '#shell/behind';
import { noteRead } from '#shell/noteRead';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { search } from '#shell/search';
import { memberships } from '#shell/store';
import { type Application, concernedOf, isRenewal, nameOf } from './application';
import { KINDS } from './kinds';
import { type Asked, askedScopes } from './scopes';
import { societyNames } from './societies';

type Input = InputOf<typeof societyCalls.applications>;
type Where = Record<string, unknown>;
const PAGE = 30;

export const applications: Action<typeof societyCalls.applications> = async (input, caller) => {
  const asked = askedScopes(caller.grants, input.scope);
  if (!asked.ok) return asked;
  const [names] = await Promise.all([
    societyNames(),
    noteRead(caller, `list:applications:${input.kind}:${input.scope ?? 'all'}`),
  ]);
  const found =
    input.search === undefined || input.search === ''
      ? await inState(input, asked.value)
      : await matching(input, asked.value, [...names.keys()]);
  const page = found.slice(0, PAGE);
  const earlier = await earlierOf(page);
  const rows = page.map((one) => rowOf(one, [...earlier, one], names));
  return ok({ now: caller.now, applications: rows, more: found.length > PAGE });
};

/** One question per society, so that an index gives each its order; the first of all of them. */
async function inState(
  { kind, status = 'submitted', after }: Input,
  asked: Asked,
): Promise<Application[]> {
  const waits = ['submitted', 'preliminarilyApproved', 'paid', 'returned'].includes(status);
  const direction = waits ? 'asc' : 'desc';
  const { society, list } = KINDS[kind];
  const moment = 'review.submittedAt';
  const places: readonly Where[] =
    asked === 'national' ? [{}] : asked.map((id) => ({ [society]: id }));
  const lists = await Promise.all(
    places.map((place) => {
      const where = { ...place, 'review.status': status };
      return list(after ? behind(where, moment, direction, after) : where, {
        orderBy: [
          [moment, direction],
          ['_id', direction],
        ],
        limit: PAGE + 1,
      });
    }),
  );
  return lists.length === 1 ? lists[0]! : lists.flat().sort(inOrder(waits));
}

const orderOf = ({ stored }: Application): string => `${stored.review.submittedAt} ${stored._id}`;

const inOrder =
  (oldestFirst: boolean) =>
  (a: Application, b: Application): number =>
    orderOf(a) < orderOf(b) === oldestFirst ? -1 : 1;

/** Found by name, pinyin, initials or phone number in any state, what starts so before what has it inside. */
async function matching(
  { kind, search: query = '' }: Input,
  asked: Asked,
  all: readonly string[],
): Promise<Application[]> {
  const { society, list } = KINDS[kind];
  // Persons claimed by units are found by the same keys: naming the societies leaves them out of what is read.
  const societies = asked === 'national' ? (kind === 'person' ? all : undefined) : asked;
  const where = societies ? { [society]: command.in([...societies]) } : {};
  const found = await search(
    {
      list: async (condition, options) =>
        (await list(condition, options)).map((one) => ({ _id: one.stored._id, one })),
    },
    query,
    { where, most: PAGE + 1 },
  );
  return found.map(({ one }) => one);
}

/** Everything else of the persons on a page: who had a term before renews. */
async function earlierOf(page: readonly Application[]): Promise<Application[]> {
  const people = page.flatMap((one) => (one.kind === 'person' ? [one.stored.personId] : []));
  if (people.length === 0) return [];
  const all = await memberships.listAll({ personId: command.in([...new Set(people)]) });
  return all.flatMap((stored) => (stored.path === 'society' ? [{ kind: 'person', stored }] : []));
}

function rowOf(
  application: Application,
  all: readonly Application[],
  names: ReadonlyMap<string, string>,
): ApplicationRow {
  const { kind, stored } = application;
  const { review } = stored;
  const { societyId } = concernedOf(application);
  return {
    applicationId: stored._id,
    kind,
    name: nameOf(application),
    ...(kind === 'person' ? { workplace: stored.applicant.workplace.name } : {}),
    isRenewal: isRenewal(application, ofSameSubject(application, all)),
    societyName: names.get(societyId) ?? societyId,
    status: review.status,
    submittedAt: review.submittedAt,
    since: isOpen(review) ? review.steps.at(-1)!.at : review.submittedAt,
    ...('dues' in review ? { amountFen: review.dues.amountFen } : {}),
    hasVoucher: 'voucher' in review && review.voucher !== undefined,
  };
}

const ofSameSubject = (application: Application, all: readonly Application[]) =>
  application.kind === 'unit'
    ? all
    : all.filter(
        (one) => one.kind === 'person' && one.stored.personId === application.stored.personId,
      );
