import { Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { Field } from '#components/Field';
import { PickerField } from '#components/PickerField';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { Course } from '#domain/training/training';
import { courseKindText } from '#text/labels';
import { fieldWords, wrongText } from '../text';
import { typedTitles } from './courses';

export const KINDS = Course.shape.kind.options.map((value) => ({
  value,
  text: courseKindText[value],
}));

interface AddCoursesSheetProps {
  readonly likely: Course['kind'];
  readonly onAdd: (titles: readonly string[], kind: Course['kind']) => void;
  readonly onClose: () => void;
}

/** Several courses at once, one a line, as they are pasted from a notice. */
export function AddCoursesSheet({ likely, onAdd, onClose }: AddCoursesSheetProps) {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState(likely);
  const [error, setError] = useState<string>();
  const add = () => {
    const titles = typedTitles(typed);
    if (!titles) return setError(wrongText.lines(100));
    if (titles.length === 0) return setError(wrongText.missing(fieldWords.courses));
    onAdd(titles, kind);
  };
  return (
    <Sheet title={fieldWords.addCourses} onClose={onClose}>
      <Field label={fieldWords.courses} hint={fieldWords.coursesHint} error={error}>
        <View className="field__control">
          <Textarea
            className="training-long"
            value={typed}
            maxlength={3000}
            autoHeight
            placeholder={fieldWords.coursesHint}
            placeholderClass="field__placeholder"
            aria-label={fieldWords.courses}
            onInput={(event) => {
              setTyped(event.detail.value);
              setError(undefined);
            }}
          />
        </View>
      </Field>
      <PickerField label={fieldWords.courseKind} choices={KINDS} value={kind} onChange={setKind} />
      <PrimaryButton label={fieldWords.finish} onTap={add} />
    </Sheet>
  );
}
