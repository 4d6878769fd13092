import Taro from '@tarojs/taro';
import type { CloudFile } from '#domain/ids';
import { err, ok, type Result } from '#domain/result';
import { sendFile } from './sendFile';

/** The person closed the list of files: nothing to say. Everything else comes with its sentence. */
export type DocumentRefusal =
  | { readonly code: 'CANCELLED' }
  | { readonly code: 'NOT_PERMITTED' | 'UNREACHABLE' | 'TOO_LARGE'; readonly message: string };

export interface UploadedDocument {
  readonly file: CloudFile;
  /** As it is called in the chat it came from. */
  readonly name: string;
}

const MOST_BYTES = 5 * 1024 * 1024;

const refusals = {
  cancelled: { code: 'CANCELLED' },
  notPermitted: {
    code: 'NOT_PERMITTED',
    message: '没有打开微信聊天中的文件，请先把文件发到“文件传输助手”再试',
  },
  unreachable: { code: 'UNREACHABLE', message: '文件没有传上去，请检查网络后再试' },
  tooLarge: { code: 'TOO_LARGE', message: '文件超过 5 MB，请分段导出后再试' },
} as const;

const isCancelled = (error: unknown): boolean =>
  /cancel|privacy/i.test(
    typeof error === 'object' && error !== null ? String(Reflect.get(error, 'errMsg')) : '',
  );

/** Lets the person choose one file from a chat and puts it into a folder of `src/domain/cloudFolder.ts`. */
export async function uploadDocument(
  folder: string,
  extensions: readonly string[],
): Promise<Result<UploadedDocument, DocumentRefusal>> {
  const chosen = await choose(extensions);
  if (!chosen.ok) return chosen;
  const { path, name, size } = chosen.value;
  if (size > MOST_BYTES) return err(refusals.tooLarge);
  const extension =
    /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? extensions[0] ?? 'bin';
  try {
    return ok({ file: await sendFile(path, folder, extension), name });
  } catch (error) {
    console.warn('file not uploaded', error);
    return err(refusals.unreachable);
  }
}

async function choose(extensions: readonly string[]) {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: [...extensions],
    });
    const [chosen] = tempFiles;
    return chosen ? ok(chosen) : err<DocumentRefusal>(refusals.cancelled);
  } catch (error) {
    if (isCancelled(error)) return err<DocumentRefusal>(refusals.cancelled);
    console.warn('no file chosen', error);
    return err<DocumentRefusal>(refusals.notPermitted);
  }
}
