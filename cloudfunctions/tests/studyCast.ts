import { studyCalls } from '#contract/study';
import { instantIn, type CivilDate, type Instant } from '#domain/calendar';
import type { Person } from '#domain/person/person';
import type { Registration } from '#domain/registration/registration';
import { studiedCourses } from '#domain/study/study';
import type { Training } from '#domain/training/training';
import { sampleVideoFiles, withSampleVideos } from '../../config/demo/sampleVideos';
import { PAYING, payCast } from './payCast';
import { attendee, idOf, ONLINE, trainingOf } from './people';
import type { Documents, Product } from './product';

export const filmed: Training = withSampleVideos(trainingOf(ONLINE));
export const courses = studiedCourses(filmed).map(({ id, video }) => ({
  courseId: id,
  seconds: video!.seconds,
}));

/** The second morning of study (O3). */
export const STUDYING = instantIn('2026-04-14' as CivilDate, 9);
/** Study is over: 00:00 after its last day. */
export const OVER = instantIn('2026-06-13' as CivilDate);

/** People of whom the first have paid for the online training; the last is approved and has not. */
export function studyCast(paid: number): Documents {
  const base = payCast({ people: paid + 1 });
  const registrations = (base['registrations'] as readonly Registration[]).map((one) =>
    one.trainingId === ONLINE && one.status === 'approved' && one.personId !== idOf(attendee(paid))
      ? { ...one, status: 'paid' as const, approvedAt: PAYING, paidAt: PAYING }
      : one,
  );
  const trainings = (base['trainings'] as readonly Training[]).map((one) =>
    one._id === ONLINE ? filmed : one,
  );
  return { ...base, trainings, registrations };
}

export async function loadStudy(product: Product, paid: number, now: Instant): Promise<void> {
  await product.load(studyCast(paid), now);
  for (const file of sampleVideoFiles(filmed)) await product.door('/console/storage-import', file);
}

export const nameOf = (documents: Documents, openid: string): string =>
  (documents['persons'] as readonly Person[]).find((one) => one.openid === openid)!.profile.name;

/** Watches every course to its end, honestly: time passes on the server. */
export async function finishAllCourses(product: Product, openid: string): Promise<void> {
  for (const { courseId, seconds } of courses) {
    await product.value(openid, studyCalls.begin, { trainingId: ONLINE, courseId });
    await product.advance(seconds * 1000);
    await product.value(openid, studyCalls.report, {
      trainingId: ONLINE,
      courses: [{ courseId, parts: [{ from: 0, to: seconds }] }],
    });
  }
}
