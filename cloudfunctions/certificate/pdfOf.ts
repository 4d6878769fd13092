import type { Certificate } from '#domain/certificate/certificate';
import { certificateFile } from '#text/certificateTemplate';
import { layoutOfCertificate, sealBytesOf } from '#shell/certificateLayout';
import { writePdf } from './writePdf';

/** The PDF of a certificate with its name. */
export async function pdfOf(
  certificate: Certificate,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { printed, style } = certificate;
  const [layout, seal] = await Promise.all([
    layoutOfCertificate(certificate),
    sealBytesOf(style.seal),
  ]);
  const bytes = await writePdf(layout, printed, seal);
  return { fileName: `${certificateFile(printed.title, printed.name, printed.serial)}.pdf`, bytes };
}
