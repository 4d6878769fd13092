import { View } from '@tarojs/components';
import './Notice.scss';

interface NoticeProps {
  readonly text: string;
  readonly tone?: 'info' | 'success' | 'warning' | 'danger';
  readonly action?: { readonly label: string; readonly onTap: () => void };
}

/** A banner: one thing to know, and perhaps one thing to do about it. */
export function Notice({ text, tone = 'info', action }: NoticeProps) {
  return (
    <View className={`notice notice--${tone}`} aria-live="polite">
      <View className="notice__text">{text}</View>
      {action ? (
        <View
          className="notice__act"
          aria-role="button"
          aria-label={action.label}
          onClick={action.onTap}
        >
          {action.label}
        </View>
      ) : null}
    </View>
  );
}
