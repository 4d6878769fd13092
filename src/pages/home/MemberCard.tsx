import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import type { MyPerson } from '#contract/person';
import { homeText } from '#text/home';
import './index.scss';

interface MemberCardProps {
  readonly person: MyPerson;
  readonly onTap: () => void;
}

/** Who I am here: name and unit. */
export function MemberCard({ person, onTap }: MemberCardProps) {
  const { name, workplace } = person.profile;
  return (
    <Card tone="accent" label={`${name}，${workplace.name}，查看我的信息`} onTap={onTap}>
      <View className="home-card__society">{homeText.society}</View>
      <View className="home-card__name">{name}</View>
      <View className="home-card__unit">{workplace.name}</View>
    </Card>
  );
}
