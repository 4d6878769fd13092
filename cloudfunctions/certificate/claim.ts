import type { certificateCalls } from '#contract/certificate';
import type { Certificate } from '#domain/certificate/certificate';
import { templateIdOf } from '#domain/certificate/template';
import { unprintableIn } from '#domain/certificate/font';
import { err, ok } from '#domain/result';
import { certificates, certificateTemplates } from '#shell/certificateStore';
import { holderOf, issueTo } from '#shell/issue';
import type { Action } from '#shell/route';
import { publishedTraining } from '#shell/trainingShelf';
import { myCertificate } from './shown';
import { missingOf, wantedBy } from './toEarn';

export const claim: Action<typeof certificateCalls.claim> = async (input, { personId, now }) => {
  const { trainingId, ordinal } = input;
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const template = await certificateTemplates.find(templateIdOf(trainingId, ordinal));
  if (!template) return err({ code: 'TEMPLATE_UNKNOWN' });
  const shown = (one: Certificate) =>
    one.status === 'issued'
      ? ok(myCertificate(one, training, now))
      : err({ code: 'CERTIFICATE_REVOKED' as const, at: one.endedAt });
  const before = await latest();
  if (before) return shown(before);
  const wanting = (await wantedBy(personId)).find(({ template: { _id } }) => _id === template._id);
  if (!wanting) return err({ code: 'NOT_EARNED', missing: [{ kind: 'payment' }] });
  const missing = missingOf(wanting, now);
  if (missing.length > 0) return err({ code: 'NOT_EARNED', missing: [...missing] });
  const holder = holderOf(personId, wanting.registration.applicant);
  await issueTo({ training, template, now }, [holder]);
  const made = await latest();
  return made
    ? shown(made)
    : err({ code: 'NAME_UNPRINTABLE', characters: unprintableIn(holder.name) });

  async function latest(): Promise<Certificate | undefined> {
    const own = { personId, trainingId, ordinal };
    const [newest] = await certificates.list(own, { orderBy: [['issue', 'desc']], limit: 1 });
    return newest;
  }
};
