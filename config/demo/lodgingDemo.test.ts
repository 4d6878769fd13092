import { guestsOf, isWithin, Lodging } from '#domain/lodging/lodging';
import { loadRoomPlanner } from '#shell/roomPlanner';
import type { Registration } from '#domain/registration/registration';
import { DEMO_START, demoData } from './demoData';

describe('the rooms of the demo', () => {
  const data = demoData();
  const [lodging] = (data['lodgings'] as readonly unknown[]).map((one) => Lodging.parse(one));
  const { nights, rooms, stays } = lodging!;
  const guests = guestsOf(nights, stays);

  it('are open until 18:00 on 20 May, for the five nights of the class (H7)', () => {
    expect(nights).toEqual({ from: '2026-05-25', until: '2026-05-29' });
    expect(lodging!.openUntil).toBe('2026-05-20T10:00:00.000Z');
    expect(rooms).toEqual({
      jinguiyuan: { king: [40, 40, 40, 40, 40], twin: [60, 60, 60, 60, 60] },
    });
  });

  it('are registered by approved people before the demo begins, and all fit', async () => {
    const { canHouse } = await loadRoomPlanner();
    expect(guests).toHaveLength(33);
    expect(canHouse(rooms, guests)).toBe(true);
    const registrations = data['registrations'] as readonly Registration[];
    for (const [personId, stay] of Object.entries(stays)) {
      const registration = registrations.find(
        (one) => one.personId === personId && one.trainingId === lodging!._id,
      );
      expect(registration?.status).toBe('approved');
      expect(stay.gender).toBe(registration?.applicant.gender);
      expect(isWithin(nights, stay)).toBe(true);
      expect(stay.since < DEMO_START).toBe(true);
    }
    expect(lodging).toMatchObject({ asks: {}, waiting: [], news: {} });
  });

  it('show what happens: every choice, different nights, a mutual wish, one man too many (H5)', () => {
    expect(new Set(guests.map(({ choice }) => choice)).size).toBe(3);
    expect(new Set(guests.map(({ from, until }) => `${from}-${until}`)).size).toBeGreaterThan(2);
    expect(guests.filter(({ mate }) => mate !== undefined)).toHaveLength(2);
    const men = guests.filter(({ choice, gender }) => choice === 'bed' && gender === 'male');
    expect(men.length % 2).toBe(1);
  });
});
