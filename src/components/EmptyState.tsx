import { View } from '@tarojs/components';
import { PrimaryButton } from './PrimaryButton';
import './EmptyState.scss';

interface EmptyStateProps {
  readonly text: string;
  /** The one way on. */
  readonly action?: { readonly label: string; readonly onTap: () => Promise<void> | void };
}

/** Nothing here, or it could not be loaded: one line, one action. */
export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <View className="empty-state">
      <View className="empty-state__text">{text}</View>
      {action ? <PrimaryButton tone="secondary" label={action.label} onTap={action.onTap} /> : null}
    </View>
  );
}
