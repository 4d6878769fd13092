import type { Instant } from '../calendar';
import type { TrainingId } from '../ids';
import { err, ok, type Result } from '../result';
import type { TrainingDraft } from './draft';
import { type Question, questionAt, QUESTIONS } from './draftQuestions';
import { OfflineTraining, OnlineTraining, type Training } from './training';

/** What a draft lacks to be a training: nothing is there, or it contradicts itself. */
export type Gap =
  | { readonly code: 'MISSING'; readonly field: Question; readonly blocks: true }
  | { readonly code: 'REVERSED'; readonly field: Question; readonly blocks: true };

/** What the editor does not write. */
export interface Head {
  readonly _id: TrainingId;
  readonly state: 'published' | 'closed';
  readonly publishedAt: Instant;
}

/** A key without a value is no key: documents hold none. */
function solid(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(solid);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === undefined ? [] : [[key, solid(inner)]],
    ),
  );
}

function givenOf(draft: TrainingDraft, head: Head): unknown {
  const { windows, checkIn, classDays, venues, leaveOn, hotels, travel, ...common } = draft;
  const rest =
    draft.mode === 'online' ? { windows } : { checkIn, classDays, venues, leaveOn, hotels, travel };
  return solid({ ...head, ...common, ...rest });
}

/** The training that a draft has become, or all that it lacks, in the order of the editor. */
export function completeDraft(draft: TrainingDraft, head: Head): Result<Training, readonly Gap[]> {
  const given = givenOf(draft, head);
  const read = (draft.mode === 'online' ? OnlineTraining : OfflineTraining).safeParse(given);
  if (read.success) return ok(read.data);
  const found = new Map<Question, Gap>();
  for (const { path, code } of read.error.issues) {
    const field = questionAt(path) ?? 'title';
    if (!found.has(field))
      found.set(field, { code: code === 'custom' ? 'REVERSED' : 'MISSING', field, blocks: true });
  }
  return err(QUESTIONS.flatMap((question) => found.get(question) ?? []));
}
