import type { certificateCalls } from '#contract/certificate';
import { err, ok } from '#domain/result';
import { layoutOfCertificate, sealUrlOf } from '#shell/certificateLayout';
import { certificates } from '#shell/certificateStore';
import { noteRead } from '#shell/noteRead';
import type { Action } from '#shell/route';
import { endersOf, organizedCertificate } from './organized';
import { issuedRow } from './shown';

export const view: Action<typeof certificateCalls.view> = async ({ certificateId }, caller) => {
  const own = await organizedCertificate(certificateId, caller);
  if (!own) return err({ code: 'CERTIFICATE_UNKNOWN' });
  const { certificate } = own;
  const { trainingId, ordinal, personId, style } = certificate;
  const [history, layout, seal] = await Promise.all([
    certificates.list({ personId, trainingId, ordinal }, { orderBy: [['issue', 'desc']] }),
    layoutOfCertificate(certificate),
    sealUrlOf(style.seal),
    noteRead(caller, certificateId),
  ]);
  const names = await endersOf(history);
  return ok({
    layout,
    ...seal,
    row: issuedRow(certificate, names),
    history: history.map((one) => issuedRow(one, names)),
  });
};
