import {
  ChoiceId,
  type DraftQuestion,
  QuestionId,
  type QuestionKind,
  type SurveyDraft,
} from '#domain/survey/survey';
import { usualQuestions, usualTitle } from '../text';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 8;

/** Nobody has to be unable to guess it. */
const random = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join(
    '',
  );

export const newChoice = (text = '') => ({ id: ChoiceId.parse(`c${random()}`), text });

/** A question that nobody has written yet, with room for two choices where it has any. */
export function newQuestion(kind: QuestionKind): DraftQuestion {
  const asked = { id: QuestionId.parse(`q${random()}`), title: '', isRequired: kind !== 'text' };
  return kind === 'single' || kind === 'multiple'
    ? { ...asked, kind, choices: [newChoice(), newChoice()] }
    : { ...asked, kind };
}

/** Questions that many trainings ask, in place of an empty draft. */
export function usualDraft(draft: SurveyDraft): SurveyDraft {
  const questions = usualQuestions.map(({ kind, title, isRequired, choices = [] }) => {
    const question = { ...newQuestion(kind), title, isRequired };
    return 'choices' in question
      ? { ...question, choices: choices.map((text) => newChoice(text)) }
      : question;
  });
  return { ...draft, title: draft.title === '' ? usualTitle : draft.title, questions };
}

/** The list with the item at `index` in another place; unchanged where there is none. */
export function moved<Item>(items: readonly Item[], index: number, by: -1 | 1): Item[] {
  const to = index + by;
  const item = items[index];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const others = items.filter((_, other) => other !== index);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

export const replaced = <Item extends { readonly id: string }>(
  items: readonly Item[],
  item: Item,
): Item[] => items.map((one) => (one.id === item.id ? item : one));
