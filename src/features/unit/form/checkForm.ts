import type { InputInvalid } from '#contract/call';
import { issueRefusal } from '#contract/inputRefusal';
import type * as z from '#domain/z';
import { fieldText } from '#text/fields';
import { refusalText } from '#text/refusals';
import { formatText } from '../text';

/** Sentence per question of a form, by the path of its field, e.g. `mailing.postcode`. */
export type Problems = Readonly<Record<string, string>>;

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: Problems };

/** The question that a field belongs to: its own, or that of what it is part of. */
export function questionOf(path: readonly PropertyKey[], questions: readonly string[]) {
  const parts = path.map(String);
  const wholes = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return questions.find((question) => wholes.includes(question));
}

/** What is wrong with an answer, in the words of its question. */
export function problemText(question: string, refusal: InputInvalid): string {
  const name = fieldText(`form.${question}`);
  const format = formatText[question.split('.').at(-1) ?? ''];
  if (refusal.creditCode) return refusalText(refusal);
  if (refusal.rule === 'missing') return `${format?.choose ? '请选择' : '请填写'}${name}`;
  if (format && (refusal.rule === 'value' || refusal.rule === 'type'))
    return `${name}${format.rule}`;
  return refusalText({ ...refusal, field: `form.${question}` });
}

/** Holds what was given against the schema; the first wrong thing of each question counts. */
export function checkForm<S extends z.ZodMiniType>(
  schema: S,
  given: unknown,
  questions: readonly string[],
): Checked<z.output<S>> {
  const checked = schema.safeParse(given);
  if (checked.success) return { ok: true, value: checked.data };
  const problems: Record<string, string> = {};
  for (const issue of checked.error.issues) {
    const question = questionOf(issue.path, questions);
    if (question !== undefined)
      problems[question] ??= problemText(question, issueRefusal(given, issue));
  }
  return { ok: false, problems };
}
