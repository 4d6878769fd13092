import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { Section } from '#components/Section';
import type { Society } from '#domain/member/society';
import { staffText } from '#text/dues';
import { moneyText } from '#text/money';
import { Mark } from './Mark';
import { settingsText } from './text';
import type { Tier } from './TierSheet';
import type { Settings as Shown } from './useSettings';
import './settings.scss';

/** What is being changed. */
export type Editing =
  | { readonly what: 'tier'; readonly tier: Tier | undefined }
  | { readonly what: 'society'; readonly society: Society | undefined }
  | { readonly what: 'person' | 'account' | 'unitRemark' | 'personRemark' };

interface SettingsProps {
  readonly shown: Shown;
  readonly onEdit: (editing: Editing) => void;
}

const hasSamples = ({ settings, societies }: Shown): boolean =>
  settings.accountIsSample === true ||
  settings.person.sample === true ||
  settings.tiers.some(({ sample }) => sample) ||
  societies.some(({ sample }) => sample);

/** All that the Society asks of members, each row a tap from being changed. */
export function Settings({ shown, onEdit }: SettingsProps) {
  const { settings, societies } = shown;
  const { account, person, unitRemark } = settings;
  return (
    <>
      {hasSamples(shown) && <Notice tone="warning" text={settingsText.sampleNote} />}
      <View className="settings-note">{settingsText.applies}</View>
      <View className="settings-columns">
        <Tiers tiers={settings.tiers} onEdit={onEdit} />
        <Card title={settingsText.account} aside={<Mark sample={settings.accountIsSample} />}>
          <FactRow label="户名" value={account.holder} />
          <FactRow label="开户行" value={account.bank} />
          <FactRow label="账号" value={account.number} />
          {account.bankCode !== undefined && <FactRow label="行号" value={account.bankCode} />}
          <LinkRow label={settingsText.edit} onTap={() => onEdit({ what: 'account' })} />
        </Card>
        <Card title={settingsText.person} aside={<Mark sample={person.sample} />}>
          <LinkRow
            label={settingsText.yearly}
            note={
              person.yearlyFen === 0
                ? settingsText.notSet
                : settingsText.perYear(moneyText(person.yearlyFen))
            }
            onTap={() => onEdit({ what: 'person' })}
          />
        </Card>
        <Card title={settingsText.remarks}>
          <LinkRow
            label={settingsText.unitRemark}
            note={settingsText.remarkOf(
              unitRemark.beforeName,
              settingsText.unitName,
              unitRemark.afterName,
            )}
            onTap={() => onEdit({ what: 'unitRemark' })}
          />
          <LinkRow
            label={settingsText.personRemark}
            note={settingsText.remarkOf(
              person.remark.beforeName,
              settingsText.personName,
              person.remark.afterName,
            )}
            onTap={() => onEdit({ what: 'personRemark' })}
          />
        </Card>
        <Section title={settingsText.societies} gist={settingsText.societiesGist}>
          {societies.map((society) => (
            <LinkRow
              key={society._id}
              label={society.name}
              note={societyNote(society)}
              onTap={() => onEdit({ what: 'society', society })}
            />
          ))}
          <PrimaryButton
            tone="secondary"
            label={settingsText.addSociety}
            onTap={() => onEdit({ what: 'society', society: undefined })}
          />
        </Section>
      </View>
    </>
  );
}

function societyNote({ account, yearlyFen, sample }: Society): string {
  const parts = [
    account ? settingsText.ownAccount : settingsText.tellsItself,
    yearlyFen === undefined ? undefined : settingsText.perYear(moneyText(yearlyFen)),
    sample ? settingsText.sample : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

interface TiersProps {
  readonly tiers: readonly Tier[];
  readonly onEdit: SettingsProps['onEdit'];
}

/** The tiers of units, by qualification in the order they were set. */
function Tiers({ tiers, onEdit }: TiersProps) {
  const qualifications = [...new Set(tiers.map(({ qualification }) => qualification))];
  return (
    <Card title={settingsText.tiers}>
      {tiers.length === 0 && <View className="settings-note">{settingsText.noTiers}</View>}
      {qualifications.map((qualification) => (
        <View key={qualification}>
          <View className="settings-heading">{qualification}</View>
          {tiers
            .filter((tier) => tier.qualification === qualification)
            .sort((a, b) => a.staff.from - b.staff.from)
            .map((tier) => (
              <LinkRow
                key={tier.id}
                label={staffText(tier.staff)}
                note={
                  <View className="settings-tier">
                    <View>{settingsText.perYear(moneyText(tier.yearlyFen))}</View>
                    <Mark sample={tier.sample} />
                  </View>
                }
                onTap={() => onEdit({ what: 'tier', tier })}
              />
            ))}
        </View>
      ))}
      <PrimaryButton
        tone="secondary"
        label={settingsText.addTier}
        onTap={() => onEdit({ what: 'tier', tier: undefined })}
      />
    </Card>
  );
}
