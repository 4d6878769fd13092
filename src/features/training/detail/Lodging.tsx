import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { LinkRow } from '#components/LinkRow';
import type { TrainingId } from '#domain/ids';
import { routes } from '../../../routes';
import { FactRow } from '#components/FactRow';
import type { Hotel } from '#domain/training/training';
import { moneyText } from '#text/money';
import { lodgingText } from '#text/training';
import '../../../components/rows.scss';
import './detail.scss';

interface LodgingProps {
  readonly hotels: readonly Hotel[];
  /** Where one has registered, and so may register a room. */
  readonly trainingId?: TrainingId | undefined;
}

/** Hotels with prices (H2), and the rules of rooms in plain words (H1, H3–H6). */
export function Lodging({ hotels, trainingId }: LodgingProps) {
  return (
    <>
      <View className="detail__warning">{lodgingText.warning}</View>
      {hotels.map((hotel) => (
        <HotelShown key={hotel.name} hotel={hotel} />
      ))}
      <View className="detail__small">{lodgingText.selfPaid}</View>
      <View className="detail__small">{lodgingText.swap}</View>
      {hotels.map((hotel) => (
        <View className="detail__small" key={hotel.name}>
          {lodgingText.share}
          {`${moneyText(hotel.roomFenPerNight - hotel.bedFenPerNight)}/天。`}
        </View>
      ))}
      <View className="detail__small">{lodgingText.moved}</View>
      {trainingId && (
        <LinkRow
          label={lodgingText.register}
          onTap={() => void Taro.navigateTo({ url: routes.room(trainingId) })}
        />
      )}
    </>
  );
}

function HotelShown({ hotel }: { hotel: Hotel }) {
  const breakfast = hotel.breakfast ? `（${hotel.breakfast}）` : '';
  return (
    <View className="rows">
      <FactRow label="酒店" value={hotel.name} />
      <FactRow label="地址" value={hotel.address} copy={hotel.address} />
      {hotel.phone !== undefined && <FactRow label="电话" value={hotel.phone} call={hotel.phone} />}
      <FactRow
        label="大床房、双床单住"
        value={`${moneyText(hotel.roomFenPerNight)}/间/天${breakfast}`}
      />
      <FactRow label="双床房床位" value={`${moneyText(hotel.bedFenPerNight)}/床/天`} />
    </View>
  );
}
