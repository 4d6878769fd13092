import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { FactRow } from '#components/FactRow';
import { Field } from '#components/Field';
import { TextField } from '#components/TextField';
import { remarkText } from '#domain/training/remark';
import { RemarkPart } from '#domain/training/training';
import { Act } from '../fields/Act';
import { moved, without } from '../fields/reorder';
import { fieldWords, wrongText } from '../text';

const MOST = 6;

interface RemarkEditorProps {
  readonly label: string;
  readonly parts: readonly RemarkPart[];
  /** A unit's remark names no person. */
  readonly isGroup?: boolean;
  readonly onChange: (parts: RemarkPart[]) => void;
}

const wordOf = (part: RemarkPart): string =>
  part.kind === 'keyword' ? part.text : fieldWords[part.kind];

/** The parts of a transfer's remark in their order, with the remark they make (O9, L6). */
export function RemarkEditor({ label, parts, isGroup = false, onChange }: RemarkEditorProps) {
  const has = (kind: RemarkPart['kind']) => parts.some((part) => part.kind === kind);
  return (
    <Field label={label}>
      {parts.map((part, index) => (
        <View className="training-part" key={`${part.kind}${index}`}>
          <Text className="training-part__word">{wordOf(part)}</Text>
          {index > 0 && (
            <Act
              label={fieldWords.up}
              spoken={`${fieldWords.up}${wordOf(part)}`}
              onTap={() => onChange(moved(parts, index, -1))}
            />
          )}
          <Act
            label={fieldWords.remove}
            spoken={`${fieldWords.remove}${wordOf(part)}`}
            tone="danger"
            onTap={() => onChange(without(parts, index))}
          />
        </View>
      ))}
      {parts.length < MOST && (
        <>
          <View className="training-acts">
            {!isGroup && !has('personName') && (
              <Act
                label={fieldWords.addName}
                onTap={() => onChange([...parts, { kind: 'personName' }])}
              />
            )}
            {!has('unitName') && (
              <Act
                label={fieldWords.addUnit}
                onTap={() => onChange([...parts, { kind: 'unitName' }])}
              />
            )}
          </View>
          {!has('keyword') && <Keyword onAdd={(part) => onChange([...parts, part])} />}
        </>
      )}
      <FactRow
        label={fieldWords.remarkPreview}
        value={
          remarkText(parts, { personName: fieldWords.personName, unitName: fieldWords.unitName }) ||
          fieldWords.notSet
        }
      />
    </Field>
  );
}

function Keyword({ onAdd }: { onAdd: (part: RemarkPart) => void }) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const add = () => {
    const read = RemarkPart.safeParse({ kind: 'keyword', text });
    if (!read.success) return setError(wrongText.length(fieldWords.keyword, 20));
    onAdd(read.data);
    setText('');
  };
  return (
    <>
      <TextField
        label={fieldWords.keyword}
        required={false}
        placeholder={fieldWords.keywordPlaceholder}
        value={text}
        maxLength={20}
        error={error}
        onChange={(typed) => {
          setText(typed);
          setError(undefined);
        }}
      />
      {text.trim() !== '' && (
        <View className="training-acts">
          <Act label={fieldWords.addKeyword} onTap={add} />
        </View>
      )}
    </>
  );
}
