import { asyncApi, type ApiGroup } from '../convention';
import { needList, needText, WxFailure } from '../failure';
import { saveToComputer } from '../files/saveToComputer';
import { viewImages } from '../overlay/imageViewer';
import { pickFiles } from '../overlay/pickFiles';
import type { Session } from '../session';
import { requireScope } from './settings';

interface ChooseOptions {
  count: number;
  mediaType: string[];
  type: 'all' | 'video' | 'image' | 'file';
  extension: string[];
  sizeType: string[];
  sourceType: string[];
}

interface Chosen {
  path: string;
  file: File;
}

async function choose(
  session: Session,
  api: string,
  count: number,
  accept: string,
): Promise<Chosen[]> {
  await session.privacy.require(api);
  const files = await pickFiles(session.phone.overlay, { accept, multiple: count > 1 });
  if (files.length === 0) throw new WxFailure('cancel');
  const kept: Chosen[] = [];
  for (const file of files.slice(0, count)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    kept.push({ path: session.files.addTemporary(bytes, file.name, file.type), file });
  }
  return kept;
}

const isVideo = ({ file }: Chosen): boolean => file.type.startsWith('video/');

function messageFileAccept(o: Partial<ChooseOptions>): string {
  if (o.type === 'image') return 'image/*';
  if (o.type === 'video') return 'video/*';
  return (o.extension ?? []).map((extension) => `.${extension.replace(/^\./, '')}`).join(',');
}

function chooseApis(session: Session): ApiGroup {
  return {
    chooseImage: asyncApi<ChooseOptions>('chooseImage', async (o) => {
      const chosen = await choose(session, 'chooseImage', o.count ?? 9, 'image/*');
      return {
        tempFilePaths: chosen.map(({ path }) => path),
        tempFiles: chosen.map(({ path, file }) => ({ path, size: file.size })),
      };
    }),
    chooseMedia: asyncApi<ChooseOptions>('chooseMedia', async (o) => {
      const kinds = o.mediaType ?? ['image', 'video'];
      const accept = kinds
        .flatMap((kind) => (kind === 'mix' ? ['image/*', 'video/*'] : [`${kind}/*`]))
        .join(',');
      const chosen = await choose(session, 'chooseMedia', o.count ?? 9, accept);
      return {
        type: chosen.every(isVideo) ? 'video' : chosen.some(isVideo) ? 'mix' : 'image',
        tempFiles: chosen.map((one) => ({
          tempFilePath: one.path,
          size: one.file.size,
          fileType: isVideo(one) ? 'video' : 'image',
        })),
      };
    }),
    chooseMessageFile: asyncApi<ChooseOptions>('chooseMessageFile', async (o) => {
      const chosen = await choose(
        session,
        'chooseMessageFile',
        o.count ?? 100,
        messageFileAccept(o),
      );
      return {
        tempFiles: chosen.map(({ path, file }) => ({
          path,
          name: file.name,
          size: file.size,
          time: Math.floor(file.lastModified / 1000),
          type:
            file.type.split('/')[0] === 'image'
              ? 'image'
              : file.type.split('/')[0] === 'video'
                ? 'video'
                : 'file',
        })),
      };
    }),
  };
}

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

/** Pictures and videos: choose, look at, measure, compress, save. */
export function mediaApis(session: Session): ApiGroup {
  const save = async (api: string, filePath: unknown): Promise<void> => {
    const path = needText(filePath, 'filePath');
    await session.privacy.require(api);
    await requireScope(session, 'scope.writePhotosAlbum');
    await saveToComputer(session, path, path.split('/').at(-1) ?? 'image');
    session.toast.show('toast', { title: '已保存到系统相册', icon: 'none', mask: false }, 1500);
  };
  return {
    ...chooseApis(session),
    previewImage: asyncApi<{ urls: string[]; current: string | number }>(
      'previewImage',
      async (o) => {
        const urls = needList(o.urls, 'urls');
        const start = typeof o.current === 'number' ? o.current : urls.indexOf(o.current ?? '');
        const shown = await Promise.all(urls.map((url) => session.sources.url(url)));
        void viewImages(session.phone.overlay, shown, Math.max(0, start));
      },
    ),
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
