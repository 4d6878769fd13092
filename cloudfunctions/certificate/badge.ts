import type { certificateCalls } from '#contract/certificate';
import { ok } from '#domain/result';
import { certificateFile } from '#text/certificateTemplate';
import type { Action } from '#shell/route';
import { credentialOf } from './credential';
import { ownToDownload } from './own';

export const badge: Action<typeof certificateCalls.badge> = async (
  { certificateId },
  { personId, now },
) => {
  const own = await ownToDownload(certificateId, personId, now);
  if (!own.ok) return own;
  const { certificate } = own.value;
  const { title, name, serial } = certificate.printed;
  const json = JSON.stringify(await credentialOf(certificate), null, 2);
  return ok({ fileName: `${certificateFile(title, name, serial)}.json`, json });
};
