import { Button, View } from '@tarojs/components';
import { Card } from '#components/Card';
import { StatusChip } from '#components/StatusChip';
import type { StaffMember } from '#contract/unit';
import { civilDateOf } from '#domain/calendar';
import { fullDay, momentText } from '#text/dates';
import { educationText, titleText } from '#text/labels';
import { yearsText } from '#text/registration';
import { membersText } from '../text';
import type { Asked } from './useStaffActs';
import '../unit.scss';

interface MemberRowProps {
  readonly member: StaffMember;
  readonly onAsk: (asked: Asked) => void;
}

/** What has happened last, with its day. */
function lastly({ status, requestedAt, claimedAt, endedAt }: StaffMember): string {
  if (status === 'released' && endedAt)
    return membersText.releasedOn(fullDay(civilDateOf(endedAt)));
  if (status === 'claimed' && claimedAt)
    return membersText.claimedOn(fullDay(civilDateOf(claimedAt)));
  return membersText.requestedOn(momentText(requestedAt));
}

/** One of the staff: who it is, and what can be decided. */
export function MemberRow({ member, onAsk }: MemberRowProps) {
  const { name, phone, title, education, libraryYears, status } = member;
  const about = [titleText[title], educationText[education], yearsText(libraryYears)];
  return (
    <Card
      title={name}
      aside={
        member.isAdministrator ? (
          <StatusChip text={membersText.administrator} tone="primary" />
        ) : null
      }
    >
      <View className="unit-small">{phone}</View>
      <View className="unit-small">{about.join(' · ')}</View>
      <View className="unit-small">{lastly(member)}</View>
      {status === 'requested' ? (
        <View className="unit-acts">
          <Act kind="claim" main member={member} onAsk={onAsk} />
          <Act kind="decline" member={member} onAsk={onAsk} />
        </View>
      ) : null}
      {status === 'claimed' ? (
        <View className="unit-acts">
          <Act kind="release" member={member} onAsk={onAsk} />
        </View>
      ) : null}
    </Card>
  );
}

interface ActProps extends MemberRowProps {
  readonly kind: Asked['kind'];
  readonly main?: boolean;
}

const Act = ({ kind, main = false, member, onAsk }: ActProps) => (
  <Button
    className={main ? 'bare-button unit-act unit-act--main' : 'bare-button unit-act'}
    aria-label={`${membersText[kind]}${member.name}`}
    onClick={() => onAsk({ kind, member })}
  >
    {membersText[kind]}
  </Button>
);
