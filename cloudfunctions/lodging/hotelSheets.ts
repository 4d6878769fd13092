import { type Instant, plusDays } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import { collectedFrom, hotelNights, type Lodger, lodgersAt } from '#domain/lodging/hotelList';
import type { Lodging } from '#domain/lodging/lodging';
import { isAnotherStay } from '#domain/lodging/outdated';
import { type Plan, roomOf, type RoomPlans } from '#domain/lodging/plan';
import { isSwapped } from '#domain/lodging/planChanges';
import type { Applicant } from '#domain/registration/registration';
import type { Hotel, OfflineTraining } from '#domain/training/training';
import type { Sheet } from '#shell/writeSheet';
import { genderText, roomKindText } from '#text/labels';
import {
  type LodgerRow,
  lodgerColumns,
  nightColumns,
  type NightRow,
  roomListHead,
  roomListText,
} from '#text/roomList';
import { roomName } from '#text/roomName';

/** What the list of a hotel is made from. */
export interface HotelListInput {
  readonly training: OfflineTraining;
  readonly hotel: Hotel;
  readonly lodging: Lodging;
  readonly plan: Plan;
  readonly numbers: RoomPlans['numbers'];
  readonly people: ReadonlyMap<PersonId, Applicant>;
  readonly withPhones: boolean;
  readonly now: Instant;
}

const inYuan = (fen: number): number => fen / 100;

/** Who sleeps where and pays what; and what that is for each night. */
export function hotelSheets(input: HotelListInput): readonly Sheet[] {
  const { training, hotel, lodging, plan, withPhones, now } = input;
  const lodgers = lodgersAt(plan, hotel.id);
  const head = roomListHead(training.title, hotel, lodging.nights, now);
  return [roomSheet(lodgers, input, head, withPhones), nightSheet(lodgers, input, head)];
}

function roomSheet(
  lodgers: readonly Lodger[],
  input: HotelListInput,
  head: readonly string[],
  withPhones: boolean,
): Sheet<keyof LodgerRow> {
  const { fen, supplementFen } = collectedFrom(lodgers);
  return {
    name: roomListText.rooms,
    head,
    columns: lodgerColumns(withPhones),
    rows: lodgers.map((lodger) => lodgerRow(lodger, input)),
    total: {
      room: roomListText.total,
      kind: '',
      number: '',
      name: roomListText.people(lodgers.length),
      gender: '',
      phone: '',
      from: '',
      until: '',
      nights: lodgers.reduce((nights, { charge }) => nights + charge.nights.length, 0),
      yuan: inYuan(fen),
      supplementYuan: inYuan(supplementFen),
      remark: '',
    },
  };
}

function lodgerRow({ guest, room, charge }: Lodger, input: HotelListInput): LodgerRow {
  const { lodging, numbers, people } = input;
  const person = people.get(guest.personId);
  return {
    room: roomName(room),
    kind: roomKindText[roomOf(room).kind],
    number: numbers[room] ?? '',
    name: person?.name ?? '',
    gender: genderText[guest.gender],
    phone: person?.phone ?? '',
    from: plusDays(lodging.nights.from, guest.from),
    until: plusDays(lodging.nights.from, guest.until),
    nights: guest.until - guest.from,
    yuan: inYuan(charge.fen),
    supplementYuan: inYuan(charge.supplementFen),
    remark: remarkOf({ guest, room, charge }, lodging),
  };
}

/** What the desk has to know of a guest; what they wrote themselves comes last. */
function remarkOf({ guest, room, charge }: Lodger, lodging: Lodging): string {
  const stay = lodging.stays[guest.personId];
  const { supplementNights } = charge;
  return [
    ...(stay ? [] : [roomListText.left]),
    ...(stay && isAnotherStay(guest, stay, lodging.nights) ? [roomListText.changed] : []),
    ...(roomOf(room).kind === 'twin' && guest.choice !== 'bed' ? [roomListText.forOne] : []),
    ...(isSwapped(guest) ? [roomListText.swapped] : []),
    ...(supplementNights > 0 ? [roomListText.alone(supplementNights)] : []),
    ...(stay?.remark === undefined ? [] : [stay.remark]),
  ].join('；');
}

function nightSheet(
  lodgers: readonly Lodger[],
  { hotel, lodging, plan }: HotelListInput,
  head: readonly string[],
): Sheet<keyof NightRow> {
  const nights = hotelNights(lodgers, plan.nightCount);
  const sum = (of: (night: (typeof nights)[number]) => number): number =>
    nights.reduce((total, night) => total + of(night), 0);
  return {
    name: roomListText.nights,
    head,
    columns: nightColumns(hotel.breakfast !== undefined),
    rows: nights.map(({ night, kings, twins, beds, persons, fen }) => ({
      night: plusDays(lodging.nights.from, night),
      kings,
      twins,
      beds,
      persons,
      breakfasts: persons,
      yuan: inYuan(fen),
    })),
    total: {
      night: roomListText.total,
      kings: sum(({ kings }) => kings),
      twins: sum(({ twins }) => twins),
      beds: sum(({ beds }) => beds),
      persons: sum(({ persons }) => persons),
      breakfasts: sum(({ persons }) => persons),
      yuan: inYuan(sum(({ fen }) => fen)),
    },
  };
}
