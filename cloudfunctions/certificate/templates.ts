import type { certificateCalls } from '#contract/certificate';
import { certificateTimes } from '#domain/certificate/window';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { registrations } from '#shell/store';
import { organizedTraining, shownTemplate } from './organized';

export const templates: Action<typeof certificateCalls.templates> = async (
  { trainingId },
  caller,
) => {
  const training = await organizedTraining(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const [paid, ...certificates] = await Promise.all([
    registrations.count({ trainingId, status: 'paid' }),
    ...training.certificates.map((_, index) => shownTemplate(training, index + 1, caller.now)),
  ]);
  return ok({
    now: caller.now,
    trainingTitle: training.title,
    ...certificateTimes(training),
    paid,
    certificates: certificates.flatMap((one) => one ?? []),
  });
};
