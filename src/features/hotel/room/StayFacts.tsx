import { FactRow } from '#components/FactRow';
import type { MyStay, RoomPage } from '#contract/room';
import { dayWithWeekday } from '#text/dates';
import { roomChoiceText } from '#text/labels';
import { moneyText } from '#text/money';
import { consentText, myStayText, stayFormText } from '#text/room';
import { consentFor, hotelsOf, priceOf } from '../stayDraft';

interface StayFactsProps {
  readonly page: RoomPage;
  readonly stay: MyStay;
}

/** A stay as it was asked for. */
export function StayFacts({ page, stay: { request, price } }: StayFactsProps) {
  const hotels = hotelsOf(page);
  const amount = myStayText.priceOf(request, price.perNight, price.total);
  return (
    <>
      <FactRow label={myStayText.choice} value={roomChoiceText[request.choice]} />
      {hotels.length > 1 || request.hotelId !== undefined ? (
        <FactRow
          label={myStayText.hotel}
          value={hotels.find(({ id }) => id === request.hotelId)?.name ?? stayFormText.anyHotel}
        />
      ) : null}
      <FactRow label={myStayText.from} value={dayWithWeekday(request.from)} />
      <FactRow label={myStayText.until} value={dayWithWeekday(request.until)} />
      <FactRow
        label={myStayText.price}
        value={
          priceOf(hotels, request)?.isMost ? stayFormText.upTo(moneyText(price.total)) : amount
        }
      />
      <FactRow label={myStayText.consent} value={consentText[consentFor(request.choice)].kept} />
      {request.remark === undefined ? null : (
        <FactRow label={myStayText.remark} value={request.remark} />
      )}
    </>
  );
}
