import { isDeepStrictEqual } from 'node:util';
import type { OrganizedTraining } from '#contract/organize';
import type { Instant } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import { organizes } from '#domain/role/role';
import { draftOf, type TrainingDraft, type TrainingEdit } from '#domain/training/draft';
import type { Training } from '#domain/training/training';
import type { Transaction } from '#shell/platform';
import type { Granted } from '#shell/route';
import { seatsOf } from '#shell/seats';
import { persons, seatLedgers, trainingEdits, trainings } from '#shell/store';

/** What is written of a training, and what people see of it; at least one of them is there. */
export interface Edited {
  readonly trainingId: TrainingId;
  /** Counts the savings; 0 while nobody has changed what was published. */
  readonly revision: number;
  readonly draft: TrainingDraft;
  readonly edit: TrainingEdit | undefined;
  readonly published: Training | undefined;
}

function editedOf(
  trainingId: TrainingId,
  edit: TrainingEdit | undefined,
  published: Training | undefined,
): Edited | undefined {
  const revision = edit?.revision ?? 0;
  if (edit?.state === 'kept') return { trainingId, revision, draft: edit.draft, edit, published };
  if (!published) return undefined;
  return { trainingId, revision, draft: draftOf(published), edit, published };
}

/** Whoever does not organize the training learns nothing, not even that it exists. */
export async function findEdited(
  trainingId: TrainingId,
  { grants }: Pick<Granted, 'grants'>,
): Promise<Edited | undefined> {
  if (!organizes(grants, trainingId)) return undefined;
  const [edit, published] = await Promise.all([
    trainingEdits.find(trainingId),
    trainings.find(trainingId),
  ]);
  return editedOf(trainingId, edit, published);
}

/** The same inside a transaction. */
export async function editedWithin(
  transaction: Transaction,
  trainingId: TrainingId,
  { grants }: Pick<Granted, 'grants'>,
): Promise<Edited | undefined> {
  if (!organizes(grants, trainingId)) return undefined;
  const edit = await trainingEdits.within(transaction).find(trainingId);
  const published = await trainings.within(transaction).find(trainingId);
  return editedOf(trainingId, edit, published);
}

/** Whether something is written that people do not see yet. */
export const hasChanges = ({ draft, published }: Pick<Edited, 'draft' | 'published'>): boolean =>
  !published || !isDeepStrictEqual(draft, draftOf(published));

export const stateOf = (published: Training | undefined): OrganizedTraining['state'] =>
  published?.state ?? 'draft';

/** A training as its organizers edit it, with who changed it last. */
export async function shown(edited: Edited, now: Instant): Promise<OrganizedTraining> {
  const { trainingId, revision, draft, edit, published } = edited;
  const [ledger, editor] = await Promise.all([
    published?.seats === undefined ? undefined : seatLedgers.find(trainingId),
    edit && persons.find(edit.changedBy),
  ]);
  return {
    now,
    trainingId,
    revision,
    state: stateOf(published),
    draft,
    hasChanges: hasChanges(edited),
    ...(ledger ? { seats: seatsOf(ledger) } : {}),
    changedAt: edit?.changedAt ?? published?.publishedAt ?? now,
    ...(editor ? { changedByName: editor.profile.name } : {}),
  };
}
