import { asyncApi, type ApiGroup } from '../convention';
import { needText, WxFailure } from '../failure';
import { cropPicture } from '../overlay/cropper';
import type { Session } from '../session';

/** The ratios that WeChat knows, width to height. */
const RATIOS: Readonly<Record<string, number>> = {
  '1:1': 1,
  '3:4': 3 / 4,
  '4:3': 4 / 3,
  '4:5': 4 / 5,
  '5:4': 5 / 4,
  '9:16': 9 / 16,
  '16:9': 16 / 9,
};

interface CropOptions {
  src: string;
  cropScale: string;
}

async function crop(session: Session, o: Partial<CropOptions>): Promise<{ tempFilePath: string }> {
  const src = needText(o.src, 'src');
  const ratio = RATIOS[o.cropScale ?? '1:1'];
  if (ratio === undefined) throw new WxFailure(`invalid cropScale ${o.cropScale}`);
  const { bytes, type } = await session.sources.read(src);
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  const url = await session.sources.url(src);
  const cut = await cropPicture(session.phone.overlay, { url, picture: bitmap, ratio });
  if (cut === undefined) throw new WxFailure('cancel');
  const canvas = new OffscreenCanvas(Math.round(cut.width), Math.round(cut.height));
  const { x, y, width, height } = cut;
  canvas
    .getContext('2d')
    ?.drawImage(bitmap, x, y, width, height, 0, 0, canvas.width, canvas.height);
  const picture = await canvas.convertToBlob({ type: 'image/png' });
  const cropped = new Uint8Array(await picture.arrayBuffer());
  return { tempFilePath: session.files.addTemporary(cropped, 'cropped.png', picture.type) };
}

/** A part of a picture in one of WeChat's ratios, chosen by the person. */
export const cropApis = (session: Session): ApiGroup => ({
  cropImage: asyncApi<CropOptions>('cropImage', (o) => crop(session, o)),
});
