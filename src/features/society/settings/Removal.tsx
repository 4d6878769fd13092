import { useState } from 'react';
import { PrimaryButton } from '#components/PrimaryButton';
import { editText } from './text';

/** Removes what is being changed; the second tap of a double tap falls on keeping it. */
export function Removal({ onRemove }: { readonly onRemove: () => Promise<void> }) {
  const [isAsking, setAsking] = useState(false);
  const ask = (asking: boolean) => async () => setAsking(asking);
  return isAsking ? (
    <>
      <PrimaryButton tone="secondary" label={editText.keep} onTap={ask(false)} />
      <PrimaryButton tone="danger" label={editText.removeConfirm} onTap={onRemove} />
    </>
  ) : (
    <PrimaryButton tone="danger" label={editText.remove} onTap={ask(true)} />
  );
}
