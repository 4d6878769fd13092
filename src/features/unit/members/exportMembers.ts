import { callCloud } from '#cloud/callCloud';
import { openDocument } from '#cloud/openDocument';
import { unitCalls } from '#contract/unit';
import type { UnitId } from '#domain/ids';
import { membersText } from '../text';

/** Fetches the member list and opens it in WeChat, from where it can be sent on; answers what went wrong, if anything. */
export async function exportMembers(unitId: UnitId): Promise<string | undefined> {
  const answer = await callCloud(unitCalls.exportMembers, { unitId });
  if (!answer.ok) return answer.refusal.message;
  return (await openDocument(answer.value)) ? undefined : membersText.notOpened;
}
