import { Text } from '@tarojs/components';
import './StatusChip.scss';

export type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger' | 'accent';

interface StatusChipProps {
  readonly text: string;
  readonly tone?: Tone;
}

/** A state in one word; the colour never stands alone. */
export function StatusChip({ text, tone = 'neutral' }: StatusChipProps) {
  return <Text className={`status-chip status-chip--${tone}`}>{text}</Text>;
}
