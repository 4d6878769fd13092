import type { certificateCalls } from '#contract/certificate';
import { isIn, sealFolder } from '#domain/cloudFolder';
import { err, ok } from '#domain/result';
import { sampleHolder } from '#text/certificateTemplate';
import { layoutFor, sealUrlOf } from '#shell/certificateLayout';
import type { Action } from '#shell/route';
import { findingsOf, organizedTraining, samplePrint } from './organized';

/** A sample, whatever is wrong with the template; nothing is kept, and no file but a seal of this training is shown. */
export const preview: Action<typeof certificateCalls.preview> = async (input, caller) => {
  const { trainingId, ordinal, content, name } = input;
  const training = await organizedTraining(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  if (!training.certificates[ordinal - 1]) return err({ code: 'TEMPLATE_UNKNOWN' });
  const { seal } = content;
  const holder = { ...sampleHolder, ...(name === undefined ? {} : { name }) };
  const isForeign = seal.kind === 'picture' && !isIn(seal.file, sealFolder(trainingId));
  const [layout, findings, picture] = await Promise.all([
    layoutFor(samplePrint(content, training, caller.now, holder), content),
    findingsOf(content, training, caller.now),
    isForeign ? {} : sealUrlOf(seal),
  ]);
  return ok({ layout, findings, ...picture });
};
