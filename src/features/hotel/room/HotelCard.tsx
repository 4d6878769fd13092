import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { LinkRow } from '#components/LinkRow';
import type { Hotel } from '#domain/training/training';
import { roomPageText } from '#text/room';
import '../../../components/rows.scss';
import './room.scss';

/** Where it is, how to call it, what it costs, and the map where its place is known. */
export function HotelCard({ hotel }: { readonly hotel: Hotel }) {
  const { name, address, phone, breakfast, location } = hotel;
  return (
    <Card title={name}>
      <View className="rows">
        <FactRow label={roomPageText.address} value={address} copy={address} />
        {phone === undefined ? null : (
          <FactRow label={roomPageText.phone} value={phone} call={phone} />
        )}
        <FactRow label={roomPageText.prices} value={roomPageText.price(hotel)} />
        {breakfast === undefined ? null : (
          <FactRow label={roomPageText.breakfast} value={breakfast} />
        )}
      </View>
      <View className="room-small">{roomPageText.selfPaid}</View>
      {location ? (
        <LinkRow label={roomPageText.map} onTap={() => void openMap(hotel, location)} />
      ) : null}
    </Card>
  );
}

async function openMap(
  { name, address }: Hotel,
  { latitude, longitude }: NonNullable<Hotel['location']>,
): Promise<void> {
  try {
    await Taro.openLocation({ latitude, longitude, name, address, scale: 16 });
  } catch (error) {
    console.warn('map not opened', error);
    await Taro.showToast({ title: roomPageText.mapRefused, icon: 'none' });
  }
}
