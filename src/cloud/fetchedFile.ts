import Taro from '@tarojs/taro';

/** Fetches a file by a link that works for a short time; its path on this phone, undefined where it did not come. */
export async function fetchedFile(url: string, fileName: string): Promise<string | undefined> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  try {
    const { statusCode } = await Taro.downloadFile({ url, filePath });
    return statusCode === 200 ? filePath : undefined;
  } catch (error) {
    console.warn('file not fetched', error);
    return undefined;
  }
}

/** Sends a file of this phone to a chat; only right after a tap. False where WeChat cannot. */
export async function sendToChat(filePath: string, fileName: string): Promise<boolean> {
  try {
    await Taro.shareFileMessage({ filePath, fileName });
    return true;
  } catch (error) {
    const isCancelled = String(Reflect.get(Object(error), 'errMsg')).includes('cancel');
    if (!isCancelled) console.warn('file not sent', error);
    return isCancelled;
  }
}
