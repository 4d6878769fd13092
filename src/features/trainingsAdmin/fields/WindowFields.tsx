import { DateField } from '#components/DateField';
import type { CivilDate } from '#domain/calendar';
import { fieldWords } from '../text';

interface Days {
  readonly from?: CivilDate | undefined;
  readonly until?: CivilDate | undefined;
}

interface WindowFieldsProps {
  readonly label: string;
  readonly value: Days;
  readonly likely: CivilDate;
  readonly onChange: (days: Days) => void;
}

/** First and last day of a window, both inclusive. */
export function WindowFields({ label, value, likely, onChange }: WindowFieldsProps) {
  const { from, until } = value;
  const isReversed = from !== undefined && until !== undefined && until < from;
  return (
    <>
      <DateField
        label={fieldWords.from(label)}
        value={from}
        likely={likely}
        onChange={(day) => onChange({ ...value, from: day })}
      />
      <DateField
        label={fieldWords.until(label)}
        value={until}
        likely={from ?? likely}
        error={isReversed ? fieldWords.orderWrong : undefined}
        onChange={(day) => onChange({ ...value, until: day })}
      />
    </>
  );
}
