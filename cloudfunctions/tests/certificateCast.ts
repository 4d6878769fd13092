import { certificateCalls } from '#contract/certificate';
import { type CivilDate, closesAt, type Instant, instantIn } from '#domain/calendar';
import type { Certificate } from '#domain/certificate/certificate';
import type { PersonId } from '#domain/ids';
import { OrderId } from '#domain/order/orderId';
import type { Person } from '#domain/person/person';
import type { Registration } from '#domain/registration/registration';
import { paidBy } from '#domain/registration/transitions';
import { begin, studiedCourses } from '#domain/study/study';
import { answerIdOf } from '#domain/survey/submit';
import type { Training } from '#domain/training/training';
import { certificateDemo } from '../../config/demo/certificateDemo';
import { surveyDemo } from '../../config/demo/surveyDemo';
import { demoTrainings } from '../../config/demo/trainings';
import { payCast } from './payCast';
import { attendee, idOf, ONLINE, trainingOf } from './people';
import type { Documents, Product } from './product';

/** Within the window of certificates (O3), before study ends (X8). */
export const GIVEN = instantIn('2026-06-02' as CivilDate, 9);
const FINISHED = '2026-04-25T02:00:00.000Z' as Instant;
export const online = trainingOf(ONLINE);
export const which = { trainingId: ONLINE, ordinal: 1 };
const WINDOW = online.mode === 'online' ? online.windows.certificate : undefined;
export const OPENS = instantIn(WINDOW!.from);
export const CLOSES = closesAt(WINDOW!);

/** Every course of a training watched to its end, or the first ones. */
export function studyOf(training: Training, personId: PersonId, done = Infinity) {
  const courses = studiedCourses(training);
  const { study } = begin(training, personId, courses[0]!.id, {}, FINISHED);
  const progress = { begunAt: FINISHED, watched: [], finishedAt: FINISHED };
  const finished = courses.slice(0, done).map(({ id }) => [id, progress] as const);
  return { ...study, courses: Object.fromEntries(finished) };
}

export const answerOf = (training: Training, personId: PersonId) => ({
  _id: answerIdOf(training._id, personId),
  trainingId: training._id,
  personId,
  version: 1,
  replies: [],
  status: 'submitted',
  submittedAt: FINISHED,
});

const ORDER = OrderId.parse('0123456789abcdef01234567');
const paid = (one: Registration): Registration =>
  one.status === 'approved' ? paidBy(one, ORDER, FINISHED) : one;

/** People who have paid for both trainings, of whom the first `earned` have done all that 002 asks (O7). */
export function certificateCast(people: number, earned = people): Documents {
  const base = payCast({ people });
  const ids = Array.from({ length: earned }, (_, n) => idOf(attendee(n)));
  return {
    ...base,
    registrations: (base['registrations'] as readonly Registration[]).map(paid),
    studies: ids.map((personId) => studyOf(online, personId)),
    surveyAnswers: ids.map((personId) => answerOf(online, personId)),
    surveys: [surveyDemo(online)],
    certificateTemplates: demoTrainings.flatMap(certificateDemo),
  };
}

/** The same, one person called otherwise. */
export function called(documents: Documents, openid: string, name: string): Documents {
  const personId = idOf(openid);
  return {
    ...documents,
    persons: (documents['persons'] as readonly Person[]).map((one) =>
      one._id === personId ? { ...one, profile: { ...one.profile, name } } : one,
    ),
    registrations: (documents['registrations'] as readonly Registration[]).map((one) =>
      one.personId === personId ? { ...one, applicant: { ...one.applicant, name } } : one,
    ),
  };
}

export const stored = (product: Product): Promise<Certificate[]> =>
  product.documents<Certificate>('certificates');

/** The numbers at the end of the serials of 002, in order. */
export const numbersOf = (certificates: readonly Certificate[]): number[] =>
  certificates
    .filter(({ trainingId }) => trainingId === ONLINE)
    .map(({ serial }) => Number(/\d+$/.exec(serial)![0]))
    .sort((a, b) => a - b);

/** Holds that serials run from 1 without a gap, and that each person has one standing certificate at most. */
export function expectWhole(certificates: readonly Certificate[], count: number): void {
  expect(numbersOf(certificates)).toEqual(Array.from({ length: count }, (_, n) => n + 1));
  const standing = certificates.filter(({ status }) => status === 'issued');
  const holders = standing.map(({ trainingId, ordinal, personId }) =>
    [trainingId, ordinal, personId].join(),
  );
  expect(new Set(holders).size).toBe(standing.length);
}

/** Somebody's certificate of 002, issued by looking. */
export async function issuedTo(product: Product, openid: string) {
  const { years } = await product.value(openid, certificateCalls.mine, {});
  const mine = years[0]?.certificates.find(({ trainingId }) => trainingId === ONLINE);
  if (!mine) throw new Error('nothing was issued');
  return mine;
}
