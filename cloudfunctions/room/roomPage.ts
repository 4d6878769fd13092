import type { RoomPage } from '#contract/room';
import { type PersonId, registrationIdOf, type TrainingId } from '#domain/ids';
import type { Lodging } from '#domain/lodging/lodging';
import { roomsLeft } from '#domain/lodging/roomsLeft';
import type { Person } from '#domain/person/person';
import type { Registration } from '#domain/registration/registration';
import { err, ok, type Result } from '#domain/result';
import type { OfflineTraining } from '#domain/training/training';
import { ordersAskingFor } from '#shell/askingOrders';
import type { Visitor } from '#shell/route';
import { registrations, roomPlans } from '#shell/store';
import { publishedTraining } from '#shell/trainingShelf';
import { myRoom } from './myRoom';
import { myStays } from './myStay';
import { standingOf } from './standing';

/** A training for which rooms are arranged: a class with hotels. */
export async function trainingWithRooms(
  trainingId: TrainingId,
): Promise<Result<OfflineTraining, { code: 'TRAINING_UNKNOWN' } | { code: 'NO_LODGING' }>> {
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const hasRooms = training.mode === 'offline' && training.hotels.length > 0;
  return hasRooms ? ok(training) : err({ code: 'NO_LODGING' });
}

export const registrationOf = (
  trainingId: TrainingId,
  personId: PersonId,
): Promise<Registration | undefined> => registrations.find(registrationIdOf(trainingId, personId));

/** Who looks, and what of theirs has been read already. */
export interface Reader {
  readonly visitor: Pick<Visitor, 'personId' | 'now'>;
  readonly person: Person | undefined;
  readonly registration: Registration | undefined;
}

/** Everything about rooms that one person sees. */
export async function roomPage(
  training: OfflineTraining,
  lodging: Lodging | undefined,
  { visitor: { personId, now }, person, registration }: Reader,
): Promise<RoomPage> {
  const [asking, plans] = await Promise.all([
    ordersAskingFor(registration ? [registration] : []),
    lodging?.stays[personId] ? roomPlans.find(training._id) : undefined,
  ]);
  const order = registration && asking.get(registration._id);
  const room = lodging && (await myRoom(lodging, plans, personId));
  const gender = (registration?.applicant ?? person?.profile)?.gender;
  const { _id: trainingId, title, shortTitle, checkIn, classDays, leaveOn, hotels } = training;
  return {
    now,
    trainingId,
    title,
    shortTitle,
    checkIn,
    classDays,
    leaveOn,
    hotels,
    travel: training.travel,
    contacts: training.contacts,
    ...(lodging ? { nights: lodging.nights, openUntil: lodging.openUntil } : {}),
    isOpen: lodging !== undefined && now < lodging.openUntil,
    standing: person ? standingOf(training, registration, order, now) : { kind: 'notSignedUp' },
    left: lodging ? leftIn(lodging, gender) : [],
    ...(lodging ? myStays(lodging, personId, hotels) : {}),
    ...(room ? { room } : {}),
  };
}

const leftIn = (lodging: Lodging, gender: Person['profile']['gender'] | undefined) =>
  roomsLeft(lodging, gender).map(({ hotelId, nights }) => ({ hotelId, nights: [...nights] }));
