import Taro from '@tarojs/taro';
import type { CloudFile } from '#domain/ids';
import { err, ok, type Result } from '#domain/result';
import { sendFile } from './sendFile';

/** The person closed the album: nothing to say. Everything else comes with its sentence. */
export type VideoRefusal =
  | { readonly code: 'CANCELLED' }
  | { readonly code: 'NOT_PERMITTED' | 'UNREACHABLE' | 'TOO_LARGE'; readonly message: string };

export interface UploadedVideo {
  readonly file: CloudFile;
  /** As WeChat measured it; 0 where it could not. */
  readonly seconds: number;
}

/** A phone's network carries no more at once; larger ones go through the cloud's console. */
const MOST_BYTES = 500_000_000;

const refusals = {
  cancelled: { code: 'CANCELLED' },
  notPermitted: {
    code: 'NOT_PERMITTED',
    message: '微信还没有允许使用相册，请在微信的设置中允许后再试',
  },
  unreachable: { code: 'UNREACHABLE', message: '视频没有传上去，请检查网络后再试' },
  tooLarge: {
    code: 'TOO_LARGE',
    message: '视频超过 500 MB，请在云开发控制台上传到 videos 文件夹，再填写文件编号',
  },
} as const;

const isCancelled = (error: unknown): boolean =>
  /cancel|privacy/i.test(
    typeof error === 'object' && error !== null ? String(Reflect.get(error, 'errMsg')) : '',
  );

async function choose() {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['video'],
      sourceType: ['album'],
      sizeType: ['original'],
    });
    const [chosen] = tempFiles;
    return chosen ? ok(chosen) : err<VideoRefusal>(refusals.cancelled);
  } catch (error) {
    if (isCancelled(error)) return err<VideoRefusal>(refusals.cancelled);
    console.warn('no video chosen', error);
    return err<VideoRefusal>(refusals.notPermitted);
  }
}

/** Lets the person choose one video and puts it into a folder of `src/domain/cloudFolder.ts`, with its length. */
export async function uploadVideo(folder: string): Promise<Result<UploadedVideo, VideoRefusal>> {
  const chosen = await choose();
  if (!chosen.ok) return chosen;
  const { tempFilePath, size, duration } = chosen.value;
  if (size > MOST_BYTES) return err(refusals.tooLarge);
  const extension = /\.(mp4|mov|m4v|webm)$/i.exec(tempFilePath)?.[1]?.toLowerCase() ?? 'mp4';
  try {
    const file = await sendFile(tempFilePath, folder, extension);
    return ok({ file, seconds: Math.round(duration ?? 0) });
  } catch (error) {
    console.warn('video not uploaded', error);
    return err(refusals.unreachable);
  }
}
