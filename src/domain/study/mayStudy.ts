import { closesAt, type DayWindow, type Instant, instantIn } from '../calendar';
import type { Registration, RegistrationStatus } from '../registration/registration';
import { err, ok, type Result } from '../result';
import type { OnlineTraining, Training } from '../training/training';

export type StudyPhase = 'upcoming' | 'open' | 'over';

/** Where the days of study stand; nothing is played after them, and none are added (O3, O5). */
export function studyPhase({ windows }: OnlineTraining, now: Instant): StudyPhase {
  if (now < instantIn(windows.study.from)) return 'upcoming';
  return now < closesAt(windows.study) ? 'open' : 'over';
}

export type NotStudying =
  | { readonly code: 'NO_STUDY' }
  | { readonly code: 'NOT_REGISTERED' }
  | { readonly code: 'STUDY_NOT_PAID'; readonly status: Exclude<RegistrationStatus, 'paid'> };

export type StudyShut =
  | { readonly code: 'STUDY_NOT_OPEN'; readonly days: DayWindow }
  | { readonly code: 'STUDY_OVER'; readonly days: DayWindow };

/** Whoever has paid studies an online training (O4). */
export function studies(
  training: Training,
  registration: Registration | undefined,
): Result<OnlineTraining, NotStudying> {
  if (training.mode === 'offline') return err({ code: 'NO_STUDY' });
  if (!registration) return err({ code: 'NOT_REGISTERED' });
  const { status } = registration;
  return status === 'paid' ? ok(training) : err({ code: 'STUDY_NOT_PAID', status });
}

/** Playing and watching count on the days of study alone (O3, O5). */
export function studyOpen(training: OnlineTraining, now: Instant): Result<undefined, StudyShut> {
  const days = training.windows.study;
  const phase = studyPhase(training, now);
  if (phase === 'upcoming') return err({ code: 'STUDY_NOT_OPEN', days });
  return phase === 'over' ? err({ code: 'STUDY_OVER', days }) : ok(undefined);
}
