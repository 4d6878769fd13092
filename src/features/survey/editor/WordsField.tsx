import { Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { Field } from '#components/Field';
import { TextField } from '#components/TextField';
import { line, paragraph } from '#domain/plainText';
import { editorText } from '../text';
import './editor.scss';

interface WordsFieldProps {
  readonly label: string;
  readonly initial: string;
  readonly max: number;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  /** Several lines. */
  readonly long?: boolean;
  readonly onPut: (words: string) => void;
}

/** Words being written: what is typed stays as typed, and is handed on while it is plain text. */
export function WordsField(props: WordsFieldProps) {
  const { label, initial, max, required = true, placeholder = '', error, long = false } = props;
  const [typed, setTyped] = useState(initial);
  const read = (text: string) =>
    text.trim() === '' ? '' : (long ? paragraph(max) : line(max)).safeParse(text).data;
  const wrong = read(typed) === undefined ? editorText.characters : error;
  const change = (text: string) => {
    setTyped(text);
    const words = read(text);
    if (words !== undefined) props.onPut(words);
  };
  const about = { label, required, error: wrong };
  if (!long)
    return (
      <TextField
        {...about}
        value={typed}
        maxLength={max}
        placeholder={placeholder}
        onChange={change}
      />
    );
  return (
    <Field {...about}>
      <View className="field__control">
        <Textarea
          className="survey-long"
          value={typed}
          maxlength={max}
          autoHeight
          placeholder={placeholder}
          placeholderClass="field__placeholder"
          aria-label={label}
          onInput={(event) => change(event.detail.value)}
        />
      </View>
    </Field>
  );
}
