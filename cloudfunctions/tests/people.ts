import { type PersonId, registrationIdOf, type TrainingId } from '#domain/ids';
import type { Person } from '#domain/person/person';
import { emptyLedger } from '#domain/registration/seatLedger';
import type { Grant } from '#domain/role/role';
import type { Training } from '#domain/training/training';
import { personIdOf } from '#shell/identity';
import { sampleOpenid, samplePerson, sampleProfile } from '../../config/demo/people';
import { demoTrainings } from '../../config/demo/trainings';
import { type Documents, OPENING } from './product';

/** 图领英才, 180 seats, and the online training without a limit. */
export const LEAD = 'tuling-2026' as TrainingId;
export const ONLINE = 'zaizhi-2026' as TrainingId;

export const trainingOf = (id: TrainingId): Training =>
  demoTrainings.find((training) => training._id === id)!;

/** 图领英才 with fewer seats. */
export const leadWith = (seats: number): Training => ({ ...trainingOf(LEAD), seats });

export const ledgerOf = (training: Training) => emptyLedger(training._id, training.seats!, OPENING);

/** Openid of attendee `n`; the same number is always the same person. */
export const attendee = (n: number): string => sampleOpenid(n);
export const organizer = 'oLSC_organizer_of_both_1';
export const secondOrganizer = 'oLSC_organizer_of_both_2';
/** Organizes the online training alone. */
export const onlineOrganizer = 'oLSC_organizer_of_online';
export const visitor = 'oLSC_nobody_knows_me';

export const idOf = (openid: string): PersonId => personIdOf(openid);
export const registrationOf = (openid: string, training = LEAD) =>
  registrationIdOf(training, personIdOf(openid));

const signedUp = (openid: string, n: number): Person => samplePerson(n, openid, sampleProfile(n));

const grantsTo = (
  openid: string,
  trainings: Extract<Grant, { role: 'organizer' }>['trainings'],
) => ({
  _id: personIdOf(openid),
  grants: [{ role: 'organizer', trainings }],
});

/** `count` attendees and three organizers who have signed up, and a training with `seats` seats. */
export function cast(count: number, seats = 180): Documents {
  const lead = leadWith(seats);
  const organizers = [organizer, secondOrganizer, onlineOrganizer];
  return {
    trainings: [trainingOf(ONLINE), lead],
    seatLedgers: [ledgerOf(lead)],
    persons: [
      ...Array.from({ length: count }, (_, n) => signedUp(attendee(n), n)),
      ...organizers.map((openid, index) => signedUp(openid, 5000 + index)),
    ],
    grants: [
      grantsTo(organizer, 'all'),
      grantsTo(secondOrganizer, 'all'),
      grantsTo(onlineOrganizer, [ONLINE]),
    ],
  };
}
