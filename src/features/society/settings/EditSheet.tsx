import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type PropsWithChildren, useState } from 'react';
import { CheckRow } from '#components/CheckRow';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { Removal } from './Removal';
import { editText } from './text';
import type { SaveFailure } from './useSettings';
import './settings.scss';

/** What became of a save: `wrong` when a field says why itself. */
export type Saved = SaveFailure | 'wrong' | undefined;

interface EditSheetProps extends PropsWithChildren {
  readonly title: string;
  readonly note?: string;
  /** Whether somebody has confirmed a figure that is a sample; absent where none is. */
  readonly confirmed?: { readonly is: boolean; readonly onChange: (is: boolean) => void };
  readonly onSave: () => Promise<Saved>;
  /** Removes it; absent where it cannot be removed. */
  readonly onRemove?: (() => Promise<Saved>) | undefined;
  readonly onClose: () => void;
}

/** One setting being changed. It stays open, with what was typed, until the change is saved. */
export function EditSheet(props: EditSheetProps) {
  const { title, note, confirmed, onSave, onRemove, onClose, children } = props;
  const [failure, setFailure] = useState<string>();
  const finish = (saved: Saved, done: string) => {
    if (saved === 'wrong') return;
    if (saved) return setFailure(saved.message);
    onClose();
    void Taro.showToast({ title: done, icon: 'success' });
  };
  return (
    <Sheet title={title} onClose={onClose}>
      {note !== undefined && <View className="settings-note">{note}</View>}
      {children}
      {confirmed && (
        <CheckRow label={editText.confirmed} checked={confirmed.is} onChange={confirmed.onChange} />
      )}
      {failure !== undefined && <Notice tone="danger" text={failure} />}
      <PrimaryButton
        label={editText.save}
        progress={editText.progress}
        onTap={async () => finish(await onSave(), editText.saved)}
      />
      {onRemove && <Removal onRemove={async () => finish(await onRemove(), editText.removed)} />}
    </Sheet>
  );
}
