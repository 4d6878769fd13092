import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { MembershipContact } from '#components/MembershipContact';
import { Notice } from '#components/Notice';
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
        <MembershipContact />
      </View>
    </Card>
  );
}
