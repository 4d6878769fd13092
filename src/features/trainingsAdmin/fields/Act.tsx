import { View } from '@tarojs/components';
import './fields.scss';

interface ActProps {
  readonly label: string;
  /** What a screen reader says, where the words alone do not tell what it is done to. */
  readonly spoken?: string;
  readonly tone?: 'plain' | 'danger';
  readonly onTap: () => void;
}

/** A small way to change a list. */
export const Act = ({ label, spoken = label, tone = 'plain', onTap }: ActProps) => (
  <View
    className={tone === 'danger' ? 'training-act training-act--danger' : 'training-act'}
    aria-role="button"
    aria-label={spoken}
    onClick={onTap}
  >
    {label}
  </View>
);
