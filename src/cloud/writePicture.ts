import Taro from '@tarojs/taro';

/** Writes a picture that a call has answered (in base64) to this phone; its path. */
export function writePicture(fileName: string, content: string): string {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  Taro.getFileSystemManager().writeFileSync(filePath, content, 'base64');
  return filePath;
}
