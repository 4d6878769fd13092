import { questionText } from '#text/questions';
import { FormCard } from '../fields/FormCard';
import { readAmount, readCount, typedAmount } from '../fields/read';
import { TypedField } from '../fields/TypedField';
import { fieldWords } from '../text';
import type { FormProps } from './forms';

/** How many may come, and what it costs. */
export const Fees = ({ draft, change }: FormProps) => (
  <FormCard>
    <TypedField
      label={questionText.seats}
      initial={draft.seats === undefined ? '' : String(draft.seats)}
      required={false}
      hint={fieldWords.seatsHint}
      keyboard="number"
      max={6}
      read={readCount}
      put={(seats) => change({ seats })}
    />
    {(['memberFen', 'nonMemberFen'] as const).map((key) => (
      <TypedField
        key={key}
        label={`${questionText[`fee.${key}`]}（元）`}
        initial={typedAmount(draft.fee[key])}
        placeholder={fieldWords.yuan}
        keyboard="digit"
        max={12}
        read={readAmount}
        put={(fen) => change({ fee: { ...draft.fee, [key]: fen } })}
      />
    ))}
  </FormCard>
);
