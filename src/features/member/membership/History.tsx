import { Button, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Card } from '#components/Card';
import { PersonRow } from '#components/PersonRow';
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

const ApplicationRow = ({ application }: { readonly application: Application }) => {
  const { societyName, review, membershipId } = application;
  return (
    <PersonRow
      name={societyName}
      unit={wayDates(application)}
      chips={<StatusChip text={duesStatusText[review.status]} tone={reviewTone[review.status]} />}
      onTap={() => void Taro.navigateTo({ url: routes.application(membershipId) })}
    />
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
    <View>
      <PersonRow
        name={unitName}
        unit={wayDates(claim)}
        {...(reason === undefined ? {} : { note: reason })}
        chips={<StatusChip text={claimStatusText[status]} tone={claimTone[status]} />}
      />
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
