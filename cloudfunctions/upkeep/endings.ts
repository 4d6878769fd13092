import type { CivilDate, Instant } from '#domain/calendar';
import type { PersonId, UnitId } from '#domain/ids';
import type { DuesReview } from '#domain/member/duesReview';
import { endsUnrenewed, isRenewalPaid, type ReminderDays } from '#domain/member/ending';
import {
  claimedBy,
  type PersonMembership,
  type SocietyPath,
} from '#domain/member/personMembership';
import { coveredBy } from '#domain/member/term';
import type { About, Message } from '#domain/message/message';
import type { Unit } from '#domain/unit/unit';
import { messageOf } from '#shell/outbox';
import { command } from '#shell/platform';
import { memberships, societies, unitApplications, units } from '#shell/store';

/** Memberships whose last day is `until`, and the reminder that is due for them today. */
export interface Ending {
  readonly until: CivilDate;
  readonly days: ReminderDays;
  readonly today: CivilDate;
  readonly now: Instant;
}

interface Place {
  /** Id behind which the page begins. */
  readonly after: string;
  readonly limit: number;
}

/** The news of one page; `last` where more may follow behind it. */
interface Page {
  readonly news: readonly Message[];
  readonly last: string | undefined;
}

const lastOf = (page: readonly { readonly _id: string }[], limit: number): string | undefined =>
  page.length < limit ? undefined : page.at(-1)!._id;

/** `subject`: the unit or person; the id makes it one message per subject, end, reminder and reader. */
const reminder = (
  { until, days, now }: Ending,
  { subject, personId, about }: { subject: string; personId: PersonId; about: About },
): Message =>
  messageOf(
    {
      _id: `ending:${subject}:${until}:${days}:${personId}`,
      personId,
      kind: 'membershipEnding',
      about,
      until,
    },
    now,
  );

/** Every administrator of the units whose latest term ends and whose renewal is not paid. */
export async function unitsToRemind(ending: Ending, { after, limit }: Place): Promise<Page> {
  const page = await units.list(
    { memberUntil: ending.until, _id: command.gt(after) },
    { orderBy: [['_id', 'asc']], limit },
  );
  const reviews = await reviewsOfUnits(page);
  const news = page
    .filter(({ _id }) => !isRenewalPaid(reviews.get(_id) ?? []))
    .flatMap(({ _id, name, administrators }) =>
      administrators.map(({ personId }) =>
        reminder(ending, {
          subject: _id,
          personId,
          about: { kind: 'unit', unitId: _id, title: name },
        }),
      ),
    );
  return { news, last: lastOf(page, limit) };
}

async function reviewsOfUnits(
  page: readonly Unit[],
): Promise<ReadonlyMap<UnitId, readonly DuesReview[]>> {
  if (page.length === 0) return new Map();
  const all = await unitApplications.listAll({ unitId: command.in(page.map(({ _id }) => _id)) });
  return grouped(
    all,
    ({ unitId }) => unitId,
    ({ review }) => review,
  );
}

/** Persons whose own dues end, who have not renewed and whom no member unit has claimed (M4). */
export async function personsToRemind(ending: Ending, { after, limit }: Place): Promise<Page> {
  const page = await memberships.list(
    { 'review.term.until': ending.until, _id: command.gt(after) },
    { orderBy: [['_id', 'asc']], limit },
  );
  if (page.length === 0) return { news: [], last: undefined };
  const people = new Set(page.map(({ personId }) => personId));
  const all = await memberships.listAll({ personId: command.in([...people]) });
  const histories = grouped(
    all,
    ({ personId }) => personId,
    (one) => one,
  );
  const [claiming, names] = await Promise.all([memberUnits(all, ending.today), societyNames()]);
  const news = page.filter(isThroughSociety).flatMap(({ personId, societyId }) => {
    const history = histories.get(personId) ?? [];
    const own = history.filter(isThroughSociety).map(({ review }) => review);
    const claimed = claimedBy(history);
    const isFreeOfDues = claimed !== undefined && claiming.has(claimed.unitId);
    if (isFreeOfDues || !endsUnrenewed(own, ending.until)) return [];
    const title = names.get(societyId) ?? societyId;
    return [
      reminder(ending, { subject: personId, personId, about: { kind: 'membership', title } }),
    ];
  });
  return { news, last: lastOf(page, limit) };
}

const isThroughSociety = (one: PersonMembership): one is SocietyPath => one.path === 'society';

/** The units among those that have claimed somebody which are members today. */
async function memberUnits(
  all: readonly PersonMembership[],
  today: CivilDate,
): Promise<ReadonlySet<UnitId>> {
  const claiming = new Set(all.flatMap((one) => (one.path === 'unit' ? [one.unitId] : [])));
  if (claiming.size === 0) return new Set();
  const found = await units.list({ _id: command.in([...claiming]) });
  return new Set(found.filter(({ terms }) => coveredBy(terms, today)).map(({ _id }) => _id));
}

async function societyNames(): Promise<ReadonlyMap<string, string>> {
  return new Map((await societies.listAll({})).map(({ _id, name }) => [_id, name]));
}

function grouped<Item, Key, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  valueOf: (item: Item) => Value,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(valueOf(item));
    groups.set(keyOf(item), group);
  }
  return groups;
}
