import type { Instant } from '../calendar';
import type { PersonId } from '../ids';
import { err, ok, type Result } from '../result';
import type { Training } from '../training/training';
import {
  areDays,
  FEWEST_CHOICES,
  type DraftQuestion,
  type QuestionId,
  type Survey,
  SurveyContent,
  type SurveyDraft,
} from './survey';

/** What keeps a draft from being published; of one question, or of the survey. */
export const DRAFT_LACKS = [
  'title',
  'questions',
  'days',
  'questionTitle',
  'choices',
  'choiceText',
  'sameChoices',
] as const;
export interface DraftProblem {
  readonly why: (typeof DRAFT_LACKS)[number];
  readonly question?: QuestionId;
}

export type PublishRefusal =
  | { code: 'SURVEY_UNFINISHED'; lacks: DraftProblem[] }
  | { code: 'ONLY_WORDING'; questions: QuestionId[] };

/** All that a draft lacks. */
export function draftProblems(draft: SurveyDraft, mode: Training['mode']): DraftProblem[] {
  const { title, questions, days } = draft;
  const all: DraftProblem[] = [];
  if (title === '') all.push({ why: 'title' });
  if (mode === 'offline' && !(days && areDays(days))) all.push({ why: 'days' });
  if (questions.length === 0) all.push({ why: 'questions' });
  return [...all, ...questions.flatMap(questionProblems)];
}

function questionProblems(question: DraftQuestion): DraftProblem[] {
  const { id, title } = question;
  const texts = 'choices' in question ? question.choices.map(({ text }) => text) : undefined;
  const whys: DraftProblem['why'][] = [];
  if (title === '') whys.push('questionTitle');
  if (texts && texts.length < FEWEST_CHOICES) whys.push('choices');
  if (texts?.includes('')) whys.push('choiceText');
  else if (texts && new Set(texts).size < texts.length) whys.push('sameChoices');
  return whys.map((why) => ({ why, question: id }));
}

/** Everything of a question but its wording. */
const shapeOf = (question: DraftQuestion): string =>
  JSON.stringify([
    question.id,
    question.kind,
    question.isRequired,
    'choices' in question ? question.choices.map(({ id }) => id) : [],
  ]);

/** Questions that were added, removed, moved or changed beyond their wording. */
export function reshaped(before: SurveyContent, after: SurveyDraft): QuestionId[] {
  const most = Math.max(before.questions.length, after.questions.length);
  const changed = Array.from({ length: most }, (_, at): QuestionId[] => {
    const [one, other] = [before.questions[at], after.questions[at]];
    if (one && other && shapeOf(one) === shapeOf(other)) return [];
    return [one, other].flatMap((question) => (question ? [question.id] : []));
  });
  return [...new Set(changed.flat())];
}

/** The survey with its draft published; once somebody has answered, only its wording may have changed. */
export function publishSurvey(
  survey: Survey,
  mode: Training['mode'],
  act: { readonly at: Instant; readonly by: PersonId },
): Result<Survey, PublishRefusal> {
  const { draft, published, answeredAt } = survey;
  const lacks = draftProblems(draft, mode);
  if (lacks.length > 0) return err({ code: 'SURVEY_UNFINISHED', lacks });
  const { days, ...rest } = draft;
  const questions = published ? reshaped(published.content, draft) : [];
  if (answeredAt !== undefined && questions.length > 0)
    return err({ code: 'ONLY_WORDING', questions });
  const version = (published?.version ?? 0) + 1;
  const isSame = published !== undefined && questions.length === 0;
  return ok({
    ...survey,
    published: {
      version,
      sameSince: isSame ? published.sameSince : version,
      content: SurveyContent.parse(rest),
      ...(mode === 'offline' && days ? { days } : {}),
      ...act,
    },
  });
}

/** Whether something is written that attendees do not see yet. */
export function hasChanges({ draft, published }: Survey): boolean {
  if (!published) return true;
  const { days, ...rest } = draft;
  const seen = published.days ?? days;
  return (
    JSON.stringify(SurveyContent.safeParse(rest).data) !== JSON.stringify(published.content) ||
    days?.from !== seen?.from ||
    days?.until !== seen?.until
  );
}
