import { callCloud, type Failure } from '#cloud/callCloud';
import { forget, keep, readKept } from '#cloud/deviceStorage';
import { type StudyReported, studyCalls } from '#contract/study';
import type { TrainingId } from '#domain/ids';
import type { Intervals } from '#domain/study/intervals';
import { settled, toReport, Unsent, withWatched } from '#domain/study/unsent';
import type { CourseId } from '#domain/training/training';

const keyOf = (trainingId: TrainingId): string => `study-unsent:${trainingId}`;
/** A copy beside the storage, which may be full. */
const held = new Map<TrainingId, Unsent>();

function unsentOf(trainingId: TrainingId): Unsent {
  const known = held.get(trainingId);
  if (known) return known;
  const read = Unsent.safeParse(readKept(keyOf(trainingId)));
  return read.success ? read.data : {};
}

function hold(trainingId: TrainingId, unsent: Unsent): void {
  held.set(trainingId, unsent);
  if (Object.keys(unsent).length > 0) keep(keyOf(trainingId), unsent);
  else forget(keyOf(trainingId));
}

/** What was watched of a course and the cloud has not credited yet; it stays on the phone until then. */
export const unsentParts = (trainingId: TrainingId, courseId: CourseId): Intervals =>
  unsentOf(trainingId)[courseId] ?? [];

export const noteWatched = (trainingId: TrainingId, courseId: CourseId, parts: Intervals): void =>
  hold(trainingId, withWatched(unsentOf(trainingId), courseId, parts));

type ReportFailure = Failure<typeof studyCalls.report>;

export type Sent =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sent'; readonly reported: StudyReported }
  /** Not reached: all is kept and sent later. */
  | { readonly kind: 'kept' }
  /** Nothing is credited any more, or yet. */
  | { readonly kind: 'refused'; readonly refusal: ReportFailure };

const LATER: readonly ReportFailure['code'][] = ['UNREACHABLE', 'BUSY', 'INTERNAL', 'TOO_LARGE'];

/** Tells the cloud what was watched; safe at any time, also twice at once. */
export async function sendUnsent(trainingId: TrainingId): Promise<Sent> {
  const sent = toReport(unsentOf(trainingId));
  if (sent.length === 0) return { kind: 'nothing' };
  const courses = sent.map(({ courseId, parts }) => ({ courseId, parts: [...parts] }));
  const answer = await callCloud(studyCalls.report, { trainingId, courses });
  if (answer.ok) {
    hold(trainingId, settled(unsentOf(trainingId), sent, answer.value.courses));
    return { kind: 'sent', reported: answer.value };
  }
  if (LATER.includes(answer.refusal.code)) return { kind: 'kept' };
  // After the days of study it can never count; anything else may be mended.
  if (answer.refusal.code === 'STUDY_OVER') hold(trainingId, {});
  return { kind: 'refused', refusal: answer.refusal };
}
