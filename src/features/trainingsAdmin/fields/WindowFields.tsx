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
  readonly likely?: CivilDate | undefined;
  readonly onChange: (days: Days) => void;
}

/** First and last day of a window, both inclusive. */
export function WindowFields({ label, value, likely, onChange }: WindowFieldsProps) {
  const { from, until } = value;
  const isReversed = from !== undefined && until !== undefined && until < from;
  const near = from ?? likely;
  return (
    <>
      <DateField
        label={fieldWords.from(label)}
        value={from}
        {...(likely === undefined ? {} : { likely })}
        onChange={(day) => onChange({ ...value, from: day })}
      />
      <DateField
        label={fieldWords.until(label)}
        value={until}
        {...(near === undefined ? {} : { likely: near })}
        error={isReversed ? fieldWords.orderWrong : undefined}
        onChange={(day) => onChange({ ...value, until: day })}
      />
    </>
  );
}
