import type { certificateCalls } from '#contract/certificate';
import { ok } from '#domain/result';
import { layoutOfCertificate, sealUrlOf } from '#shell/certificateLayout';
import type { Action } from '#shell/route';
import { ownStanding } from './own';
import { myCertificate } from './shown';

/** Viewing has no end (O3). */
export const picture: Action<typeof certificateCalls.picture> = async (
  { certificateId },
  { personId, now },
) => {
  const own = await ownStanding(certificateId, personId);
  if (!own.ok) return own;
  const { certificate, training } = own.value;
  const [layout, seal] = await Promise.all([
    layoutOfCertificate(certificate),
    sealUrlOf(certificate.style.seal),
  ]);
  return ok({ layout, ...seal, certificate: myCertificate(certificate, training, now) });
};
