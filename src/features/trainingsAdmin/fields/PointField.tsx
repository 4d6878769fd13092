import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { choosePoint } from '#cloud/choosePoint';
import { Field, type FieldProps } from '#components/Field';
import { fieldWords } from '../text';
import { Act } from './Act';
import { pointTyped, readPoint } from './point';
import './fields.scss';

interface PointFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Where something is on WeChat's map: chosen there, or taken away. */
export function PointField(props: PointFieldProps) {
  const { label, value, error, onChange } = props;
  const [failed, setFailed] = useState(false);
  const isOpen = useRef(false);
  const point = readPoint(value);
  const choose = async (): Promise<void> => {
    if (isOpen.current) return;
    isOpen.current = true;
    const chosen = await choosePoint(point);
    isOpen.current = false;
    setFailed(chosen === 'failed');
    if (chosen !== undefined && chosen !== 'failed') onChange(pointTyped(chosen));
  };
  return (
    <Field {...props} error={failed ? fieldWords.mapFailed : error}>
      <View className="training-note">
        {point ? fieldWords.pointChosen : fieldWords.pointNotChosen}
      </View>
      <View className="training-acts">
        <Act
          label={point ? fieldWords.choosePointAgain : fieldWords.choosePoint}
          onTap={() => void choose()}
        />
        {point && (
          <Act
            label={fieldWords.clearPoint}
            spoken={`${fieldWords.clearPoint}${label}`}
            tone="danger"
            onTap={() => onChange('')}
          />
        )}
      </View>
    </Field>
  );
}
