import type { TrainingDraft } from '#domain/training/draft';
import { type Question, QUESTIONS } from '#domain/training/draftQuestions';

export interface Merged {
  readonly draft: TrainingDraft;
  /** Questions that both have changed; mine stands. */
  readonly contested: readonly Question[];
}

type Content = { readonly [key: string]: unknown };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function at(draft: TrainingDraft, question: Question): unknown {
  return question
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
      draft,
    );
}

function put(content: Content, [key, ...rest]: readonly string[], value: unknown): Content {
  const inner = rest.length === 0 ? value : put((content[key!] ?? {}) as Content, rest, value);
  const { [key!]: _before, ...others } = content;
  return inner === undefined ? others : { ...others, [key!]: inner };
}

/** What two organizers wrote at once, from where both began: each question as whoever changed it left it. */
export function mergeDrafts(
  base: TrainingDraft,
  mine: TrainingDraft,
  theirs: TrainingDraft,
): Merged {
  const changed = QUESTIONS.filter((question) => !isSame(at(mine, question), at(base, question)));
  const contested = changed.filter(
    (question) =>
      !isSame(at(theirs, question), at(base, question)) &&
      !isSame(at(theirs, question), at(mine, question)),
  );
  const merged = changed.reduce<Content>(
    (draft, question) => put(draft, question.split('.'), at(mine, question)),
    theirs,
  );
  return { draft: merged as TrainingDraft, contested };
}
