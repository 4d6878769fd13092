import { encode } from 'uqr';
import type { Certificate } from '#domain/certificate/certificate';
import type { Layout } from '#domain/certificate/layout';
import { layoutOf } from '#domain/certificate/layoutOf';
import type { CheckCode, Printed } from '#domain/certificate/printed';
import type { Seal, Style } from '#domain/certificate/template';
import { sceneOf } from '#domain/entry/entry';
import { cached } from './cached';
import { verifyLinks } from './certificateStore';
import { download, temporaryUrl } from './platform';

const verifyLink = cached(60, () => verifyLinks.find('verifyLink'));

/** What the QR code says: an ordinary link that opens the mini-program, or the scene for its own scanner. */
async function writtenIn(code: CheckCode): Promise<string> {
  const scene = sceneOf({ kind: 'certificate', code });
  const link = await verifyLink();
  return link ? `${link.url}?s=${encodeURIComponent(scene)}` : scene;
}

/** The modules of a QR code that still reads with a quarter of it damaged. */
const rowsOf = (text: string): string[] =>
  encode(text, { ecc: 'Q', border: 0 }).data.map((row) =>
    row.map((isBlack) => (isBlack ? '1' : '0')).join(''),
  );

export const layoutFor = async (printed: Printed, style: Style): Promise<Layout> =>
  layoutOf(printed, style, rowsOf(await writtenIn(printed.code)));

export const layoutOfCertificate = ({ printed, style }: Certificate): Promise<Layout> =>
  layoutFor(printed, style);

/** A link to the picture of a seal, for a short time. */
export async function sealUrlOf(seal: Seal): Promise<{ sealUrl?: string }> {
  const url = seal.kind === 'picture' ? await temporaryUrl(seal.file) : undefined;
  return url === undefined ? {} : { sealUrl: url };
}

/** The picture of a seal; a certificate is never given without the one it was issued with. */
export async function sealBytesOf(seal: Seal): Promise<Uint8Array | undefined> {
  if (seal.kind !== 'picture') return undefined;
  const bytes = await download(seal.file);
  if (!bytes) throw new Error(`the seal ${seal.file} is missing`);
  return bytes;
}
