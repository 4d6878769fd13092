import { createHash } from 'node:crypto';
import QRCode from 'qrcode';
import { wxError, type Api, type WeChat } from './context';

export interface MiniProgramCode {
  id: string;
  scene: string;
  page: string;
  label: string;
  at: number;
}

/** What the picture says: an address that only the local phone understands. */
export const contentOf = (id: string) => `https://localphone.invalid/c/${id}`;

const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~%]{1,32}$/;

/** Why WeChat refuses this scene (45029/40169 there), or undefined. */
export const isScene = (scene: unknown): scene is string =>
  typeof scene === 'string' && SCENE.test(scene);

/** Remembers the code; the same scene on the same page is the same code. */
export function makeCode(
  { records, now }: WeChat,
  code: Pick<MiniProgramCode, 'scene' | 'page' | 'label'>,
): MiniProgramCode {
  const id = createHash('sha256').update(`${code.page}\n${code.scene}`).digest('hex').slice(0, 12);
  const known = records.get('code', id);
  const made = {
    id,
    ...code,
    label: code.label || known?.label || `${code.page} ${code.scene}`.trim(),
    at: known?.at ?? now(),
  };
  records.put('code', id, made);
  return made;
}

export const pictureOf = (id: string, width = 430): Promise<Buffer> =>
  QRCode.toBuffer(contentOf(id), { type: 'png', width, margin: 2, errorCorrectionLevel: 'M' });

/** wxacode.getUnlimited: 40169 bad scene, 41030 bad page, 40097 bad width. */
export const getUnlimitedCode: Api = async (wechat, { scene, page = '', width = 430 }) => {
  if (!isScene(scene))
    return wxError(40169, 'invalid length for scene, or the data is not json string');
  if (typeof page !== 'string' || page.startsWith('/') || page.includes('?'))
    return wxError(41030, 'invalid page');
  if (typeof width !== 'number' || width < 280 || width > 1280)
    return wxError(40097, 'invalid args');
  const { id } = makeCode(wechat, { scene, page, label: '' });
  return { media: await pictureOf(id, width), contentType: 'image/png' };
};

/** wxacode.get and wxacode.createQRCode: a path with its query instead of page and scene. */
export const getCode: Api = async (wechat, { path, width = 430 }) => {
  if (typeof path !== 'string' || path === '' || path.length > 1024)
    return wxError(45029, 'invalid path');
  const { id } = makeCode(wechat, { scene: '', page: path, label: '' });
  return { media: await pictureOf(id, Number(width)), contentType: 'image/png' };
};
