import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './PersonRow.scss';

interface PersonRowProps {
  readonly name: string;
  readonly unit: string;
  /** A third line, e.g. title and years. */
  readonly note?: string;
  readonly chips?: ReactNode;
  readonly onTap?: () => void;
}

/** A person in a list: name, unit, chips. */
export function PersonRow({ name, unit, note, chips, onTap }: PersonRowProps) {
  const tapped = onTap
    ? {
        onClick: onTap,
        hoverClass: 'person-row--pressed',
        'aria-role': 'button',
        'aria-label': [name, unit, note].filter(Boolean).join('，'),
      }
    : {};
  return (
    <View className="person-row" {...tapped}>
      <View className="person-row__words">
        <View className="person-row__name">{name}</View>
        <View className="person-row__unit">{unit}</View>
        {note === undefined ? null : <View className="person-row__unit">{note}</View>}
      </View>
      {chips ? <View className="person-row__chips">{chips}</View> : null}
    </View>
  );
}
