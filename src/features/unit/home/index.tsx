import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip } from '#components/StatusChip';
import type { UnitShown } from '#contract/unit';
import { fullDay } from '#text/dates';
import { duesStatusText } from '#text/labels';
import { routes } from '../../../routes';
import { type UnitStep, unitStep } from '../status';
import { homeText, stepText } from '../text';
import { UnitLoadable } from '../UnitLoadable';
import { useUnit } from '../useUnit';
import '../unit.scss';

const open = async (url: string): Promise<void> => {
  await Taro.navigateTo({ url });
};

/** The unit's workbench: where its membership stands, who waits, and everything that can be looked after (M10). */
export default function UnitHomePage() {
  const screen = useUnit();
  return (
    <Page wide>
      <UnitLoadable screen={screen}>
        {(unit) => (
          <View className="unit-columns">
            <StatusCard unit={unit} />
            {unit.counts.requested > 0 ? <WaitingCard unit={unit} /> : null}
            <WaysCard unit={unit} />
            {unit.isMember ? <Notice text={homeText.share} /> : null}
          </View>
        )}
      </UnitLoadable>
    </Page>
  );
}

/** Where the step is taken: the form, or the application that waits. */
function routeOf(step: UnitStep, { unitId }: UnitShown): string {
  const isForm = ['apply', 'expired', 'ending', 'returned'].includes(step);
  return isForm ? routes.unitApply(unitId) : routes.unitApplication(unitId);
}

function StatusCard({ unit }: { readonly unit: UnitShown }) {
  const { name, isMember, memberUntil } = unit;
  const step = unitStep(unit);
  const until = memberUntil && fullDay(memberUntil);
  const standing = isMember ? homeText.member : until ? homeText.expired : homeText.notMember;
  return (
    <Card tone="accent">
      <View className="unit-name">{name}</View>
      <View className="unit-chips">
        <StatusChip text={standing} tone={isMember ? 'success' : until ? 'warning' : 'neutral'} />
      </View>
      {until ? <View>{isMember ? homeText.until(until) : homeText.expiredOn(until)}</View> : null}
      {step ? (
        <>
          <View className="unit-rows">
            <View className="unit-name">{stepText[step].title}</View>
            <View className="unit-small">{stepText[step].words}</View>
          </View>
          <PrimaryButton label={stepText[step].act} onTap={() => open(routeOf(step, unit))} />
        </>
      ) : null}
    </Card>
  );
}

const WaitingCard = ({ unit: { unitId, counts } }: { readonly unit: UnitShown }) => (
  <Card title={homeText.claimNow(counts.requested)}>
    <View className="unit-small">{homeText.claimHow}</View>
    <PrimaryButton label={homeText.claimAct} onTap={() => open(routes.unitMembers(unitId))} />
  </Card>
);

function WaysCard({ unit }: { readonly unit: UnitShown }) {
  const { unitId, counts, administrators, applications, isMember, contact } = unit;
  const [newest] = applications;
  const rows: readonly (readonly [label: string, note: string, url: string])[] = [
    [
      homeText.members,
      isMember || counts.claimed > 0 ? homeText.people(counts.claimed) : homeText.none,
      routes.unitMembers(unitId),
    ],
    [
      homeText.administrators,
      homeText.people(administrators.length),
      routes.unitAdministrators(unitId),
    ],
    [homeText.groups, homeText.groupsNote, routes.unitGroups(unitId)],
    [homeText.certificates, homeText.certificatesNote, routes.unitCertificates(unitId)],
    [homeText.contact, contact.landline, routes.unitContact(unitId)],
    [
      homeText.application,
      newest ? duesStatusText[newest.review.status] : homeText.applicationNone,
      routes.unitApplication(unitId),
    ],
  ];
  return (
    <Card tone="list">
      {rows.map(([label, note, url]) => (
        <LinkRow key={label} label={label} note={note} onTap={() => void open(url)} />
      ))}
      {isMember && !unitStep(unit) ? (
        <LinkRow label={homeText.renew} onTap={() => void open(routes.unitApply(unitId))} />
      ) : null}
    </Card>
  );
}
