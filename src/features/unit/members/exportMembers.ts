import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { unitCalls } from '#contract/unit';
import type { UnitId } from '#domain/ids';
import { membersText } from '../text';

/** Fetches the member list and opens it in WeChat, from where it can be sent on; answers what went wrong, if anything. */
export async function exportMembers(unitId: UnitId): Promise<string | undefined> {
  const answer = await callCloud(unitCalls.exportMembers, { unitId });
  if (!answer.ok) return answer.refusal.message;
  const { fileName, content } = answer.value;
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, content, 'base64');
    await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true });
    return undefined;
  } catch (error) {
    console.warn('the list cannot be opened', error);
    return membersText.notOpened;
  }
}
