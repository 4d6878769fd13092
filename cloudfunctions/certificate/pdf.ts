import type { certificateCalls } from '#contract/certificate';
import { ok } from '#domain/result';
import type { Action } from '#shell/route';
import { ownToDownload } from './own';
import { pdfOf } from './pdfOf';

export const pdf: Action<typeof certificateCalls.pdf> = async (
  { certificateId },
  { personId, now },
) => {
  const own = await ownToDownload(certificateId, personId, now);
  if (!own.ok) return own;
  const { fileName, bytes } = await pdfOf(own.value.certificate);
  return ok({ fileName, content: Buffer.from(bytes).toString('base64') });
};
