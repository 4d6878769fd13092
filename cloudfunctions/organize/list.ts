import type { OrganizedRow, organizeCalls } from '#contract/organize';
import type { Instant } from '#domain/calendar';
import { ok } from '#domain/result';
import { organizes } from '#domain/role/role';
import { draftOf, type TrainingEdit } from '#domain/training/draft';
import type { Training } from '#domain/training/training';
import { trainingPhase } from '#domain/training/trainingPhase';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { trainingEdits, trainings } from '#shell/store';
import { hasChanges, stateOf } from './edited';
import { organizesAll } from './organizesAll';

const ORDER: Record<OrganizedRow['state'], number> = { draft: 0, published: 1, closed: 2 };

export const list: Action<typeof organizeCalls.list> = async (_input, { grants, now }) => {
  const [edits, published] = await Promise.all([
    trainingEdits.listAll({ state: 'kept' }),
    trainings.listAll({ state: command.in(['published', 'closed']) }),
  ]);
  const ids = [...new Set([...edits, ...published].map(({ _id }) => _id))];
  const rows = ids
    .filter((id) => organizes(grants, id))
    .map((id) =>
      rowOf(
        edits.find(({ _id }) => _id === id),
        published.find(({ _id }) => _id === id),
        now,
      ),
    );
  rows.sort(
    (a, b) =>
      ORDER[a.state] - ORDER[b.state] ||
      b.changedAt.localeCompare(a.changedAt) ||
      a.trainingId.localeCompare(b.trainingId),
  );
  return ok({ now, mayCreate: organizesAll(grants), trainings: rows });
};

function rowOf(
  edit: TrainingEdit | undefined,
  published: Training | undefined,
  now: Instant,
): OrganizedRow {
  const draft = edit?.draft ?? draftOf(published!);
  return {
    trainingId: (edit ?? published!)._id,
    title: draft.title ?? '',
    mode: draft.mode,
    state: stateOf(published),
    ...(published ? { phase: trainingPhase(published, now) } : {}),
    hasChanges: hasChanges({ draft, published }),
    registration: draft.registration,
    changedAt: edit?.changedAt ?? published!.publishedAt,
  };
}
