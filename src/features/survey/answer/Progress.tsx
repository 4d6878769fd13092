import { View } from '@tarojs/components';
import type { SavingState } from '../draftSaver';
import { answerText } from '../text';
import './answer.scss';

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly saving: SavingState;
}

/** How far one is, always in sight. */
export function Progress({ done, total, saving }: ProgressProps) {
  const words = answerText.progress(done, total);
  return (
    <View className="survey-progress">
      <View className="survey-progress__words">
        <View aria-live="polite">{words}</View>
        {done > 0 && saving !== 'waiting' ? (
          <View>{saving === 'saved' ? answerText.saved : answerText.saving}</View>
        ) : null}
      </View>
      <View className="survey-progress__track" aria-hidden="true">
        <View
          className="survey-progress__bar"
          style={{ width: `${total === 0 ? 0 : Math.round((done / total) * 100)}%` }}
        />
      </View>
    </View>
  );
}
