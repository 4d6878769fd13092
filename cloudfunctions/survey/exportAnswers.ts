import type { surveyCalls } from '#contract/survey';
import { civilDateOf } from '#domain/calendar';
import { err, ok } from '#domain/result';
import type { Replies, Reply } from '#domain/survey/answer';
import type { Question } from '#domain/survey/survey';
import { surveySheetText } from '#text/survey';
import type { Action } from '#shell/route';
import { surveys } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { writeSheet } from '#shell/writeSheet';
import { organized } from './edited';
import { submittedTo } from './submittedTo';

const NUMBER = 'number';
/** In characters. */
const WIDTHS = { single: 20, multiple: 36, rating: 12, text: 48 } as const;

/** Answers leave the app without names: who took them is written down first. */
export const exportAnswers: Action<typeof surveyCalls.export> = async ({ trainingId }, caller) => {
  const training = await organized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const published = (await surveys.find(trainingId))?.published;
  if (!published) return err({ code: 'SURVEY_NOT_PUBLISHED' });
  const { personId: by, now: at } = caller;
  const title = training.shortTitle;
  await transact((transaction) =>
    writeAudit(transaction, { at, by, action: 'exportSurvey', target: trainingId, title }),
  );
  const { questions } = published.content;
  const columns = [
    { key: NUMBER, title: surveySheetText.number, width: 8 },
    ...questions.map((one) => ({ key: one.id, title: one.title, width: WIDTHS[one.kind] })),
  ];
  const answers = await submittedTo(trainingId);
  const content = await writeSheet<string>(
    columns,
    answers.map((replies, index) => ({ [NUMBER]: index + 1, ...cellsOf(questions, replies) })),
  );
  const fileName = surveySheetText.file(title, civilDateOf(at));
  return ok({ fileName, content: content.toString('base64') });
};

const cellsOf = (questions: readonly Question[], replies: Replies) =>
  Object.fromEntries(
    questions.map((question) => {
      const reply = replies.find((one) => one.question === question.id);
      return [question.id, reply ? cellOf(question, reply) : ''] as const;
    }),
  );

function cellOf(question: Question, reply: Reply): string | number {
  if (reply.kind === 'rating') return reply.rating;
  if (reply.kind === 'text') return reply.text;
  const chosen: readonly string[] = reply.kind === 'single' ? [reply.choice] : reply.choices;
  const choices = 'choices' in question ? question.choices : [];
  const texts = choices.filter(({ id }) => chosen.includes(id)).map(({ text }) => text);
  return texts.join(surveySheetText.multiple);
}
