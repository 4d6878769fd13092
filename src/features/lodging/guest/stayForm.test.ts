import { CivilDate } from '#domain/calendar';
import { HotelId } from '#domain/training/training';
import { arrivalDays, arriving, leavingDays, requestOf, stayFormOf } from './stayForm';

const day = (text: string) => CivilDate.parse(text);
const nights = { from: day('2026-05-25'), until: day('2026-05-27') };
const empty = stayFormOf(undefined, nights);

describe('a stay as it is typed for somebody', () => {
  it('begins with a bed on all nights in any hotel (H7)', () =>
    expect(requestOf(empty)).toEqual({
      request: { choice: 'bed', from: '2026-05-25', until: '2026-05-28' },
    }));

  it('begins with what they hold', () => {
    const request = {
      choice: 'king' as const,
      from: day('2026-05-26'),
      until: day('2026-05-27'),
      hotelId: HotelId.parse('jinguiyuan'),
      remark: '晚到',
    };
    expect(requestOf(stayFormOf(request, nights))).toEqual({ request });
  });

  it('leaves after it arrives', () => {
    expect(arrivalDays(nights)).toEqual(['2026-05-25', '2026-05-26', '2026-05-27']);
    expect(leavingDays(nights, day('2026-05-26'))).toEqual(['2026-05-27', '2026-05-28']);
    const short = { ...empty, until: day('2026-05-26') };
    expect(arriving(short, day('2026-05-27'), nights).until).toBe('2026-05-28');
    expect(arriving(short, day('2026-05-25'), nights).until).toBe('2026-05-26');
  });

  it('names a roommate by a whole number, and only for a bed (H4)', () => {
    expect(requestOf({ ...empty, roommatePhone: '1380001' })).toEqual({ wrong: 'mate' });
    expect(requestOf({ ...empty, roommatePhone: '13800010002 ' })).toMatchObject({
      request: { roommatePhone: '13800010002' },
    });
    const king = requestOf({ ...empty, choice: 'king', roommatePhone: '1380001' });
    expect(king).toMatchObject({ request: { choice: 'king' } });
    expect(king).not.toHaveProperty('request.roommatePhone');
  });
});
