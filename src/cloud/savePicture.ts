import Taro from '@tarojs/taro';

/** `denied`: the person has not allowed it; they can in WeChat's settings. */
export type Saving = 'saved' | 'denied' | 'cancelled' | 'failed';

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null ? String(Reflect.get(error, 'errMsg')) : '';

/** Puts a picture of this phone into the album. */
export async function savePicture(filePath: string): Promise<Saving> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath });
    return 'saved';
  } catch (error) {
    console.warn('the picture was not saved', error);
    const message = messageOf(error);
    if (/auth den|authorize no response|privacy/.test(message)) return 'denied';
    return message.includes('cancel') ? 'cancelled' : 'failed';
  }
}

/** WeChat's settings of this mini-program. */
export async function openPermissions(): Promise<void> {
  try {
    await Taro.openSetting();
  } catch (error) {
    console.warn('the settings cannot be opened', error);
  }
}
