import { View } from '@tarojs/components';
import { Field } from '#components/Field';
import { roomPageText, stayFormText } from '#text/room';
import { hotelsOf, type OpenPage } from '../stayDraft';
import { OptionRow } from './OptionRow';
import type { StayForm } from './useStayForm';
import './form.scss';

interface HotelChoiceProps {
  readonly page: OpenPage;
  readonly form: StayForm;
}

/** One of several hotels, or any of them; nothing to choose where there is one. */
export function HotelChoice({ page, form: { draft, change } }: HotelChoiceProps) {
  const hotels = hotelsOf(page);
  if (hotels.length < 2) return null;
  return (
    <Field label={stayFormText.hotel}>
      <View className="stay-options" aria-role="radiogroup" aria-label={stayFormText.hotel}>
        <OptionRow
          title={stayFormText.anyHotel}
          means={stayFormText.anyHotelMeans}
          label={`${stayFormText.anyHotel}，${stayFormText.anyHotelMeans}`}
          isChosen={draft.hotelId === undefined}
          onTap={() => change({ hotelId: undefined })}
        />
        {hotels.map((hotel) => (
          <OptionRow
            key={hotel.id}
            title={hotel.name}
            means={roomPageText.price(hotel)}
            label={`${hotel.name}，${roomPageText.price(hotel)}`}
            isChosen={draft.hotelId === hotel.id}
            onTap={() => change({ hotelId: hotel.id })}
          />
        ))}
      </View>
    </Field>
  );
}
