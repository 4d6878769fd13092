import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import { Act } from '../fields/Act';
import { readLine } from '../fields/read';
import { fieldWords } from '../text';
import type { ModuleDraft } from './courses';

interface ModuleSheetProps {
  readonly module: ModuleDraft;
  readonly number: number;
  readonly onPut: (title: string | undefined) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** A module's title and place. */
export function ModuleSheet({
  module,
  number,
  onPut,
  onMove,
  onRemove,
  onClose,
}: ModuleSheetProps) {
  const [title, setTitle] = useState(module.title ?? '');
  const [error, setError] = useState<string>();
  const finish = () => {
    const read = readLine(fieldWords.moduleTitle, 60)(title);
    if ('wrong' in read) return setError(read.wrong);
    onPut(read.value);
  };
  return (
    <Sheet title={fieldWords.moduleOf(number)} onClose={onClose}>
      <TextField
        label={fieldWords.moduleTitle}
        required={false}
        hint={fieldWords.moduleHint}
        value={title}
        maxLength={60}
        error={error}
        onChange={setTitle}
      />
      <View className="training-acts">
        <Act label={fieldWords.up} onTap={() => onMove(-1)} />
        <Act label={fieldWords.down} onTap={() => onMove(1)} />
        <Act label={fieldWords.remove} tone="danger" onTap={onRemove} />
      </View>
      <PrimaryButton label={fieldWords.finish} onTap={finish} />
    </Sheet>
  );
}
