import { View } from '@tarojs/components';
import type { ChoiceId, Question } from '#domain/survey/survey';
import './form.scss';

interface OptionsProps {
  readonly label: string;
  readonly choices: Extract<Question, { kind: 'single' }>['choices'];
  readonly chosen: readonly ChoiceId[];
  readonly several?: boolean;
  readonly onChoose: (choice: ChoiceId) => void;
}

/** Answers to choose from; the whole row is the target. */
export function Options({ label, choices, chosen, several = false, onChoose }: OptionsProps) {
  return (
    <View {...(several ? {} : { 'aria-role': 'radiogroup' })} aria-label={label}>
      {choices.map(({ id, text }) => {
        const isChosen = chosen.includes(id);
        const mark = several ? 'survey-option__box' : 'survey-option__dot';
        return (
          <View
            key={id}
            className={isChosen ? 'survey-option survey-option--chosen' : 'survey-option'}
            aria-role={several ? 'checkbox' : 'radio'}
            aria-checked={isChosen ? 'true' : 'false'}
            aria-label={text}
            onClick={() => onChoose(id)}
          >
            <View className={isChosen ? `${mark} ${mark}--on` : mark}>
              {isChosen && several ? '✓' : ''}
            </View>
            <View className="survey-option__words">{text}</View>
          </View>
        );
      })}
    </View>
  );
}
