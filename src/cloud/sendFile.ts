import Taro from '@tarojs/taro';
import type { CloudFile } from '#domain/ids';

const RANDOM_BYTES = 12;

/** Nobody guesses it, so that a file cannot be looked for by its name. */
async function randomName(): Promise<string> {
  const { randomValues } = await Taro.getRandomValues({ length: RANDOM_BYTES });
  return Array.from(new Uint8Array(randomValues), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Puts a file of the phone into a folder of the cloud's storage; throws what WeChat answers. */
export async function sendFile(
  filePath: string,
  folder: string,
  extension: string,
): Promise<CloudFile> {
  const cloudPath = `${folder}/${await randomName()}.${extension}`;
  const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath });
  return fileID as CloudFile;
}
