import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { meText } from '#text/me';
import { membershipText, regionPathText } from '#text/membership';
import { Passage } from './Passage';
import './membership.scss';

/** The two ways to become an individual member (M4, M5), who may be a unit member (M2), and whom to ask. */
export function Joining({ province }: { readonly province: string | undefined }) {
  return (
    <Card title={membershipText.joinTitle}>
      <Passage title={membershipText.unitPath} words={membershipText.unitPathHow} />
      <Passage title={membershipText.regionPath} words={regionPathText(province)} />
      <Passage title={membershipText.unitKind} words={membershipText.unitKindWho} />
      <Notice text={membershipText.today} />
      <View className="membership__contact">
        <FactRow label="联系人" value={meText.contactName} />
        <FactRow
          label="电话"
          value={meText.contactPhone}
          call={meText.contactPhone}
          copy={meText.contactPhone}
        />
        <FactRow label="邮箱" value={meText.contactEmail} copy={meText.contactEmail} />
      </View>
    </Card>
  );
}
