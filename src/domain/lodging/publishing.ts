import type { Instant } from '../calendar';
import type { PersonId } from '../ids';
import { chargesOf } from './charges';
import type { Plan, PlannedGuest, RoomNews, RoomPlans, Supplement } from './plan';
import { planChanges } from './planChanges';

type Supplements = RoomPlans['supplements'];

/** Whether somebody has been asked for at least as much, and has accepted it or may still answer. */
const stands = (asked: Supplement | undefined, fen: number, now: Instant): asked is Supplement =>
  asked !== undefined &&
  (asked.acceptedAt === undefined ? asked.fen === fen && asked.until > now : asked.fen >= fen);

/**
 * Who is asked to pay a supplement once `plan` is published: everybody who shares and is alone on some night (H5). Who
 * has accepted as much or more is not asked again; who still has time to answer keeps it.
 */
export function supplementsAfter(
  plan: Plan,
  before: Supplements,
  until: Instant,
  now: Instant,
): { readonly supplements: Supplements; readonly asked: ReadonlySet<PersonId> } {
  const supplements: Supplements = {};
  const asked = new Set<PersonId>();
  for (const [personId, { supplementFen: fen, supplementNights: nights }] of chargesOf(plan)) {
    if (fen === 0) continue;
    const earlier = before[personId];
    if (stands(earlier, fen, now)) {
      supplements[personId] = { ...earlier, fen, nights };
      continue;
    }
    supplements[personId] = { fen, nights, until };
    asked.add(personId);
  }
  return { supplements, asked };
}

const isAskedOtherwise = (was: PlannedGuest | undefined, now: PlannedGuest): boolean =>
  was !== undefined &&
  now.room !== undefined &&
  (was.choice !== now.choice ||
    was.from !== now.from ||
    was.until !== now.until ||
    was.hotelId !== now.hotelId);

/** Who has a room, and has changed what they ask for since `last`: they were promised word, even if all else stays as it was. */
function changedTheirMind(last: Plan | undefined, draft: Plan): readonly PersonId[] {
  const before = new Map(last?.guests.map((guest) => [guest.personId, guest]));
  return draft.guests
    .filter((guest) => isAskedOtherwise(before.get(guest.personId), guest))
    .map(({ personId }) => personId);
}

/** The plans after the draft was published, and what is to be told to whom. */
export interface Published {
  readonly plans: RoomPlans;
  readonly news: readonly RoomNews[];
}

/**
 * Makes the draft what people see. News goes to those whose room, roommate or amount is another than what they saw
 * last, or who changed their stay, and who still stay; the question of the supplement tells all of it in one message (H3–H6).
 */
export function publishDraft(
  plans: RoomPlans,
  by: PersonId,
  answerUntil: Instant,
  stays: Readonly<Record<PersonId, unknown>>,
  now: Instant,
): Published | undefined {
  const { draft, before: _compared, ...rest } = plans;
  if (!draft) return undefined;
  const last = plans.published?.plan;
  const { supplements, asked } = supplementsAfter(draft, plans.supplements, answerUntil, now);
  const revision = plans.revision + 1;
  const changed = planChanges(last, draft)
    // Whoever never had a room has not lost one.
    .filter(({ isNew, kind }) => !isNew || kind !== undefined)
    .map(({ personId }) => personId);
  const told = [...new Set([...changed, ...changedTheirMind(last, draft), ...asked])].filter(
    (personId) => personId in stays,
  );
  const housed = new Set(draft.guests.flatMap(({ personId, room }) => (room ? [personId] : [])));
  const news = told.map((personId): RoomNews => {
    if (asked.has(personId))
      return { personId, kind: 'supplementAsked', revision, at: now, until: answerUntil };
    const kind = housed.has(personId) ? 'roomAssigned' : 'roomWithdrawn';
    return { personId, kind, revision, at: now };
  });
  return {
    news,
    plans: {
      ...rest,
      revision,
      ...(last ? { before: last } : {}),
      published: { plan: draft, at: now, by },
      supplements,
      untold: [...(plans.untold ?? []), ...news],
    },
  };
}
