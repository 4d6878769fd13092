import Taro from '@tarojs/taro';
import type { CloudFile } from '#domain/ids';
import { err, ok, type Result } from '#domain/result';
import { sendFile } from './sendFile';

/** The person closed the album or the crop: nothing to say. Everything else comes with its sentence. */
export type PictureRefusal =
  | { readonly code: 'CANCELLED' }
  | {
      readonly code: 'NOT_PERMITTED' | 'UNREACHABLE' | 'TOO_LARGE' | 'UNREADABLE';
      readonly message: string;
    };

/** Bytes above which a picture is compressed once more: camera pictures of a computer come as they are. */
const LARGE = 1_000_000;
/** Bytes that nobody has to send over a phone's network. */
const TOO_LARGE = 10_000_000;
/** Width in pixels on which a bank voucher is still easily read. */
const COMPRESSED_WIDTH = 2000;

const refusals = {
  cancelled: { code: 'CANCELLED' },
  notPermitted: {
    code: 'NOT_PERMITTED',
    message: '微信还没有允许使用相册或相机，请在微信的设置中允许后再试',
  },
  unreachable: { code: 'UNREACHABLE', message: '图片没有传上去，请检查网络后再试' },
  tooLarge: { code: 'TOO_LARGE', message: '图片超过 10 MB，请换一张小一些的图片' },
  unreadable: { code: 'UNREADABLE', message: '这张图片无法处理，请换一张' },
} as const;

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null ? String(Reflect.get(error, 'errMsg')) : '';

/** Closed by the person: in the album, while cropping, or at the question about privacy. */
const isCancelled = (error: unknown): boolean => /cancel|privacy/i.test(messageOf(error));

interface Picture {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

async function choose(): Promise<Result<Picture, PictureRefusal>> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sizeType: ['compressed'],
    });
    const [chosen] = tempFiles;
    return chosen ? ok({ path: chosen.tempFilePath, size: chosen.size }) : err(refusals.cancelled);
  } catch (error) {
    if (isCancelled(error)) return err(refusals.cancelled);
    console.warn('no picture chosen', error);
    return err(refusals.notPermitted);
  }
}

/** A picture that cannot be compressed, e.g. a PNG on some phones, stays as it is. */
async function compressed({ path, size }: Picture): Promise<string> {
  if (size <= LARGE) return path;
  try {
    const wanted = { src: path, quality: 80, compressedWidth: COMPRESSED_WIDTH };
    return (await Taro.compressImage(wanted)).tempFilePath;
  } catch (error) {
    console.info('picture not compressed', error);
    return path;
  }
}

const extensionOf = (path: string): string =>
  (/\.(jpe?g|png|webp|gif|bmp|heic)$/i.exec(path)?.[1] ?? 'jpg').toLowerCase();

async function send(path: string, folder: string): Promise<Result<CloudFile, PictureRefusal>> {
  try {
    return ok(await sendFile(path, folder, extensionOf(path)));
  } catch (error) {
    console.warn('picture not uploaded', error);
    return err(refusals.unreachable);
  }
}

/**
 * Lets the person choose or take one picture and puts it into a folder of `src/domain/cloudFolder.ts`. Between the two
 * `shape` may crop it: path in, path out; WeChat's `fail cancel` means that the person gave up. The one door to the
 * album.
 */
export async function uploadPicture(
  folder: string,
  shape?: (path: string) => Promise<string>,
): Promise<Result<CloudFile, PictureRefusal>> {
  const chosen = await choose();
  if (!chosen.ok) return chosen;
  if (chosen.value.size > TOO_LARGE) return err(refusals.tooLarge);
  if (!shape) return send(await compressed(chosen.value), folder);
  try {
    return await send(await shape(chosen.value.path), folder);
  } catch (error) {
    if (isCancelled(error)) return err(refusals.cancelled);
    console.warn('picture not shaped', error);
    return err(refusals.unreadable);
  }
}
