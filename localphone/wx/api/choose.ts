import { asyncApi, type ApiGroup } from '../convention';
import { WxFailure } from '../failure';
import { pickFiles } from '../overlay/pickFiles';
import type { Session } from '../session';

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

/** What WeChat tells of a video: seconds, and the size of the picture; zeros where the browser cannot read it. */
function videoFacts(file: File): Promise<{ duration: number; width: number; height: number }> {
  const video = document.createElement('video');
  const address = URL.createObjectURL(file);
  return new Promise((resolve) => {
    const answer = (): void => {
      const { duration, videoWidth: width, videoHeight: height } = video;
      URL.revokeObjectURL(address);
      resolve({ duration: Number.isFinite(duration) ? duration : 0, width, height });
    };
    video.addEventListener('loadedmetadata', answer);
    video.addEventListener('error', answer);
    video.preload = 'metadata';
    video.src = address;
  });
}

const isVideo = ({ file }: Chosen): boolean => file.type.startsWith('video/');

function messageFileAccept(o: Partial<ChooseOptions>): string {
  if (o.type === 'image') return 'image/*';
  if (o.type === 'video') return 'video/*';
  return (o.extension ?? []).map((extension) => `.${extension.replace(/^\./, '')}`).join(',');
}

/** Pictures, videos and documents from this computer, in place of album, camera and chats. */
export function chooseApis(session: Session): ApiGroup {
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
        tempFiles: await Promise.all(
          chosen.map(async (one) => ({
            tempFilePath: one.path,
            size: one.file.size,
            fileType: isVideo(one) ? 'video' : 'image',
            ...(isVideo(one) && (await videoFacts(one.file))),
          })),
        ),
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
