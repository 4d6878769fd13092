import Taro from '@tarojs/taro';
import { err, ok, type Result } from '#domain/result';

export type OpenFileRefusal = {
  readonly code: 'UNREACHABLE' | 'NOT_OPENED';
  readonly message: string;
};

const PICTURES = /\.(?:jpe?g|png)$/i;
const DOCUMENTS = /\.(pdf|docx?|xlsx?|pptx?)$/i;

const refusals = {
  unreachable: { code: 'UNREACHABLE', message: '文件没有下载成功，请检查网络后再试' },
  notOpened: { code: 'NOT_OPENED', message: '文件已下载，但本机无法打开，请在微信电脑版中再试' },
} as const;

/**
 * Fetches a file by a link that works for a short time, and opens it in WeChat under its own name, from where it can be
 * sent on or kept.
 */
export async function openFile(
  url: string,
  fileName: string,
): Promise<Result<undefined, OpenFileRefusal>> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  try {
    const { statusCode } = await Taro.downloadFile({ url, filePath });
    if (statusCode !== 200) return err(refusals.unreachable);
  } catch (error) {
    console.warn('file not fetched', error);
    return err(refusals.unreachable);
  }
  try {
    await open(filePath);
    return ok(undefined);
  } catch (error) {
    console.warn('file not opened', error);
    return err(refusals.notOpened);
  }
}

async function open(filePath: string): Promise<void> {
  if (PICTURES.test(filePath)) {
    await Taro.previewImage({ urls: [filePath] });
    return;
  }
  const fileType = DOCUMENTS.exec(filePath)?.[1]?.toLowerCase() ?? 'pdf';
  await Taro.openDocument({
    filePath,
    fileType: fileType as keyof Taro.openDocument.FileType,
    showMenu: true,
  });
}
