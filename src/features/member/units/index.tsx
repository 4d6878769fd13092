import { Text, View } from '@tarojs/components';
import Taro, { useLoad, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { EmptyState } from '#components/EmptyState';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { SearchList } from '#components/SearchList';
import type { UnitHit } from '#contract/person';
import type { Workplace } from '#domain/person/profile';
import { provinceText } from '#text/provinces';
import { isFormName, profileForms } from '../profileForm';
import { unitsText } from '../text';
import { useUnitSearch } from '../unitSearch';
import { TypedUnit } from './TypedUnit';
import './index.scss';

/** Chooses the unit for the form that asked: from the Society's list, or typed in. */
export default function UnitsPage() {
  const { params } = useRouter<{ form?: string }>();
  const [typing, setTyping] = useState(false);
  const { query, begin } = useUnitSearch();
  useLoad(begin);
  const choose = async (workplace: Workplace, province?: string) => {
    const form = isFormName(params.form) ? params.form : 'signUp';
    profileForms[form].getState().chooseUnit(workplace, province);
    await Taro.navigateBack();
  };
  if (typing)
    return (
      <TypedUnit
        begun={query}
        onUse={(name) => choose({ kind: 'typed', name })}
        onSearch={() => setTyping(false)}
      />
    );
  return (
    <Page
      bottom={
        <PrimaryButton tone="secondary" label={unitsText.typeIn} onTap={() => setTyping(true)} />
      }
    >
      <ListedUnits
        onPick={({ unitId, name, province }) =>
          void choose({ kind: 'listed', unitId, name }, province)
        }
      />
    </Page>
  );
}

function ListedUnits({ onPick }: { readonly onPick: (unit: UnitHit) => void }) {
  const { query, units, asked, problem, type, ask } = useUnitSearch();
  return (
    <SearchList
      label="查找工作单位"
      placeholder={unitsText.placeholder}
      query={query}
      onQuery={type}
      items={units}
      keyOf={(unit) => unit.unitId}
      nameOf={(unit) => `${unit.name}，${provinceText(unit.province)}`}
      row={unitRow}
      onPick={onPick}
      foot={
        problem === undefined ? (
          <Hint query={query} asked={asked} found={units.length} />
        ) : (
          <EmptyState text={problem} action={{ label: '重试', onTap: ask }} />
        )
      }
    />
  );
}

const unitRow = (unit: UnitHit) => (
  <>
    <View>{unit.name}</View>
    <Text className="unit-province">{provinceText(unit.province)}</Text>
  </>
);

function Hint(props: { readonly query: string; readonly asked: string; readonly found: number }) {
  if (props.query.trim() === '') return <View className="unit-hint">{unitsText.begin}</View>;
  if (props.found > 0 || props.asked !== props.query.trim()) return null;
  return <View className="unit-hint">{unitsText.none}</View>;
}
