import type { TemplateFinding } from '#domain/certificate/findings';
import type { Seal } from '#domain/certificate/template';
import { isIn, sealFolder } from '#domain/cloudFolder';
import type { TrainingId } from '#domain/ids';
import { download } from '#shell/platform';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** So that it is sharp in print. */
const LEAST_PIXELS = 600;
/** So that a PDF stays below 300 KB. */
const MOST_BYTES = 180 * 1024;

type Because = Extract<TemplateFinding, { code: 'SEAL_UNFIT' }>['because'];

/** Why a picture cannot be a seal: width and height stand behind the signature and the header of the first chunk. */
function unfit(bytes: Uint8Array | undefined): Because | undefined {
  if (!bytes) return 'missing';
  const picture = Buffer.from(bytes);
  if (picture.length < 24 || !picture.subarray(0, 8).equals(PNG)) return 'kind';
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  if (width !== height) return 'kind';
  if (width < LEAST_PIXELS) return 'small';
  return picture.length > MOST_BYTES ? 'large' : undefined;
}

export async function sealFindings(seal: Seal, trainingId: TrainingId): Promise<TemplateFinding[]> {
  if (seal.kind !== 'picture') return [];
  const isOwn = isIn(seal.file, sealFolder(trainingId));
  const because = unfit(isOwn ? await download(seal.file) : undefined);
  return because ? [{ code: 'SEAL_UNFIT', blocks: true, because }] : [];
}
