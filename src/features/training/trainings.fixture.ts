import type { TrainingView } from './primaryAction';
import { applicantOf } from '#domain/registration/register';
import { offline, online, person, price } from '#domain/registration/samples.fixture';
import type { MyRegistration } from '#contract/training';
import { Instant } from '#domain/calendar';
import { RegistrationId } from '#domain/ids';

export { offline, online };

export const OPENING_DAY = Instant.parse('2026-04-03T01:00:00.000Z');

export const viewOf = (over: Partial<TrainingView> = {}): TrainingView => ({
  now: OPENING_DAY,
  training: offline,
  phase: 'open',
  seats: { limit: 180, taken: 10, waiting: 0 },
  signedUp: true,
  ...over,
});

export const mineWith = (over: Partial<MyRegistration> = {}): MyRegistration => ({
  registrationId: RegistrationId.parse(`offline:p${'0'.repeat(24)}`),
  trainingId: offline._id,
  trainingTitle: offline.title,
  status: 'submitted',
  submittedAt: OPENING_DAY,
  steps: [{ to: 'submitted', at: OPENING_DAY }],
  applicant: applicantOf(person),
  price,
  next: { kind: 'waitForReview' },
  ...over,
});
