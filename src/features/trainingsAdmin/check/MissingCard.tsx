import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import type { TrainingId } from '#domain/ids';
import type { Question, Section } from '#domain/training/draftQuestions';
import { editorSectionText, questionText } from '#text/questions';
import { routes } from '../../../routes';
import { checkText } from '../text';
import '../list/list.scss';

interface MissingCardProps {
  readonly section: Section;
  readonly fields: readonly Question[];
  readonly trainingId: TrainingId | undefined;
}

/** All that one part of the editor still lacks. */
export const MissingCard = ({ section, fields, trainingId }: MissingCardProps) => (
  <Card title={checkText.lacks(editorSectionText[section], fields.length)}>
    <View>{fields.map((field) => questionText[field]).join('、')}</View>
    <LinkRow
      label={checkText.fill}
      note={editorSectionText[section]}
      onTap={() =>
        void (trainingId && Taro.navigateTo({ url: routes.trainingSection(trainingId, section) }))
      }
    />
  </Card>
);
