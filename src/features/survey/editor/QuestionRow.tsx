import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { StatusChip } from '#components/StatusChip';
import type { DraftQuestion } from '#domain/survey/survey';
import { editorText, formText, kindText } from '../text';
import { Act } from './Act';
import './editor.scss';

interface QuestionRowProps {
  readonly number: number;
  readonly question: DraftQuestion;
  readonly isLast: boolean;
  readonly onlyWording: boolean;
  /** What it lacks, once publishing was tried. */
  readonly lacks: readonly string[];
  readonly onEdit: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One question in the list, and what can be done with it. */
export function QuestionRow(props: QuestionRowProps) {
  const { number, question, isLast, onlyWording, lacks, onEdit, onMove, onRemove } = props;
  const { title, kind, isRequired } = question;
  const spoken = (act: string) => editorText.of(act, number);
  return (
    <Card title={`${number}. ${title === '' ? editorText.untitled : title}`}>
      <View className="survey-chips">
        <StatusChip text={kindText[kind]} tone="primary" />
        <StatusChip text={isRequired ? formText.required : formText.optional} />
        {'choices' in question ? (
          <StatusChip text={editorText.choices(question.choices.length)} />
        ) : null}
      </View>
      {lacks.map((sentence) => (
        <View key={sentence} className="survey-error">
          {sentence}
        </View>
      ))}
      <View className="survey-acts">
        <Act label={editorText.edit} spoken={spoken(editorText.edit)} onTap={onEdit} />
        {onlyWording ? null : (
          <>
            <Act
              label={editorText.up}
              spoken={spoken(editorText.up)}
              disabled={number === 1}
              onTap={() => onMove(-1)}
            />
            <Act
              label={editorText.down}
              spoken={spoken(editorText.down)}
              disabled={isLast}
              onTap={() => onMove(1)}
            />
            <Act
              label={editorText.remove}
              spoken={spoken(editorText.remove)}
              tone="danger"
              onTap={onRemove}
            />
          </>
        )}
      </View>
    </Card>
  );
}
