import { CivilDate } from '#domain/calendar';
import { HotelId } from '#domain/training/training';
import { demoTrainings } from '../../../../config/demo/trainings';
import { exceptionsOf, formOf, roomsOf, type RoomsForm } from './roomsForm';

const day = (text: string) => CivilDate.parse(text);
const nights = { from: day('2026-05-25'), until: day('2026-05-29') };
const id = HotelId.parse('jinguiyuan');
const hotels = demoTrainings.flatMap((one) => (one.mode === 'offline' ? one.hotels : []));
const held = { king: [40, 40, 40, 40, 38], twin: [60, 60, 60, 60, 60] };
const form = formOf({ nights, hotels, rooms: { [id]: held } });

const changed = (kind: 'king' | 'twin', typed: { every?: string; on?: Record<string, string> }) =>
  ({
    ...form,
    hotels: { [id]: { ...form.hotels[id]!, [kind]: { ...form.hotels[id]![kind], ...typed } } },
  }) as RoomsForm;

describe('the rooms as they are typed (H7)', () => {
  it('are one number for all nights, and others for some', () => {
    expect(form.hotels[id]).toEqual({
      king: { every: '40', on: { '2026-05-29': '38' } },
      twin: { every: '60', on: {} },
    });
    expect(exceptionsOf(form.hotels[id]!, [nights.from, nights.until])).toBe(1);
  });

  it('become the same rooms again', () => expect(roomsOf(form)).toEqual({ rooms: { [id]: held } }));

  it('are empty for a hotel without rooms, which is left out', () => {
    const empty = formOf({ nights, hotels, rooms: {} });
    expect(empty.hotels[id]!.king).toEqual({ every: '', on: {} });
    expect(roomsOf(empty)).toEqual({ wrong: { noRooms: true, counts: [] } });
  });

  it('keep what is told for a night when the nights change', () => {
    const longer = { ...form, until: day('2026-05-30') };
    expect(roomsOf(longer)).toMatchObject({
      rooms: { [id]: { king: [40, 40, 40, 40, 38, 40] } },
    });
    expect(roomsOf({ ...form, until: day('2026-05-26') })).toMatchObject({
      rooms: { [id]: { king: [40, 40], twin: [60, 60] } },
    });
  });

  it.each(['-1', '4.5', '5001', '许多'])('are refused where it says %s', (every) =>
    expect(roomsOf(changed('king', { every }))).toEqual({
      wrong: { counts: [{ hotelId: id, kind: 'king' }] },
    }),
  );

  it('are refused on the night where they cannot be read', () =>
    expect(roomsOf(changed('twin', { on: { '2026-05-26': 'x' } }))).toEqual({
      wrong: { counts: [{ hotelId: id, kind: 'twin', night: '2026-05-26' }] },
    }));

  it('need nights in order, thirty at most', () => {
    expect(roomsOf({ ...form, until: day('2026-05-24') })).toMatchObject({
      wrong: { nights: 'order' },
    });
    expect(roomsOf({ ...form, until: day('2026-06-24') })).toMatchObject({
      wrong: { nights: 'tooMany' },
    });
  });
});
