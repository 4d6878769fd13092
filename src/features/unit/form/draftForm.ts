import { create } from 'zustand';
import { forget, keep, readKept } from '#cloud/deviceStorage';
import type { InputInvalid } from '#contract/call';
import type * as z from '#domain/z';
import { type Checked, type Problems, problemText, questionOf } from './checkForm';

export interface DraftForm<Draft, Value> {
  /** Where the draft is kept on this phone. */
  readonly key: string;
  readonly draft: Draft;
  readonly problems: Problems;
  /** Whether the draft was begun on an earlier visit. */
  readonly restored: boolean;
  /** Takes up the draft kept under `key`, or begins with what is known. */
  readonly open: (key: string, known: Draft) => void;
  readonly change: (answers: Partial<Draft>, question: string) => void;
  /** Checks one question, on leaving it. */
  readonly leave: (question: string) => void;
  /** Checks all: the value when it is right, else the first wrong question. */
  readonly finish: () => { readonly value: Value } | { readonly wrong: string };
  /** Shows what the cloud found wrong; the question it belongs to. */
  readonly refused: (refusal: InputInvalid) => string | undefined;
  /** Submitted or given up: nothing stays on this phone. */
  readonly discard: (known: Draft) => void;
}

interface Spec<Draft, Value> {
  readonly schema: z.ZodMiniType<Draft>;
  readonly empty: Draft;
  readonly questions: readonly string[];
  readonly check: (draft: Draft) => Checked<Value>;
}

const without = (problems: Problems, question: string): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([name]) => name !== question));

/** A form whose answers survive leaving the page and a failed network. */
export const createDraftForm = <Draft extends object, Value>(spec: Spec<Draft, Value>) =>
  create<DraftForm<Draft, Value>>((set, get) => ({
    key: '',
    draft: spec.empty,
    problems: {},
    restored: false,
    open: (key, known) => {
      const kept = spec.schema.safeParse(readKept(key));
      const draft = kept.success ? kept.data : known;
      set({ key, draft, problems: {}, restored: kept.success });
    },
    change: (answers, question) => {
      const { key, draft, problems } = get();
      const changed = { ...draft, ...answers };
      set({ draft: changed, problems: without(problems, question) });
      keep(key, changed);
    },
    leave: (question) => {
      const checked = spec.check(get().draft);
      const problem = checked.ok ? undefined : checked.problems[question];
      const others = without(get().problems, question);
      set({ problems: problem === undefined ? others : { ...others, [question]: problem } });
    },
    finish: () => {
      const checked = spec.check(get().draft);
      set({ problems: checked.ok ? {} : checked.problems });
      if (checked.ok) return { value: checked.value };
      const wrong = spec.questions.find((question) => checked.problems[question] !== undefined);
      return { wrong: wrong ?? spec.questions[0]! };
    },
    refused: (refusal) => {
      const question = questionOf(refusal.field.split('.').slice(1), spec.questions);
      if (question === undefined) return undefined;
      set({ problems: { ...get().problems, [question]: problemText(question, refusal) } });
      return question;
    },
    discard: (known) => {
      forget(get().key);
      set({ draft: known, problems: {}, restored: false });
    },
  }));
