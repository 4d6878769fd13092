import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { CheckRow } from '#components/CheckRow';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { Section } from '#components/Section';
import type { RegistrationId } from '#domain/ids';
import { MOST_PEOPLE } from '#domain/order/order';
import { moneyText } from '#text/money';
import { checkedByText, lateTransferText } from '#text/transfer';
import { groupStaffText, whyText } from '../groupText';
import type { Staff } from './loadStaff';
import { allOf, type Choosable, selected, toggled } from './selection';
import '../unit.scss';

interface ChoosingProps {
  readonly staff: Staff;
  readonly chosen: ReadonlySet<RegistrationId>;
  readonly onChoose: (chosen: ReadonlySet<RegistrationId>) => void;
}

/** The staff with their amounts, what a transfer means, and those who cannot be put in. */
export function Choosing({ staff, chosen, onChoose }: ChoosingProps) {
  const { candidates, people } = staff;
  const { trainingTitle, bank, others } = candidates;
  const { ids } = selected(people, chosen);
  const areAll = ids.length === allOf(people).size;
  const late = lateTransferText(bank);
  return (
    <>
      <Card title={trainingTitle}>
        <View className="unit-small">{groupStaffText.how}</View>
        <View className="unit-small">{groupStaffText.oneWay}</View>
        {people.length > MOST_PEOPLE ? (
          <View className="unit-small">{groupStaffText.most(MOST_PEOPLE)}</View>
        ) : null}
        <View className="unit-small">{checkedByText(bank)}</View>
        {late === undefined ? null : <Notice tone="warning" text={late} />}
      </Card>
      {people.length === 0 ? (
        <Notice text={groupStaffText.nobody} />
      ) : (
        <Card
          title={groupStaffText.who}
          aside={
            <View
              className="unit-link"
              aria-role="button"
              aria-label={areAll ? groupStaffText.none : groupStaffText.all}
              onClick={() => onChoose(areAll ? new Set() : allOf(people))}
            >
              {areAll ? groupStaffText.none : groupStaffText.all}
            </View>
          }
        >
          {people.map((person) => (
            <CheckRow
              key={person.registrationId}
              label={person.name}
              {...noteOf(person)}
              aside={moneyText(person.fen)}
              checked={chosen.has(person.registrationId)}
              onChange={() => onChoose(toggled(chosen, person.registrationId))}
            />
          ))}
        </Card>
      )}
      {others.length > 0 ? (
        <Section
          title={groupStaffText.others}
          gist={groupStaffText.othersGist(others.length)}
          opened={people.length === 0}
        >
          {others.map(({ name, why }, index) => (
            <FactRow key={`${name}-${index}`} label={name} value={whyText[why]} />
          ))}
        </Section>
      ) : null}
    </>
  );
}

const noteOf = ({ isMemberPrice }: Choosable): { note?: string } =>
  isMemberPrice === undefined
    ? {}
    : { note: isMemberPrice ? groupStaffText.member : groupStaffText.nonMember };
