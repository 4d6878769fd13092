import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { LinkRow } from '#components/LinkRow';
import type { MyPerson } from '#contract/person';
import { educationText, titleText } from '#text/labels';
import { meText } from '#text/me';
import './index.scss';

interface ProfileCardProps {
  readonly person: MyPerson;
  readonly onEdit: () => void;
}

/** What the Society knows of me; the way to change it. */
export function ProfileCard({ person, onEdit }: ProfileCardProps) {
  const { name, workplace, title, education, libraryYears } = person.profile;
  return (
    <Card>
      <View className="me-name">{name}</View>
      <View className="me-unit">{workplace.name}</View>
      <FactRow label="手机号" value={person.phone} />
      <FactRow label="职称" value={titleText[title]} />
      <FactRow label="学历" value={educationText[education]} />
      <FactRow label="工作年限" value={`${libraryYears} 年`} />
      <LinkRow label={meText.edit} onTap={onEdit} />
    </Card>
  );
}
