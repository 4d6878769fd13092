import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { PrimaryButton } from '#components/PrimaryButton';
import { fieldWords } from '../text';
import type { ItemKind } from './items';
import { ItemSheet } from './ItemSheet';
import { moved, withItem, without } from './reorder';
import './fields.scss';

interface ItemListProps<Item> {
  readonly title: string;
  readonly kind: ItemKind<Item>;
  readonly items: readonly Item[];
  /** No more than these. */
  readonly most: number;
  readonly onChange: (items: Item[]) => void;
}

/** A list whose items are added, changed, moved and removed in a sheet. */
export function ItemList<Item>({ title, kind, items, most, onChange }: ItemListProps<Item>) {
  const [editing, setEditing] = useState<{ readonly index: number | undefined }>();
  const index = editing?.index;
  const close = () => setEditing(undefined);
  return (
    <Card title={title}>
      {items.length === 0 && <View className="training-note">{fieldWords.notSet}</View>}
      {items.map((item, at) => (
        <LinkRow key={at} {...kind.row(item)} onTap={() => setEditing({ index: at })} />
      ))}
      {items.length < most && (
        <PrimaryButton
          tone="secondary"
          label={`${fieldWords.add}${kind.name}`}
          onTap={() => setEditing({ index: undefined })}
        />
      )}
      {editing && (
        <ItemSheet
          kind={kind}
          item={index === undefined ? undefined : items[index]}
          onPut={(item) => onChange(withItem(items, index, item))}
          onRemove={() => {
            if (index !== undefined) onChange(without(items, index));
            close();
          }}
          onMove={(by) => {
            if (index === undefined) return;
            onChange(moved(items, index, by));
            close();
          }}
          onClose={close}
        />
      )}
    </Card>
  );
}
