import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { Card } from '#components/Card';
import { DeadlineChip } from '#components/DeadlineChip';
import { FactRow } from '#components/FactRow';
import { PrimaryButton } from '#components/PrimaryButton';
import { Section } from '#components/Section';
import { StatusChip } from '#components/StatusChip';
import type { MemberShown, Standing } from '#contract/member';
import { civilDateOf } from '#domain/calendar';
import { fullDay } from '#text/dates';
import {
  evidenceGist,
  evidenceGroups,
  standingChip,
  standingWords,
  stepWords,
  throughText,
} from '#text/standing';
import { stepRoute } from '../../../components/stepRoute';
import { joinText } from '../membershipPagesText';
import './membership.scss';

/** Whether I am a member, what proves it, and the one thing that comes next (M11, M12). */
export function StatusCard({ standing }: { readonly standing: Standing }) {
  const { member, memberTomorrow } = standing;
  const shown = member ?? memberTomorrow;
  return (
    <>
      {shown ? (
        <MemberCard member={shown} chip={<StatusChip {...standingChip(standing)} />} />
      ) : null}
      <NextCard standing={standing} tone={shown ? 'plain' : 'accent'} />
      {shown ? (
        <Section title={standingWords.evidence} gist={evidenceGist}>
          {evidenceGroups(shown.evidence).map(({ title, facts }) => (
            <View key={title ?? ''} className="membership__evidence">
              {title === undefined ? null : <View className="membership__strong">{title}</View>}
              {facts.map(({ label, value }) => (
                <FactRow key={label} label={label} value={value} />
              ))}
            </View>
          ))}
        </Section>
      ) : null}
    </>
  );
}

interface MemberCardProps {
  readonly member: MemberShown;
  readonly chip: ReactNode;
}

const MemberCard = ({ member, chip }: MemberCardProps) => (
  <Card title={standingWords.member} tone="accent" aside={chip}>
    <FactRow label={standingWords.until} value={fullDay(member.until)} />
    <FactRow label={standingWords.through} value={throughText(member)} />
    <FactRow label={standingWords.since} value={fullDay(member.since)} />
  </Card>
);

interface NextCardProps {
  readonly standing: Standing;
  readonly tone: 'plain' | 'accent';
}

/** The ways to join have buttons of their own. */
function NextCard({ standing, tone }: NextCardProps) {
  const step = stepWords(standing);
  if (!step) return null;
  const url = stepRoute(standing);
  const opensAPage = standing.next.kind !== 'join' && standing.next.kind !== 'waitForUnit';
  return (
    <Card title={step.title} tone={tone}>
      <View>{standing.next.kind === 'join' ? joinText.benefits : step.words}</View>
      {step.last === undefined ? null : (
        <View>
          <DeadlineChip
            action={step.act ?? step.title}
            last={step.last}
            today={civilDateOf(standing.now)}
          />
        </View>
      )}
      {step.act !== undefined && opensAPage ? (
        <PrimaryButton label={step.act} onTap={() => void Taro.navigateTo({ url })} />
      ) : null}
    </Card>
  );
}
