import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import type { TrainingId } from '#domain/ids';
import type { DraftFinding } from '#domain/training/findings';
import { findingText } from '#text/organize';
import { editorSectionText } from '#text/questions';
import { routes } from '../../../routes';
import { CheckRow } from '#components/CheckRow';
import { checkText } from '../text';
import { placeOf } from './placeOf';
import '../list/list.scss';

interface FindingCardProps {
  readonly finding: DraftFinding;
  readonly trainingId: TrainingId | undefined;
  /** Absent for what blocks. */
  readonly seen?: { readonly is: boolean; readonly onChange: (is: boolean) => void };
}

/** One finding: what, why, what to do, and the way there. */
export function FindingCard({ finding, trainingId, seen }: FindingCardProps) {
  const { what, why, todo } = findingText(finding);
  const section = placeOf(finding);
  return (
    <Card title={what}>
      <View className="organized__note">{why}</View>
      <View>
        {checkText.todo}
        {todo}
      </View>
      <LinkRow
        label={checkText.go}
        note={editorSectionText[section]}
        onTap={() =>
          void (trainingId && Taro.navigateTo({ url: routes.trainingSection(trainingId, section) }))
        }
      />
      {seen && <CheckRow label={checkText.seen} checked={seen.is} onChange={seen.onChange} />}
    </Card>
  );
}
