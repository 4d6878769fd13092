import Taro from '@tarojs/taro';

/** Opens an xlsx file that a call has answered in WeChat, from where it can be sent on; false where WeChat cannot. */
export async function openWorkbook({
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
    await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true });
    return true;
  } catch (error) {
    console.warn('the workbook cannot be opened', error);
    return false;
  }
}
