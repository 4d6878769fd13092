import { surveyCalls } from '#contract/survey';
import type { InputGiven } from '#contract/call';
import type { Instant } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import { paidBy } from '#domain/registration/transitions';
import type { Registration } from '#domain/registration/registration';
import { type Study, studiedCourses } from '#domain/study/study';
import { fullReplies, sampleDraft } from '#domain/survey/samples.fixture';
import { payCast } from './payCast';
import { attendee, idOf, ONLINE, organizer, registrationOf, trainingOf } from './people';
import type { Documents, Product } from './product';

/** Inside the survey's window (O3). */
export const ANSWERING = '2026-05-01T02:00:00.000Z' as Instant;
const FINISHED = '2026-04-25T02:00:00.000Z' as Instant;

/** Somebody has watched the first `done` courses to the end. */
export function studyOf(openid: string, done: number): Study {
  const all = studiedCourses(trainingOf(ONLINE));
  const progress = { begunAt: FINISHED, watched: [], finishedAt: FINISHED };
  return {
    _id: registrationOf(openid, ONLINE),
    trainingId: ONLINE,
    personId: idOf(openid),
    courses: Object.fromEntries(all.slice(0, done).map(({ id }) => [id, progress])),
    lastCourseId: all[0]!.id,
    changedAt: FINISHED,
  };
}

/** People who are approved, of whom all but the last have paid; everybody has finished all courses. */
export function surveyCast(people: number): Documents {
  const base = payCast({ people });
  const last = idOf(attendee(people - 1));
  const orderId = '0123456789abcdef01234567' as Parameters<typeof paidBy>[1];
  const registrations = (base['registrations'] as readonly Registration[]).map((one) =>
    one.status === 'approved' && one.personId !== last ? paidBy(one, orderId, FINISHED) : one,
  );
  const studies = Array.from({ length: people }, (_, n) => studyOf(attendee(n), 10));
  return { ...base, registrations, studies };
}

/** Writes the sample survey and publishes it. */
export async function publishSample(
  product: Product,
  trainingId: TrainingId = ONLINE,
  more: Partial<typeof sampleDraft> = {},
): Promise<void> {
  const survey = { ...sampleDraft, ...more };
  const { revision } = await product.value(organizer, surveyCalls.edit, { trainingId });
  const saved = await product.value(organizer, surveyCalls.save, { trainingId, revision, survey });
  await product.value(organizer, surveyCalls.publish, { trainingId, revision: saved.revision });
}

export const fullAnswer: InputGiven<typeof surveyCalls.submit> = {
  trainingId: ONLINE,
  version: 1,
  replies: fullReplies,
};
