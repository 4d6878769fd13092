import type { orderCalls } from '#contract/order';
import { civilDateOf } from '#domain/calendar';
import { generalPayUntil } from '#domain/registration/deadlines';
import { err, ok } from '#domain/result';
import { administeredUnit } from '#shell/administered';
import type { Action } from '#shell/route';
import { publishedTraining } from '#shell/trainingShelf';
import { staffAtTraining } from './candidates';
import { groupRemark } from './groupRemark';
import { transferShown } from './transferShown';

export const groupCandidates: Action<typeof orderCalls.groupCandidates> = async (
  { unitId, trainingId },
  { personId, now },
) => {
  const unit = await administeredUnit(unitId, personId);
  if (!unit.ok) return unit;
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const { candidates, others } = await staffAtTraining({ unitId }, training, now);
  return ok({
    now,
    unitName: unit.value.name,
    trainingTitle: training.title,
    candidates: candidates.map(({ _id, applicant, price }) => ({
      registrationId: _id,
      name: applicant.name,
      fen: price.fen,
      isMemberPrice: price.kind === 'member',
    })),
    others: [...others],
    bank: transferShown(training, groupRemark(training, unit.value), civilDateOf(now)),
    payUntil: generalPayUntil(training),
  });
};
