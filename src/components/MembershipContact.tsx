import { meText } from '#text/me';
import { FactRow } from './FactRow';

/** Whom to ask about membership: to call, and to copy (O12). */
export const MembershipContact = () => (
  <>
    <FactRow label="联系人" value={meText.contactName} />
    <FactRow
      label="电话"
      value={meText.contactPhone}
      call={meText.contactPhone}
      copy={meText.contactPhone}
    />
    <FactRow label="邮箱" value={meText.contactEmail} copy={meText.contactEmail} />
  </>
);
