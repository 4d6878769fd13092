import { Text, View } from '@tarojs/components';
import Taro, { useLoad } from '@tarojs/taro';
import { useState } from 'react';
import { useSession } from '#cloud/session';
import { EmptyState } from '#components/EmptyState';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { SearchList } from '#components/SearchList';
import { Sheet } from '#components/Sheet';
import { StatusChip } from '#components/StatusChip';
import type { UnitHit } from '#contract/person';
import { provinceText } from '#text/provinces';
import { routes } from '../../../routes';
import { ClaimSheet } from '../ClaimSheet';
import { goBack } from '../../../components/goBack';
import { claimText, notMemberText } from '../membershipPagesText';
import { unitsText } from '../text';
import { useUnitSearch } from '../unitSearch';
import './claim.scss';

const sent = async () => {
  await goBack(routes.membership);
  await Taro.showToast({ title: claimText.sent, icon: 'success' });
};

/** Finds the unit that is asked to claim me; units that are no members say what to do instead (M4, M5). */
export default function ClaimPage() {
  const [chosen, setChosen] = useState<UnitHit>();
  const { query, units, asked, problem, begin, type, ask } = useUnitSearch();
  useLoad(begin);
  const close = () => setChosen(undefined);
  return (
    <Page bottom={<PrimaryButton tone="secondary" label={claimText.toSociety} onTap={toSociety} />}>
      <SearchList
        label={claimText.label}
        placeholder={unitsText.placeholder}
        query={query}
        onQuery={type}
        items={units}
        keyOf={({ unitId }) => unitId}
        nameOf={({ name, province, isMember }) =>
          [name, provinceText(province), isMember ? claimText.memberUnit : ''].join('，')
        }
        row={unitRow}
        onPick={setChosen}
        foot={
          problem === undefined ? (
            <Hint query={query} asked={asked} found={units.length} />
          ) : (
            <EmptyState text={problem} action={{ label: '重试', onTap: ask }} />
          )
        }
      />
      {chosen?.isMember ? (
        <ClaimSheet
          unit={chosen}
          elsewhere={workplaceBeside(chosen)}
          onSent={sent}
          onClose={close}
        />
      ) : null}
      {chosen && !chosen.isMember ? <NoMember unit={chosen} onClose={close} /> : null}
    </Page>
  );
}

const unitRow = ({ name, province, isMember }: UnitHit) => (
  <>
    <View className="claim-unit">
      <View className="claim-unit__name">{name}</View>
      {isMember ? <StatusChip text={claimText.memberUnit} tone="success" /> : null}
    </View>
    <Text className="claim-hint">{provinceText(province)}</Text>
  </>
);

function workplaceBeside({ unitId }: UnitHit): string | undefined {
  const workplace = useSession.getState().me?.person?.profile.workplace;
  if (!workplace) return undefined;
  return workplace.kind === 'listed' && workplace.unitId === unitId ? undefined : workplace.name;
}

const toSociety = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.apply() });
};

const NoMember = ({ unit, onClose }: { readonly unit: UnitHit; readonly onClose: () => void }) => (
  <Sheet title={claimText.notMemberTitle} onClose={onClose}>
    <View>{notMemberText(unit.name)}</View>
    <PrimaryButton label={claimText.toSociety} onTap={toSociety} />
    <PrimaryButton tone="secondary" label={claimText.another} onTap={onClose} />
  </Sheet>
);

function Hint(props: { readonly query: string; readonly asked: string; readonly found: number }) {
  if (props.query.trim() === '') return <View className="claim-hint">{claimText.begin}</View>;
  if (props.found > 0 || props.asked !== props.query.trim()) return null;
  return <EmptyState text={claimText.none} />;
}
