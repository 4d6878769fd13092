import { View } from '@tarojs/components';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import type { RoomOffer } from '#contract/room';
import { fullText, stayFormText } from '#text/room';
import { hotelsOf, type OpenPage, priceOf } from '../stayDraft';
import type { StayForm } from './useStayForm';

interface FullSheetProps {
  readonly page: OpenPage;
  readonly form: StayForm;
}

/** Nothing fits: what else there is, and the waiting list; what one holds is kept. */
export function FullSheet({ page, form }: FullSheetProps) {
  const { draft, offers, take, wait, dismiss } = form;
  if (!offers || draft.choice === undefined) return null;
  const isHolding = page.stay !== undefined;
  const asked = hotelsOf(page).find(({ id }) => id === draft.hotelId);
  return (
    <Sheet title={fullText.title} onClose={dismiss}>
      <View aria-live="assertive">
        {fullText.why(draft.choice, draft, asked?.name)}
        {isHolding ? fullText.kept : ''}
      </View>
      {offers.length === 0 ? null : <View>{fullText.offers}</View>}
      {offers.map((offer) => (
        <PrimaryButton
          key={`${offer.choice} ${offer.hotelId ?? ''}`}
          tone="secondary"
          label={offerText(page, form, offer)}
          progress={stayFormText.progress}
          onTap={() => take(offer)}
        />
      ))}
      <View>{isHolding ? fullText.waitReplaces : fullText.waitMeans}</View>
      <PrimaryButton
        label={fullText.wait(draft.choice)}
        progress={stayFormText.progress}
        onTap={wait}
      />
      <PrimaryButton tone="secondary" label={fullText.back} onTap={dismiss} />
    </Sheet>
  );
}

/** The hotel is named only where there are several. */
function offerText(page: OpenPage, { draft }: StayForm, { choice, hotelId }: RoomOffer): string {
  const hotels = hotelsOf(page);
  const name =
    hotels.length < 2
      ? undefined
      : (hotels.find(({ id }) => id === hotelId)?.name ?? stayFormText.anyHotel);
  const wanted = {
    choice,
    from: draft.from,
    until: draft.until,
    ...(hotelId === undefined ? {} : { hotelId }),
  };
  return fullText.offer(choice, name, priceOf(hotels, wanted)?.perNight ?? 0);
}
