import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { Section } from '#components/Section';
import { StatusChip } from '#components/StatusChip';
import { type MyUnit, unitCalls } from '#contract/unit';
import { fullDay } from '#text/dates';
import { duesStatusText } from '#text/labels';
import { membershipText, rightsText } from '#text/membership';
import { routes } from '../../../routes';
import { homeText, mineText } from '../text';
import '../unit.scss';

const open = async (url: string): Promise<void> => {
  await Taro.navigateTo({ url });
};

const toRegister = () => open(routes.registerUnit);

/** The units I look after, and what a unit member is. */
export default function MyUnitsPage() {
  const { loaded, refresh } = useLoaded(() => callCloud(unitCalls.mine, {}));
  const units = loaded.state === 'loaded' ? loaded.value.units : [];
  return (
    <Page
      bottom={
        loaded.state === 'loaded' && units.length === 0 ? (
          <PrimaryButton label={mineText.register} onTap={toRegister} />
        ) : null
      }
    >
      <Loadable loaded={loaded} onRetry={refresh}>
        {(mine) => (
          <>
            {mine.units.map((unit) => (
              <UnitCard key={unit.unitId} unit={unit} />
            ))}
            {mine.units.length === 0 ? <Beginning /> : null}
            <Explanation />
            {mine.units.length > 0 ? (
              <Card tone="list">
                <LinkRow label={mineText.registerMore} onTap={() => void toRegister()} />
              </Card>
            ) : null}
          </>
        )}
      </Loadable>
    </Page>
  );
}

const Beginning = () => (
  <Card title={mineText.empty}>
    <View>{mineText.how}</View>
    <View className="unit-small">{mineText.already}</View>
  </Card>
);

const Explanation = () => (
  <View className="unit-columns">
    <Section title={mineText.who} opened>
      <View>{membershipText.unitKindWho}</View>
      <View>{mineText.staffFree}</View>
    </Section>
    <Section title={mineText.benefits}>
      {rightsText.map(({ title, words }) => (
        <View key={title}>
          {title}：{words}
        </View>
      ))}
    </Section>
  </View>
);

function UnitCard({ unit }: { readonly unit: MyUnit }) {
  const { unitId, name, isMember, memberUntil, isPrincipal, claimsWaiting, application } = unit;
  const status = application && application.status !== 'approved' ? application.status : undefined;
  const until = memberUntil && fullDay(memberUntil);
  const standing = isMember ? homeText.member : until ? homeText.expired : homeText.notMember;
  const waiting = claimsWaiting > 0 ? mineText.waiting(claimsWaiting) : undefined;
  const spoken = [name, standing, waiting, status && duesStatusText[status]];
  return (
    <Card onTap={() => void open(routes.unit(unitId))} label={spoken.filter(Boolean).join('，')}>
      <View className="unit-name">{name}</View>
      <View className="unit-chips">
        <StatusChip text={standing} tone={isMember ? 'success' : until ? 'warning' : 'neutral'} />
        {status ? <StatusChip text={duesStatusText[status]} tone="primary" /> : null}
        {waiting ? <StatusChip text={waiting} tone="warning" /> : null}
        {isPrincipal ? <StatusChip text={mineText.principal} /> : null}
      </View>
      {until ? (
        <View className="unit-small">
          {isMember ? homeText.until(until) : homeText.expiredOn(until)}
        </View>
      ) : null}
    </Card>
  );
}
