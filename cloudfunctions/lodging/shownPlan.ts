import type { PlanRoom, PlanRow, ShownPlan } from '#contract/lodging';
import { type Instant, plusDays } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import { chargesOf } from '#domain/lodging/charges';
import type { Lodging } from '#domain/lodging/lodging';
import { isOutdated } from '#domain/lodging/outdated';
import { type Plan, type RoomId, roomOf, type RoomPlans } from '#domain/lodging/plan';
import { aimsOf, isElsewhere, isSwapped, planChanges } from '#domain/lodging/planChanges';
import { err, ok, type Result } from '#domain/result';
import type { Applicant } from '#domain/registration/registration';
import type { OfflineTraining } from '#domain/training/training';
import { lodgings, roomPlans } from '#shell/store';
import { applicantsOf } from './attendees';

type State = ShownPlan['state'];
type Names = ReadonlyMap<PersonId, Applicant>;

/** The draft where there is one, otherwise what is published; or the one that is asked for. */
function chosen(plans: RoomPlans, state?: State): { plan: Plan; state: State } | undefined {
  const { draft, published } = plans;
  if (draft && state !== 'published') return { plan: draft, state: 'draft' };
  return published && state !== 'draft' ? { plan: published.plan, state: 'published' } : undefined;
}

/** What the plan is compared with: a published one that is being worked on again, with nothing. */
const referenceOf = (plans: RoomPlans, state: State): Plan | undefined =>
  state === 'published' && plans.draft ? undefined : plans.before;

/** A plan as organizers see it, read anew. */
export async function showPlan(
  training: OfflineTraining,
  now: Instant,
  asked?: State,
): Promise<Result<ShownPlan, { code: 'NO_LODGING' } | { code: 'NO_PLAN' }>> {
  const { _id: trainingId } = training;
  const [lodging, plans, names] = await Promise.all([
    lodgings.find(trainingId),
    roomPlans.find(trainingId),
    applicantsOf(trainingId),
  ]);
  if (!lodging) return err({ code: 'NO_LODGING' });
  const shown = plans && chosen(plans, asked);
  if (!plans || !shown) return err({ code: 'NO_PLAN' });
  const { plan, state } = shown;
  const reference = referenceOf(plans, state);
  const present = new Set(plan.guests.map(({ personId }) => personId));
  const gone = reference?.guests.filter(({ personId }) => !present.has(personId)) ?? [];
  return ok({
    now,
    trainingId,
    title: training.title,
    hotels: training.hotels,
    revision: plans.revision,
    state,
    at: plan.at,
    ...(plans.published ? { publishedAt: plans.published.at } : {}),
    isOutdated: isOutdated(plan, lodging),
    ...(reference ? { before: reference.at } : {}),
    aims: aimsOf(plan),
    rows: rowsOf(plan, reference, plans, lodging, names),
    rooms: roomsOf(plan, plans),
    gone: gone.map(({ personId }) => ({ personId, name: names.get(personId)?.name ?? '' })),
  });
}

function rowsOf(
  plan: Plan,
  reference: Plan | undefined,
  { pins, supplements }: RoomPlans,
  { nights }: Pick<Lodging, 'nights'>,
  names: Names,
): PlanRow[] {
  const charges = chargesOf(plan);
  const before = new Map(reference?.guests.map((guest) => [guest.personId, guest.room]));
  const changes = new Map(
    reference ? planChanges(reference, plan).map((change) => [change.personId, change]) : [],
  );
  return plan.guests.map((guest): PlanRow => {
    const { personId, gender, choice, from, until, room } = guest;
    const charge = charges.get(personId);
    const change = changes.get(personId);
    const earlierRoom = before.get(personId);
    const asked = supplements[personId];
    const applicant = names.get(personId);
    const isAsked =
      asked && charge && charge.supplementFen > 0 && asked.fen >= charge.supplementFen;
    return {
      personId,
      name: applicant?.name ?? '',
      gender,
      unitName: applicant?.workplace.name ?? '',
      ...(applicant ? { phone: applicant.phone } : {}),
      choice,
      from: plusDays(nights.from, from),
      until: plusDays(nights.from, until),
      ...(room === undefined ? {} : { room }),
      isPinned: pins[personId] !== undefined,
      isSwapped: isSwapped(guest),
      isElsewhere: isElsewhere(guest),
      ...(charge ? { fen: charge.fen } : {}),
      supplementFen: charge?.supplementFen ?? (0 as NonNullable<typeof charge>['supplementFen']),
      supplementNights: charge?.supplementNights ?? 0,
      ...(isAsked ? { supplement: { until: asked.until, ...acceptedOf(asked) } } : {}),
      ...(change
        ? {
            change: {
              isNew: change.isNew,
              isMoved: change.isMoved,
              isRoommateChanged: change.isRoommateChanged,
              isChargeChanged: change.isChargeChanged,
              ...(earlierRoom === undefined ? {} : { room: earlierRoom }),
            },
          }
        : {}),
    };
  });
}

const acceptedOf = ({ acceptedAt }: { acceptedAt?: Instant | undefined }) =>
  acceptedAt === undefined ? {} : { acceptedAt };

/** Rooms in use, by hotel, kind and number, each with its people in the order in which they arrive. */
function roomsOf({ guests }: Plan, { numbers }: RoomPlans): PlanRoom[] {
  const rooms = new Map<RoomId, { personId: PersonId; from: number }[]>();
  for (const { room, personId, from } of guests)
    if (room !== undefined) rooms.set(room, [...(rooms.get(room) ?? []), { personId, from }]);
  return [...rooms]
    .map(([room, people]) => ({ room, ...roomOf(room), people }))
    .sort(
      (a, b) =>
        a.hotelId.localeCompare(b.hotelId) || a.kind.localeCompare(b.kind) || a.number - b.number,
    )
    .map(({ room, hotelId, kind, people }) => {
      const number = numbers[room];
      return {
        room,
        hotelId,
        kind,
        ...(number === undefined ? {} : { number }),
        people: people.sort((a, b) => a.from - b.from).map(({ personId }) => personId),
      };
    });
}
