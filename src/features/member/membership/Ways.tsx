import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { PrimaryButton } from '#components/PrimaryButton';
import type { Standing } from '#contract/member';
import { regionPathText } from '#text/membership';
import { routes } from '../../../routes';
import { ClaimSheet } from '../ClaimSheet';
import { claimText, joinText } from '../membershipPagesText';
import './membership.scss';

interface WaysProps {
  readonly standing: Standing;
  readonly province: string;
  readonly onChanged: () => Promise<void>;
}

const open = (url: string) => void Taro.navigateTo({ url });

/** The two ways to become an individual member, one's own unit first where it is a member (M4, M5). */
export function Ways({ standing: { workplace, next }, province, onChanged }: WaysProps) {
  const own = workplace?.isMember ? workplace : undefined;
  // Dues of one's own are renewed above; the unit's claim would make them needless.
  if (next.kind === 'renew') return own ? <OwnUnit unit={own} onChanged={onChanged} /> : null;
  return (
    <>
      {own ? <OwnUnit unit={own} onChanged={onChanged} /> : <OtherUnit />}
      <Card title={own ? joinText.orSociety : joinText.societyWay}>
        <View>{regionPathText(province)}</View>
        <PrimaryButton
          tone={own ? 'secondary' : 'primary'}
          label={joinText.applyThere}
          onTap={() => open(routes.apply())}
        />
      </Card>
    </>
  );
}

interface OwnUnitProps {
  readonly unit: NonNullable<Standing['workplace']>;
  readonly onChanged: () => Promise<void>;
}

/** The proposal that costs nothing (M4). */
function OwnUnit({ unit, onChanged }: OwnUnitProps) {
  const [asking, setAsking] = useState(false);
  const sent = async () => {
    setAsking(false);
    await onChanged();
    await Taro.showToast({ title: claimText.sent, icon: 'success' });
  };
  return (
    <Card title={joinText.ownUnit(unit.name)}>
      <View>{joinText.unitWayHow}</View>
      <PrimaryButton label={joinText.requestOwn} onTap={() => setAsking(true)} />
      <LinkRow label={joinText.otherUnit} onTap={() => open(routes.claim)} />
      {asking ? <ClaimSheet unit={unit} onSent={sent} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
}

const OtherUnit = () => (
  <Card title={joinText.unitWay}>
    <View>{joinText.unitWayHow}</View>
    <PrimaryButton tone="secondary" label={joinText.chooseUnit} onTap={() => open(routes.claim)} />
  </Card>
);
