import { Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { Field } from '#components/Field';
import { PickerField } from '#components/PickerField';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import { fieldWords } from '../text';
import { Act } from './Act';
import { type ItemField, type ItemKind, readItem } from './items';
import { PointField } from './PointField';
import './fields.scss';

interface ItemSheetProps<Item> {
  readonly kind: ItemKind<Item>;
  /** Absent for a new one. */
  readonly item: Item | undefined;
  readonly onPut: (item: Item) => void;
  readonly onRemove: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onClose: () => void;
}

/** One item of a list being written; nothing of it counts before 完成. */
export function ItemSheet<Item>(props: ItemSheetProps<Item>) {
  const { kind, item, onPut, onRemove, onMove, onClose } = props;
  const [typed, setTyped] = useState(item === undefined ? {} : kind.typedOf(item));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const finish = () => {
    const read = readItem(kind, typed);
    if ('problems' in read) return setProblems(read.problems);
    onPut(read.item);
    onClose();
  };
  return (
    <Sheet title={kind.name} onClose={onClose}>
      {kind.fields.map((field) => (
        <ItemAnswer
          key={field.key}
          field={field}
          value={typed[field.key] ?? ''}
          error={problems[field.key]}
          onChange={(text) => setTyped({ ...typed, [field.key]: text })}
        />
      ))}
      {item !== undefined && (
        <View className="training-acts">
          <Act label={fieldWords.up} onTap={() => onMove(-1)} />
          <Act label={fieldWords.down} onTap={() => onMove(1)} />
          <Act label={fieldWords.remove} tone="danger" onTap={onRemove} />
        </View>
      )}
      <PrimaryButton label={fieldWords.finish} onTap={finish} />
    </Sheet>
  );
}

interface ItemAnswerProps {
  readonly field: ItemField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function ItemAnswer({ field, value, error, onChange }: ItemAnswerProps) {
  const { label, hint, isOptional, isLong, isPoint, max, keyboard, choices } = field;
  const about = { label, hint, error, required: !isOptional };
  if (isPoint) return <PointField {...about} value={value} onChange={onChange} />;
  if (choices)
    return (
      <PickerField {...about} choices={choices} value={value || undefined} onChange={onChange} />
    );
  if (!isLong)
    return (
      <TextField
        {...about}
        value={value}
        maxLength={max}
        {...(keyboard && { keyboard })}
        onChange={onChange}
      />
    );
  return (
    <Field {...about}>
      <View className="field__control">
        <Textarea
          className="training-long"
          value={value}
          maxlength={max}
          autoHeight
          aria-label={label}
          onInput={(event) => onChange(event.detail.value)}
        />
      </View>
    </Field>
  );
}
