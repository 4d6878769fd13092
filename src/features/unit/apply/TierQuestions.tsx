import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { PickerField } from '#components/PickerField';
import { StatusChip } from '#components/StatusChip';
import type { UnitShown } from '#contract/unit';
import { civilDateOf } from '#domain/calendar';
import { duesAmount, type DuesSettings } from '#domain/member/dues';
import { latestOf, nextTerm } from '#domain/member/term';
import { fullDay } from '#text/dates';
import { staffText } from '#text/dues';
import { moneyText } from '#text/money';
import { anchorOf } from '../form/anchors';
import { tierOf, useApplicationForm } from '../form/applicationDraft';
import { YearsField } from '../form/YearsField';
import { applyText } from '../text';
import { qualificationsOf, tiersOf } from '../tiers';
import '../unit.scss';

interface TierQuestionsProps {
  readonly unit: UnitShown;
  readonly settings: DuesSettings;
}

/** Qualification, size and years, and what that costs, at once (M6, M7). */
export function TierQuestions({ unit, settings }: TierQuestionsProps) {
  const { draft, change, problems } = useApplicationForm();
  const tiers = tiersOf(settings, draft.qualification);
  const tier = tierOf(settings, draft);
  return (
    <Card title="资格与期限">
      <View className="unit-fields">
        <PickerField<string>
          id={anchorOf('qualification')}
          label={applyText.qualification}
          error={problems.qualification}
          choices={qualificationsOf(settings).map((value) => ({ value, text: value }))}
          value={draft.qualification}
          onChange={(qualification) => change({ qualification, staff: undefined }, 'qualification')}
        />
        <PickerField<string>
          id={anchorOf('staff')}
          label={applyText.staff}
          error={problems.staff}
          placeholder={draft.qualification === undefined ? applyText.staffFirst : '请选择'}
          choices={tiers.map(({ id, staff }) => ({ value: id, text: staffText(staff) }))}
          value={tier?.id}
          onChange={(id) => change({ staff: tiers.find((one) => one.id === id)?.staff }, 'staff')}
        />
        <YearsField
          id={anchorOf('years')}
          label={applyText.years}
          hint={applyText.untilHint}
          error={problems.years}
          years={draft.years}
          onChange={(years) => change({ years }, 'years')}
        />
        {tier ? <Amount unit={unit} yearlyFen={tier.yearlyFen} isSample={tier.sample} /> : null}
      </View>
    </Card>
  );
}

interface AmountProps {
  readonly unit: UnitShown;
  readonly yearlyFen: DuesSettings['tiers'][number]['yearlyFen'];
  readonly isSample: true | undefined;
}

function Amount({ unit: { terms, now }, yearlyFen, isSample }: AmountProps) {
  const { years } = useApplicationForm((form) => form.draft);
  const { until } = nextTerm(latestOf(terms), civilDateOf(now), years);
  return (
    <View className="unit-rows" aria-live="polite">
      <View>{applyText.amount}</View>
      <View className="unit-amount">{moneyText(duesAmount(yearlyFen, years))}</View>
      <View className="unit-small">
        {applyText.rate(moneyText(yearlyFen))} × {applyText.yearsUnit(years)}
      </View>
      <View className="unit-small">{applyText.until(fullDay(until))}</View>
      {isSample ? (
        <View className="unit-chips">
          <StatusChip text={applyText.sample} tone="warning" />
        </View>
      ) : null}
    </View>
  );
}
