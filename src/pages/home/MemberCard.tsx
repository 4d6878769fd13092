import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { MembershipCard } from '#components/MembershipCard';
import type { Standing } from '#contract/member';
import type { MyPerson } from '#contract/person';
import { homeText } from '#text/home';
import { isForNow } from '#text/standing';
import './index.scss';

interface MemberCardProps {
  readonly person: MyPerson;
  /** Absent where it could not be loaded. */
  readonly standing: Standing | undefined;
  readonly onMembership: () => void;
  readonly onPerson: () => void;
}

/** Who I am here, and whether I am a member (M12). */
export function MemberCard({ person, standing, onMembership, onPerson }: MemberCardProps) {
  const { name, workplace } = person.profile;
  const holder = { name, unit: workplace.name };
  if (standing)
    return (
      <MembershipCard
        standing={standing}
        holder={holder}
        isStepElsewhere={isForNow(standing)}
        onTap={onMembership}
      />
    );
  return (
    <Card tone="accent" label={`${name}，${workplace.name}，查看我的信息`} onTap={onPerson}>
      <View className="home-card__society">{homeText.society}</View>
      <View className="home-card__name">{name}</View>
      <View className="home-card__unit">{workplace.name}</View>
    </Card>
  );
}
