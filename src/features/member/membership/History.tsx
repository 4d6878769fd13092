import { Button, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { StatusChip } from '#components/StatusChip';
import type { MyMembership, Standing } from '#contract/member';
import { claimStatusText, duesStatusText } from '#text/labels';
import { claimTone, reviewTone, wayDates } from '#text/standing';
import { routes } from '../../../routes';
import { historyText } from '../membershipPagesText';
import { LeaveSheet } from './LeaveSheet';
import './membership.scss';

interface HistoryProps {
  readonly standing: Standing;
  readonly onChanged: () => Promise<void>;
}

type Claim = Extract<MyMembership, { path: 'unit' }>;
type Application = Extract<MyMembership, { path: 'society' }>;

/** All my ways in, newest first, with what can still be done about each. */
export function History({ standing: { memberships }, onChanged }: HistoryProps) {
  if (memberships.length === 0) return null;
  return (
    <Card title={historyText.title}>
      {memberships.map((one) =>
        one.path === 'unit' ? (
          <ClaimRow key={one.membershipId} claim={one} onChanged={onChanged} />
        ) : (
          <ApplicationRow key={one.membershipId} application={one} />
        ),
      )}
    </Card>
  );
}

interface WayProps {
  readonly way: MyMembership;
  readonly name: string;
  readonly chip: ReactNode;
}

/** Through whom, in which state, and what happened when. */
const Way = ({ way, name, chip }: WayProps) => (
  <>
    <View className="membership__way-head">
      <View className="membership__strong">{name}</View>
      {chip}
    </View>
    {wayDates(way).map((date) => (
      <View key={date} className="membership__note">
        {date}
      </View>
    ))}
  </>
);

const ApplicationRow = ({ application }: { readonly application: Application }) => {
  const { societyName, review, membershipId } = application;
  const status = duesStatusText[review.status];
  return (
    <View className="membership__way">
      <Way
        way={application}
        name={societyName}
        chip={<StatusChip text={status} tone={reviewTone[review.status]} />}
      />
      <LinkRow
        label={historyText.open}
        onTap={() => void Taro.navigateTo({ url: routes.application(membershipId) })}
      />
    </View>
  );
};

interface ClaimRowProps {
  readonly claim: Claim;
  readonly onChanged: () => Promise<void>;
}

function ClaimRow({ claim, onChanged }: ClaimRowProps) {
  const [leaving, setLeaving] = useState(false);
  const { unitName, status, reason } = claim;
  const isHeld = status === 'requested' || status === 'claimed';
  return (
    <View className="membership__way">
      <Way
        way={claim}
        name={unitName}
        chip={<StatusChip text={claimStatusText[status]} tone={claimTone[status]} />}
      />
      {reason === undefined ? null : (
        <View className="membership__note">{historyText.reason(reason)}</View>
      )}
      {isHeld ? (
        <Button className="membership__leave" onClick={() => setLeaving(true)}>
          {status === 'requested' ? historyText.withdraw : historyText.leave}
        </Button>
      ) : null}
      {leaving ? (
        <LeaveSheet claim={claim} onLeft={onChanged} onClose={() => setLeaving(false)} />
      ) : null}
    </View>
  );
}
