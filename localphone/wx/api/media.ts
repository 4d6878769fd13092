import { asyncApi, type ApiGroup } from '../convention';
import { needList, needText, WxFailure } from '../failure';
import { saveToComputer } from '../files/saveToComputer';
import { showInfo } from '../overlay/infoSheet';
import { viewImages } from '../overlay/imageViewer';
import type { Session } from '../session';
import { requireScope } from './settings';

async function imageInfo(session: Session, source: string) {
  const image = new Image();
  image.src = await session.sources.url(source);
  try {
    await image.decode();
  } catch {
    throw new WxFailure(`file not found ${source}`);
  }
  const type = source.split('.').at(-1)?.toLowerCase() ?? 'unknown';
  return {
    width: image.naturalWidth,
    height: image.naturalHeight,
    path: source,
    orientation: 'up',
    type,
  };
}

async function compress(
  session: Session,
  source: string,
  quality: number,
): Promise<{ tempFilePath: string }> {
  const { bytes, type } = await session.sources.read(source);
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const smaller = await canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 });
  return {
    tempFilePath: session.files.addTemporary(
      new Uint8Array(await smaller.arrayBuffer()),
      'compressed.jpg',
      smaller.type,
    ),
  };
}

/** Pictures and videos: look at, measure, compress, save. */
export function mediaApis(session: Session): ApiGroup {
  const save = async (api: string, filePath: unknown): Promise<void> => {
    const path = needText(filePath, 'filePath');
    await session.privacy.require(api);
    await requireScope(session, 'scope.writePhotosAlbum');
    await saveToComputer(session, path, path.split('/').at(-1) ?? 'image');
    session.toast.show('toast', { title: '已保存到系统相册', icon: 'none', mask: false }, 1500);
  };
  return {
    previewImage: asyncApi<{ urls: string[]; current: string | number }>(
      'previewImage',
      async (o) => {
        const urls = needList(o.urls, 'urls');
        const start = typeof o.current === 'number' ? o.current : urls.indexOf(o.current ?? '');
        const shown = await Promise.all(urls.map((url) => session.sources.url(url)));
        void viewImages(session.phone.overlay, shown, Math.max(0, start));
      },
    ),
    previewMedia: asyncApi<{ sources: { url: string; type?: string }[]; current: number }>(
      'previewMedia',
      async (o) => {
        const pictures = needList(o.sources, 'sources').filter(({ type }) => type !== 'video');
        if (pictures.length !== o.sources?.length)
          throw new WxFailure('videos cannot be previewed on localphone');
        const shown = await Promise.all(pictures.map(({ url }) => session.sources.url(url)));
        void viewImages(session.phone.overlay, shown, o.current ?? 0);
      },
    ),
    showShareImageMenu: asyncApi<{ path: string }>('showShareImageMenu', async (o) => {
      const path = needText(o.path, 'path');
      const spec = { title: '转发图片', lines: [], actions: ['发送给朋友', '保存到电脑'] };
      const chosen = await showInfo(session.phone.overlay, spec);
      if (chosen === undefined) throw new WxFailure('cancel');
      if (chosen === 1) await saveToComputer(session, path, path.split('/').at(-1) ?? 'image');
    }),
    getImageInfo: asyncApi<{ src: string }>('getImageInfo', (o) =>
      imageInfo(session, needText(o.src, 'src')),
    ),
    compressImage: asyncApi<{ src: string; quality: number }>('compressImage', (o) =>
      compress(session, needText(o.src, 'src'), o.quality ?? 80),
    ),
    saveImageToPhotosAlbum: asyncApi<{ filePath: string }>('saveImageToPhotosAlbum', (o) =>
      save('saveImageToPhotosAlbum', o.filePath),
    ),
    saveVideoToPhotosAlbum: asyncApi<{ filePath: string }>('saveVideoToPhotosAlbum', (o) =>
      save('saveVideoToPhotosAlbum', o.filePath),
    ),
  };
}
