import { View } from '@tarojs/components';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import type { RoomOffer } from '#contract/room';
import type { StayRequest } from '#domain/lodging/stay';
import type { Hotel } from '#domain/training/training';
import { roomChoiceText } from '#text/labels';
import { holdText, hotelName, lodgingCommon } from '#text/lodging';
import type { Full } from './useHold';

interface FullSheetProps {
  readonly full: Full;
  readonly hotels: readonly Hotel[];
  readonly onHold: (request: StayRequest, ifFull: 'refuse' | 'wait') => Promise<void>;
  readonly onClose: () => void;
}

/** What else there is, and the waiting list. */
export function FullSheet({ full: { request, offers }, hotels, onHold, onClose }: FullSheetProps) {
  const where = ({ hotelId }: RoomOffer) =>
    hotelId === undefined ? holdText.anyHotel : hotelName(hotels, hotelId);
  const label = (offer: RoomOffer) =>
    hotels.length > 1
      ? `${roomChoiceText[offer.choice]} · ${where(offer)}`
      : roomChoiceText[offer.choice];
  const offered = ({ choice, hotelId }: RoomOffer): StayRequest => {
    const { hotelId: _asked, roommatePhone, ...rest } = request;
    return {
      ...rest,
      choice,
      ...(hotelId !== undefined && { hotelId }),
      ...(choice === 'bed' && roommatePhone !== undefined && { roommatePhone }),
    };
  };
  return (
    <Sheet title={holdText.fullTitle} onClose={onClose}>
      {offers.length > 0 && <View>{holdText.fullNote}</View>}
      {offers.map((offer) => (
        <PrimaryButton
          key={label(offer)}
          label={label(offer)}
          progress={holdText.progress}
          onTap={() => onHold(offered(offer), 'refuse')}
        />
      ))}
      <PrimaryButton
        tone="secondary"
        label={holdText.wait}
        progress={holdText.progress}
        onTap={() => onHold(request, 'wait')}
      />
      <PrimaryButton tone="secondary" label={lodgingCommon.back} onTap={onClose} />
    </Sheet>
  );
}
