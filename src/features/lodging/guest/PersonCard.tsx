import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import type { Guest, LodgingOverview } from '#contract/lodging';
import type { StayRequest } from '#domain/lodging/stay';
import { genderText } from '#text/labels';
import { guestsText, holdText, hotelName, requestText } from '#text/lodging';
import '../lodging.scss';

interface PersonCardProps {
  readonly guest: Guest;
  readonly overview: Pick<LodgingOverview, 'hotels'>;
}

/** Who they are, and what they hold and wait for. */
export function PersonCard({ guest, overview: { hotels } }: PersonCardProps) {
  const { name, gender, unitName, phone, isPaid, request, waiting } = guest;
  const where = (asked: StayRequest) =>
    asked.hotelId === undefined ? holdText.anyHotel : hotelName(hotels, asked.hotelId);
  const words = (asked: StayRequest) => (
    <>
      <View>{requestText(asked)}</View>
      {hotels.length > 1 && <View>{where(asked)}</View>}
    </>
  );
  return (
    <Card title={name}>
      <FactRow label={holdText.unit} value={unitName} />
      <FactRow label={holdText.phone} value={phone} call={phone} copy={phone} />
      <FactRow label={holdText.gender} value={genderText[gender]} />
      <FactRow label={holdText.paid} value={isPaid ? holdText.isPaid : holdText.notPaid} />
      <FactRow
        label={holdText.now}
        value={request === undefined ? holdText.nothing : words(request)}
      />
      {request?.roommatePhone !== undefined && (
        <FactRow label={holdText.mate} value={request.roommatePhone} />
      )}
      {request?.remark !== undefined && <FactRow label={holdText.remark} value={request.remark} />}
      {waiting && (
        <FactRow label={guestsText.position(waiting.position)} value={words(waiting.request)} />
      )}
    </Card>
  );
}
