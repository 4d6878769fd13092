import type { orderCalls } from '#contract/order';
import { civilDateOf } from '#domain/calendar';
import { transferOutlook } from '#domain/order/transferOutlook';
import { generalPayUntil } from '#domain/registration/deadlines';
import { err, ok } from '#domain/result';
import { administeredUnit } from '#shell/administered';
import type { Action } from '#shell/route';
import { publishedTraining } from '#shell/trainingShelf';
import { staffAtTraining } from './candidates';
import { groupRemark } from './groupRemark';

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
    bank: {
      account: training.account,
      remark: groupRemark(training, unit.value),
      ...transferOutlook(training, civilDateOf(now)),
    },
    payUntil: generalPayUntil(training),
  });
};
