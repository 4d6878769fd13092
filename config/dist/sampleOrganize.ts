import { type OrganizedRow, organizeCalls, type OrganizedTraining } from '#contract/organize';
import { Instant } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import { draftOf } from '#domain/training/draft';
import type { DraftFinding } from '#domain/training/findings';
import { demoTrainings } from '../demo/trainings';
import { on, type Prepared } from './prepared';

const now = Instant.parse('2026-04-03T02:00:00.000Z');
const known = (id: TrainingId) => demoTrainings.find(({ _id }) => _id === id) ?? demoTrainings[0]!;

const organized = (id: TrainingId): OrganizedTraining => {
  const training = known(id);
  return {
    now,
    trainingId: training._id,
    revision: 1,
    state: 'published',
    draft: { ...draftOf(training), audience: '各级各类图书馆工作者' },
    hasChanges: true,
    changedAt: now,
    changedByName: '石静怡',
  };
};

const rows: OrganizedRow[] = demoTrainings.map((training) => ({
  trainingId: training._id,
  title: training.title,
  mode: training.mode,
  state: 'published',
  phase: 'open',
  hasChanges: true,
  registration: training.registration,
  changedAt: now,
}));

const late: DraftFinding = {
  code: 'HOURS_MISSING',
  blocks: false,
};

const changed = ({ trainingId }: { trainingId: TrainingId }) => organized(trainingId);

/** What the function `organize` answers to an organizer of all trainings. */
export const organizeAnswers: readonly Prepared[] = [
  on(organizeCalls.list, () => ({ now, mayCreate: true, trainings: rows })),
  on(organizeCalls.get, changed),
  on(organizeCalls.create, () => organized(demoTrainings[0]!._id)),
  on(organizeCalls.save, (input) => ({ ...organized(input.trainingId), draft: input.draft })),
  on(organizeCalls.discard, () => ({ isGone: false })),
  on(organizeCalls.check, () => ({ revision: 1, findings: [late] })),
  on(organizeCalls.publish, changed),
  on(organizeCalls.close, changed),
  on(organizeCalls.reopen, changed),
  on(organizeCalls.code, () => ({
    scene: 't=x',
    contentType: 'image/png',
    base64: 'iVBORw0KGgo=',
  })),
];
