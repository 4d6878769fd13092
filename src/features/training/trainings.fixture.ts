import type { TrainingView } from './primaryAction';
import { offline, online } from '#domain/registration/samples.fixture';
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
  applicant: {
    name: '王晓梅',
    gender: 'female',
    workplace: { kind: 'typed', name: '某某图书馆' },
    province: '420000',
    city: '武汉市',
    title: 'intermediate',
    education: 'master',
    libraryYears: 8,
    phone: '13800000000',
  },
  next: { kind: 'waitForReview' },
  ...over,
});
