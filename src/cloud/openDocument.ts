import Taro from '@tarojs/taro';

type Openable = keyof Taro.openDocument.FileType;

const kindOf = (fileName: string): Openable => (/\.pdf$/i.test(fileName) ? 'pdf' : 'xlsx');

/** Opens an xlsx or pdf file that a call has answered in WeChat, from where it can be sent on; false where WeChat cannot. */
export async function openDocument({
  fileName,
  content,
}: {
  readonly fileName: string;
  /** In base64. */
  readonly content: string;
}): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, content, 'base64');
    await Taro.openDocument({ filePath, fileType: kindOf(fileName), showMenu: true });
    return true;
  } catch (error) {
    console.warn('the document cannot be opened', error);
    return false;
  }
}
