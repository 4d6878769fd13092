import { View } from '@tarojs/components';
import { Field } from '#components/Field';
import { StatusChip } from '#components/StatusChip';
import { RoomChoice } from '#domain/lodging/stay';
import { roomChoiceText } from '#text/labels';
import { moneyText } from '#text/money';
import { choiceMeaning, leftText, stayFormText } from '#text/room';
import { leftFor } from '../left';
import { hotelsOf, type OpenPage, priceOf, type StayDraft } from '../stayDraft';
import { anchorOf } from './anchors';
import { OptionRow } from './OptionRow';
import type { StayForm } from './useStayForm';
import './form.scss';

interface ChoicesProps {
  readonly page: OpenPage;
  readonly form: StayForm;
}

/** Whether I hold just that already: what is left says nothing about it. */
const isHeld = ({ stay }: OpenPage, choice: RoomChoice, { from, until, hotelId }: StayDraft) =>
  stay !== undefined &&
  stay.request.choice === choice &&
  stay.request.from <= from &&
  until <= stay.request.until &&
  (hotelId === undefined || hotelId === stay.request.hotelId);

/** The three choices (H2): price per night and in all, what each means, what is left. */
export function Choices({ page, form: { draft, change, problemOf } }: ChoicesProps) {
  const { from, until, hotelId } = draft;
  return (
    <Field id={anchorOf('choice')} label={stayFormText.choice} error={problemOf('choice')}>
      <View className="stay-options" aria-role="radiogroup" aria-label={stayFormText.choice}>
        {RoomChoice.options.map((choice) => {
          const wanted = { choice, from, until, ...(hotelId === undefined ? {} : { hotelId }) };
          const price = priceOf(hotelsOf(page), wanted);
          const left = isHeld(page, choice, draft)
            ? ({ text: stayFormText.mine, tone: 'success' } as const)
            : leftText(choice, leftFor(page.left, wanted));
          const amount = price && moneyText(price.total);
          const total =
            amount === undefined
              ? undefined
              : stayFormText.totalOf(draft, price?.isMost ? stayFormText.upTo(amount) : amount);
          const perNight = price && stayFormText.perNight(price.perNight);
          return (
            <OptionRow
              key={choice}
              title={roomChoiceText[choice]}
              {...(perNight === undefined ? {} : { price: perNight })}
              means={choiceMeaning[choice]}
              total={total}
              chip={<StatusChip {...left} />}
              label={[roomChoiceText[choice], perNight, total, left.text, choiceMeaning[choice]]
                .filter(Boolean)
                .join('，')}
              isChosen={draft.choice === choice}
              onTap={() => change({ choice })}
            />
          );
        })}
      </View>
    </Field>
  );
}
