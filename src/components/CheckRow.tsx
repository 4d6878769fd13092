import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './CheckRow.scss';

interface CheckRowProps {
  readonly label: string;
  /** A second line below the label. */
  readonly note?: string;
  readonly aside?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One of many that may be chosen; the whole row is the target. */
export function CheckRow({ label, note, aside, checked, onChange }: CheckRowProps) {
  return (
    <View
      className="check-row"
      hoverClass="check-row--pressed"
      aria-role="checkbox"
      aria-checked={checked ? 'true' : 'false'}
      aria-label={[label, note, typeof aside === 'string' ? aside : ''].filter(Boolean).join('，')}
      onClick={() => onChange(!checked)}
    >
      <View className={checked ? 'check-row__mark check-row__mark--on' : 'check-row__mark'}>
        {checked ? '✓' : ''}
      </View>
      <View className="check-row__words">
        <View>{label}</View>
        {note === undefined ? null : <View className="check-row__note">{note}</View>}
      </View>
      {aside === undefined ? null : <View className="check-row__aside">{aside}</View>}
    </View>
  );
}
