import { randomBytes } from 'node:crypto';
import { zipSync } from 'fflate';
import type { certificateCalls } from '#contract/certificate';
import { zipFolder } from '#domain/cloudFolder';
import type { Certificate } from '#domain/certificate/certificate';
import { CloudFile } from '#domain/ids';
import { err, ok } from '#domain/result';
import { zipFile } from '#text/certificateTemplate';
import { administeredUnit } from '#shell/administered';
import { certificateZips } from '#shell/certificateStore';
import { temporaryUrl, upload } from '#shell/platform';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { pdfOf } from './pdfOf';
import { sharedByStaff } from './staffOf';

/** So many PDFs are surely written before the function's timeout, also on a slow machine. */
const PER_PART = 20;
const LINK_SECONDS = 3600;

/** The certificates leave the app: who took them is written down first; the file is removed by the upkeep. */
export const zip: Action<typeof certificateCalls.zip> = async ({ unitId, year, part }, caller) => {
  const { personId: by, now: at } = caller;
  const unit = await administeredUnit(unitId, by);
  if (!unit.ok) return unit;
  const { certificates } = await sharedByStaff(unitId, year);
  const taken = certificates.slice((part - 1) * PER_PART, part * PER_PART);
  if (taken.length === 0) return err({ code: 'NOTHING_SHARED' });
  const parts = Math.ceil(certificates.length / PER_PART);
  const { name: title } = unit.value;
  await transact((transaction) =>
    writeAudit(transaction, { at, by, action: 'exportCertificates', target: unitId, title }),
  );
  const name = `${randomBytes(16).toString('hex')}.zip`;
  const file = CloudFile.parse(await upload(`${zipFolder(by)}/${name}`, await packed(taken)));
  await certificateZips.add({ _id: name, unitId, by, file, at });
  const url = await temporaryUrl(file, LINK_SECONDS);
  if (url === undefined) throw new Error(`${file} was not stored`);
  const fileName = zipFile(title, year, part, parts);
  return ok({ fileName, url, part, parts, certificates: taken.length });
};

/** PDFs are compressed already. */
async function packed(certificates: readonly Certificate[]): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const certificate of certificates) {
    const { fileName, bytes } = await pdfOf(certificate);
    files[fileName] = bytes;
  }
  return zipSync(files, { level: 0 });
}
