import type { Instant } from '../calendar';
import type { PersonId, TrainingId } from '../ids';
import { err, ok, type Result } from '../result';
import type { Replies, SubmittedAnswer, SurveyAnswer } from './answer';
import { checkReplies, type RepliesRefused } from './checkReplies';
import type { SurveyClosed, SurveyStanding } from './standing';
import type { PublishedSurvey } from './survey';

export type SubmitRefusal =
  | RepliesRefused
  | { code: 'SURVEY_NOT_OPEN'; standing: SurveyClosed }
  | { code: 'SURVEY_CHANGED'; version: number }
  | { code: 'SURVEY_SUBMITTED'; at: Instant };

/** One for each person and training. */
export const answerIdOf = (trainingId: TrainingId, personId: PersonId): string =>
  `${trainingId}:${personId}`;

export interface Handed {
  readonly trainingId: TrainingId;
  readonly personId: PersonId;
  /** Of the survey as it was shown. */
  readonly version: number;
  readonly replies: Replies;
}

/** Whether answers to that version fit what is published now. */
export const fitsVersion = (published: PublishedSurvey, version: number): boolean =>
  version >= published.sameSince && version <= published.version;

/**
 * Hands the answers in, once. The same answers again are the same handing in (also after the window closed: the answer
 * may have been lost on its way); different ones are refused.
 */
export function submitAnswer(
  published: PublishedSurvey | undefined,
  previous: SurveyAnswer | undefined,
  standing: SurveyStanding,
  { trainingId, personId, version, replies }: Handed,
  now: Instant,
): Result<SubmittedAnswer, SubmitRefusal> {
  if (previous?.status === 'submitted')
    return isSame(published, previous, replies)
      ? ok(previous)
      : err({ code: 'SURVEY_SUBMITTED', at: previous.submittedAt });
  if (standing.kind === 'submitted') return err({ code: 'SURVEY_SUBMITTED', at: standing.at });
  if (standing.kind !== 'open') return err({ code: 'SURVEY_NOT_OPEN', standing });
  if (!published) return err({ code: 'SURVEY_NOT_OPEN', standing: { kind: 'notOffered' } });
  if (!fitsVersion(published, version))
    return err({ code: 'SURVEY_CHANGED', version: published.version });
  const checked = checkReplies(published.content, replies);
  if (!checked.ok) return checked;
  const _id = answerIdOf(trainingId, personId);
  const answer = { _id, trainingId, personId, version, replies: checked.value };
  return ok({ ...answer, status: 'submitted', submittedAt: now });
}

/** Wording may have changed since, the questions have not. */
function isSame(
  published: PublishedSurvey | undefined,
  previous: SubmittedAnswer,
  replies: Replies,
): boolean {
  const checked = published && checkReplies(published.content, replies);
  return checked?.ok === true && JSON.stringify(checked.value) === JSON.stringify(previous.replies);
}
