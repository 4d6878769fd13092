import { View } from '@tarojs/components';
import { PrimaryButton } from './PrimaryButton';
import { Sheet } from './Sheet';

interface ConfirmSheetProps {
  /** The question, naming whom or what it is about. */
  readonly title: string;
  /** What follows from it, a sentence each. */
  readonly meaning: readonly string[];
  readonly confirm: string;
  readonly progress?: string;
  readonly tone?: 'primary' | 'danger';
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { title, meaning, confirm, progress = '请稍候…', tone = 'primary' } = props;
  return (
    <Sheet title={title} onClose={props.onClose}>
      {meaning.map((sentence) => (
        <View key={sentence}>{sentence}</View>
      ))}
      <PrimaryButton tone={tone} label={confirm} progress={progress} onTap={props.onConfirm} />
      <PrimaryButton tone="secondary" label="返回" onTap={props.onClose} />
    </Sheet>
  );
}
