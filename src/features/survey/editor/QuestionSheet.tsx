import { View } from '@tarojs/components';
import { ChoiceField } from '#components/ChoiceField';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import {
  CHOICE_TEXT_MAX,
  type DraftQuestion,
  FEWEST_CHOICES,
  MOST_CHOICES,
  QUESTION_TITLE_MAX,
} from '#domain/survey/survey';
import { editorText, formText, kindText } from '../text';
import { Act } from './Act';
import { moved, newChoice, replaced } from './drafting';
import { WordsField } from './WordsField';
import './editor.scss';

interface QuestionSheetProps {
  readonly number: number;
  readonly question: DraftQuestion;
  /** Somebody has answered: only wording changes. */
  readonly onlyWording: boolean;
  readonly onPut: (question: DraftQuestion) => void;
  readonly onClose: () => void;
}

const NEEDED = [
  { value: 'required', text: formText.required },
  { value: 'optional', text: formText.optional },
] as const;

/** One question being written; every change counts at once. */
export function QuestionSheet(props: QuestionSheetProps) {
  const { number, question, onlyWording, onPut, onClose } = props;
  return (
    <Sheet
      title={`${editorText.questionOf(number)} · ${kindText[question.kind]}`}
      onClose={onClose}
    >
      <View className="survey-fields">
        <WordsField
          label={editorText.wording}
          initial={question.title}
          max={QUESTION_TITLE_MAX}
          placeholder={editorText.wordingExample}
          onPut={(title) => onPut({ ...question, title })}
        />
        {onlyWording ? null : (
          <ChoiceField
            label={editorText.needed}
            choices={NEEDED}
            value={question.isRequired ? 'required' : 'optional'}
            onChange={(value) => onPut({ ...question, isRequired: value === 'required' })}
          />
        )}
        {'choices' in question ? (
          <Choices question={question} onlyWording={onlyWording} onPut={onPut} />
        ) : null}
      </View>
      <PrimaryButton label={editorText.finish} onTap={onClose} />
    </Sheet>
  );
}

interface ChoicesProps extends Pick<QuestionSheetProps, 'onlyWording' | 'onPut'> {
  readonly question: Extract<DraftQuestion, { choices: unknown }>;
}

function Choices({ question, onlyWording, onPut }: ChoicesProps) {
  const { choices } = question;
  const put = (changed: typeof choices) => onPut({ ...question, choices: changed });
  return (
    <>
      {choices.map(({ id, text }, index) => {
        const name = editorText.option(index + 1);
        return (
          <View key={id} className="survey-option-row">
            <WordsField
              label={name}
              initial={text}
              max={CHOICE_TEXT_MAX}
              onPut={(words) => put(replaced(choices, { id, text: words }))}
            />
            {onlyWording ? null : (
              <View className="survey-option-row__acts">
                <Act
                  label={editorText.up}
                  spoken={`${editorText.up}${name}`}
                  disabled={index === 0}
                  onTap={() => put(moved(choices, index, -1))}
                />
                <Act
                  label={editorText.remove}
                  spoken={`${editorText.remove}${name}`}
                  tone="danger"
                  disabled={choices.length <= FEWEST_CHOICES}
                  onTap={() => put(choices.filter((one) => one.id !== id))}
                />
              </View>
            )}
          </View>
        );
      })}
      {onlyWording || choices.length >= MOST_CHOICES ? null : (
        <View className="survey-acts">
          <Act label={editorText.addOption} onTap={() => put([...choices, newChoice()])} />
        </View>
      )}
    </>
  );
}
