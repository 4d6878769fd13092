import type { Choice } from '#components/PickerField';
import { Education, Gender, Title } from '#domain/person/profile';
import { educationText, genderText, titleText } from '#text/labels';

const choicesOf = <Value extends string>(
  values: readonly Value[],
  text: Record<Value, string>,
): readonly Choice<Value>[] => values.map((value) => ({ value, text: text[value] }));

export const genderChoices = choicesOf<Gender>(Gender.options, genderText);
export const titleChoices = choicesOf<Title>(Title.options, titleText);
export const educationChoices = choicesOf<Education>(Education.options, educationText);
