import { CivilDate, Instant } from '#domain/calendar';
import { TrainingId } from '#domain/ids';
import { Replies } from '#domain/survey/answer';
import { REPLY_WRONGS } from '#domain/survey/checkReplies';
import { DRAFT_LACKS } from '#domain/survey/publish';
import { QuestionResult } from '#domain/survey/results';
import { SurveyClosed, SurveyStanding } from '#domain/survey/standing';
import { QuestionId, SurveyContent, SurveyDraft } from '#domain/survey/survey';
import * as z from '#domain/z';
import { call } from './call';

const Version = z.int().check(z.positive());

/** A survey as its attendee meets it. */
export const MySurvey = z.object({
  now: Instant,
  trainingTitle: z.string(),
  standing: SurveyStanding,
  /** Questions to answer, or that I answered. */
  survey: z.optional(z.object({ version: Version, content: SurveyContent })),
  /** What I have answered so far, or handed in. */
  replies: Replies,
});
export type MySurvey = z.infer<typeof MySurvey>;

const DraftProblem = z.object({
  why: z.enum(DRAFT_LACKS),
  question: z.optional(QuestionId),
});

/** A survey as its organizers write it. */
export const EditedSurvey = z.object({
  now: Instant,
  trainingId: TrainingId,
  trainingTitle: z.string(),
  mode: z.enum(['online', 'offline']),
  /** When it can be answered, where the training says so (O3). */
  window: z.optional(z.object({ from: CivilDate, until: CivilDate })),
  /** 0 while nothing is saved. */
  revision: z.int().check(z.nonnegative()),
  draft: SurveyDraft,
  publishedAt: z.optional(Instant),
  /** What attendees see, to go back to. */
  published: z.optional(SurveyDraft),
  hasChanges: z.boolean(),
  /** What keeps it from being published. */
  problems: z.array(DraftProblem),
  /** Somebody has answered: only wording can be changed. */
  isAnswered: z.boolean(),
});
export type EditedSurvey = z.infer<typeof EditedSurvey>;

export const SurveyResults = z.object({
  trainingTitle: z.string(),
  title: z.string(),
  submitted: z.int(),
  /** Who has paid for the training. */
  attendees: z.int(),
  questions: z.array(QuestionResult),
});
export type SurveyResults = z.infer<typeof SurveyResults>;

const TrainingUnknown = z.object({ code: z.literal('TRAINING_UNKNOWN') });
const NotOpen = z.object({ code: z.literal('SURVEY_NOT_OPEN'), standing: SurveyClosed });
const Submitted = z.object({ code: z.literal('SURVEY_SUBMITTED'), at: Instant });
const Changed = z.object({ code: z.literal('SURVEY_CHANGED'), version: Version });
const NotPublished = z.object({ code: z.literal('SURVEY_NOT_PUBLISHED') });
const EditedMeanwhile = z.object({ code: z.literal('SURVEY_EDITED'), revision: z.int() });

const One = z.strictObject({ trainingId: TrainingId });
const Given = z.strictObject({ trainingId: TrainingId, version: Version, replies: Replies });

export const surveyCalls = {
  get: call({
    fn: 'survey',
    name: 'get',
    summary: 'The survey of a training: its questions, what I answered, or why it is not open (O6)',
    who: 'signedUp',
    input: One,
    output: MySurvey,
    refusals: [TrainingUnknown],
  }),
  saveDraft: call({
    fn: 'survey',
    name: 'saveDraft',
    summary: 'Keeps what I have answered so far; what fits no question is left out; safe to repeat',
    who: 'signedUp',
    input: Given,
    output: z.object({ savedAt: Instant }),
    refusals: [TrainingUnknown, NotOpen, Submitted],
  }),
  submit: call({
    fn: 'survey',
    name: 'submit',
    summary: 'Hands my answers in, once; the same answers again change nothing (O6)',
    who: 'signedUp',
    input: Given,
    output: z.object({ submittedAt: Instant }),
    refusals: [
      TrainingUnknown,
      NotOpen,
      Submitted,
      Changed,
      z.object({
        code: z.literal('REPLIES_WRONG'),
        problems: z.array(z.object({ question: QuestionId, why: z.enum(REPLY_WRONGS) })),
      }),
    ],
  }),
  edit: call({
    fn: 'survey',
    name: 'edit',
    summary: 'The survey of a training of mine as it is being written',
    who: 'organizer',
    input: One,
    output: EditedSurvey,
    refusals: [TrainingUnknown],
  }),
  save: call({
    fn: 'survey',
    name: 'save',
    summary: 'Saves the draft as it was read, complete or not; attendees see nothing of it yet',
    who: 'organizer',
    input: z.strictObject({
      trainingId: TrainingId,
      revision: z.int().check(z.nonnegative()),
      survey: SurveyDraft,
    }),
    output: EditedSurvey,
    refusals: [TrainingUnknown, EditedMeanwhile],
  }),
  publish: call({
    fn: 'survey',
    name: 'publish',
    summary:
      'Publishes the draft as it was seen; once somebody has answered only wording may have changed; safe to repeat',
    who: 'organizer',
    input: z.strictObject({ trainingId: TrainingId, revision: Version }),
    output: EditedSurvey,
    refusals: [
      TrainingUnknown,
      EditedMeanwhile,
      z.object({ code: z.literal('SURVEY_UNFINISHED'), lacks: z.array(DraftProblem) }),
      z.object({ code: z.literal('ONLY_WORDING'), questions: z.array(QuestionId) }),
    ],
  }),
  results: call({
    fn: 'survey',
    name: 'results',
    summary: 'What all answers say together, without names; of own words at most 200 a question',
    who: 'organizer',
    input: One,
    output: SurveyResults,
    refusals: [TrainingUnknown, NotPublished],
  }),
  export: call({
    fn: 'survey',
    name: 'export',
    summary: 'All answers as xlsx, a row for each, without names; written down in the audit',
    who: 'organizer',
    input: One,
    output: z.object({ fileName: z.string(), content: z.string() }),
    refusals: [TrainingUnknown, NotPublished],
  }),
};
