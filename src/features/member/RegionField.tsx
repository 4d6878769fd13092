import { Picker, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Field, type FieldProps } from '#components/Field';
import { type Region, regionText } from '#text/provinces';
import { citiesAt, indicesOf, provinceNames, regionAt } from './regions';

interface RegionFieldProps extends FieldProps {
  readonly value: Partial<Region>;
  readonly onChange: (region: Region) => void;
}

/** Province and city in one picker with two wheels. */
export function RegionField(props: RegionFieldProps) {
  const { value, onChange } = props;
  const [turned, setTurned] = useState<[number, number]>();
  const indices = turned ?? indicesOf(value);
  const words = wordsFor(value);
  const turn = (column: number, index: number) =>
    setTurned(column === 0 ? [index, 0] : [indices[0], index]);
  const settle = (at: readonly number[]) => {
    const region = regionAt(at[0] ?? 0, at[1] ?? 0);
    setTurned(undefined);
    if (region) onChange(region);
  };
  return (
    <Field {...props}>
      <Picker
        mode="multiSelector"
        range={[[...provinceNames], [...citiesAt(indices[0])]]}
        value={indices}
        aria-role="button"
        aria-label={`${props.label}，${words ?? '请选择'}`}
        onColumnChange={(event) => turn(event.detail.column, event.detail.value)}
        onChange={(event) => settle(event.detail.value)}
        onCancel={() => setTurned(undefined)}
      >
        <View className="field__control">
          <Text
            className={words === undefined ? 'field__value field__placeholder' : 'field__value'}
          >
            {words ?? '请选择省份和城市'}
          </Text>
          <Text className="field__arrow" aria-hidden="true">
            ›
          </Text>
        </View>
      </Picker>
    </Field>
  );
}

function wordsFor({ province, city }: Partial<Region>): string | undefined {
  if (province === undefined) return undefined;
  return city === undefined
    ? `${regionText({ province, city: '' })}（请选择城市）`
    : regionText({ province, city });
}
