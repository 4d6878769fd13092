import { View } from '@tarojs/components';
import './study.scss';

interface ProgressBarProps {
  readonly part: number;
  readonly of: number;
  readonly isFinished: boolean;
  /** What a screen reader says. */
  readonly label: string;
}

/** How far one has come. */
export function ProgressBar({ part, of, isFinished, label }: ProgressBarProps) {
  const percent = of === 0 ? 0 : Math.min(100, Math.round((part / of) * 100));
  const bar = isFinished ? 'study-bar__part study-bar__part--finished' : 'study-bar__part';
  return (
    <View className="study-bar" aria-label={label}>
      <View className={bar} style={{ width: `${isFinished ? 100 : percent}%` }} />
    </View>
  );
}
