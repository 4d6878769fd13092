import { View } from '@tarojs/components';
import './editor.scss';

interface ActProps {
  readonly label: string;
  /** What a screen reader says, where the words alone do not tell what it is done to. */
  readonly spoken?: string;
  readonly tone?: 'plain' | 'danger';
  readonly disabled?: boolean;
  readonly onTap: () => void;
}

/** A small way to change a list. */
export function Act({ label, spoken = label, tone = 'plain', disabled = false, onTap }: ActProps) {
  const look = disabled ? ' survey-act--off' : tone === 'danger' ? ' survey-act--danger' : '';
  return (
    <View
      className={`survey-act${look}`}
      aria-role="button"
      aria-label={spoken}
      aria-disabled={disabled ? 'true' : 'false'}
      onClick={() => {
        if (!disabled) onTap();
      }}
    >
      {label}
    </View>
  );
}
