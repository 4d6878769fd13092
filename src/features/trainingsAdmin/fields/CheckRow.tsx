import { Text, View } from '@tarojs/components';
import './fields.scss';

interface CheckRowProps {
  readonly label: string;
  readonly is: boolean;
  readonly onChange: (is: boolean) => void;
}

/** One thing that is so or not. */
export const CheckRow = ({ label, is, onChange }: CheckRowProps) => (
  <View
    className="training-check"
    aria-role="checkbox"
    aria-checked={is ? 'true' : 'false'}
    aria-label={label}
    onClick={() => onChange(!is)}
  >
    <Text
      className={is ? 'training-check__box training-check__box--checked' : 'training-check__box'}
      aria-hidden="true"
    >
      {is ? '✓' : ''}
    </Text>
    <Text className="training-check__words">{label}</Text>
  </View>
);
