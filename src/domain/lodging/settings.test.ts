import { hotelNights, lodgersAt, collectedFrom } from './hotelList';
import type { CanHouse } from './mayHold';
import { decideAsks } from './decideAsks';
import {
  OPENING,
  day,
  emptyLodging,
  fiveNights,
  holding,
  personOf,
  phoneOf,
  stayOf,
  withAsks,
} from './lodging.fixture';
import { guestsOf, type Lodging } from './lodging';
import { nightLoads } from './nightLoads';
import { isOutdated } from './outdated';
import { planned, planOf } from './plan.fixture';
import { proposedSettings } from './proposedSettings';
import { settingsRefusal } from './settingsRefusal';
import { shiftNights } from './shiftNights';
import { Instant, plusMilliseconds } from '../calendar';

/** Where everybody sleeps alone. */
const oneEach: CanHouse = (rooms, guests) =>
  [0, 1, 2, 3, 4].every(
    (night) =>
      guests.filter(({ from, until }) => from <= night && night < until).length <=
      Object.values(rooms).reduce((n, { king, twin }) => n + king[night]! + twin[night]!, 0),
  );

const nights = { from: day('2026-05-25'), until: day('2026-05-29') };
const lodging = (more: Partial<Lodging> = {}): Lodging => ({
  ...emptyLodging({ h: fiveNights(1, 2) }),
  stays: { [personOf(1)]: stayOf(1), [personOf(2)]: stayOf(2, { choice: 'king', hotelId: 'h' }) },
  ...more,
});

it('nights and last day are proposed from check-in to leaving (L3, H7)', () => {
  const checkIn = {
    opensAt: Instant.parse('2026-05-25T05:00:00.000Z'),
    closesAt: Instant.parse('2026-05-25T13:00:00.000Z'),
    place: { name: 'h' },
  };
  expect(proposedSettings({ checkIn, leaveOn: day('2026-05-30') })).toEqual({
    nights,
    openUntil: '2026-05-22T10:00:00.000Z',
    rooms: {},
  });
  expect(proposedSettings({ checkIn, leaveOn: day('2026-05-25') }).nights).toEqual({
    from: '2026-05-25',
    until: '2026-05-25',
  });
});

describe('settings', () => {
  const { openUntil } = lodging();
  const refused = (rooms: Lodging['rooms'], more: Partial<Lodging> = {}, isSure = false) =>
    settingsRefusal(
      { nights, openUntil, rooms, ...more },
      lodging(),
      ['h', 'other'],
      isSure,
      oneEach,
    );

  it('name hotels of the training, with rooms for every night', () => {
    expect(refused({ x: fiveNights(1, 1) })).toEqual({ code: 'HOTEL_UNKNOWN' });
    const short = { king: [1, 1], twin: [1, 1, 1, 1, 1] };
    expect(refused({ h: short })).toEqual({ code: 'NIGHTS_MISMATCH' });
    const twins = { king: [1, 1, 1, 1, 1], twin: [1, 1] };
    expect(refused({ h: twins })).toEqual({ code: 'NIGHTS_MISMATCH' });
  });

  it('let attendees register until the first night is over, no longer', () => {
    const rooms = { h: fiveNights(1, 1) };
    const latest = Instant.parse('2026-05-25T16:00:00.000Z');
    expect(refused(rooms, { openUntil: latest })).toBeUndefined();
    expect(refused(rooms, { openUntil: plusMilliseconds(latest, 1) })).toEqual({
      code: 'OPEN_TOO_LONG',
      latest,
    });
  });

  it('keep every night on which somebody stays or waits to', () => {
    const fewer = { from: day('2026-05-26'), until: day('2026-05-30') };
    expect(refused({ h: fiveNights(1, 1) }, { nights: fewer })).toEqual({
      code: 'STAYS_OUTSIDE',
      people: 2,
    });
    const waits = { personId: personOf(3), stay: stayOf(3), at: OPENING };
    const waitedFor = lodging({ stays: {}, waiting: [waits] });
    const settings = { nights: fewer, openUntil, rooms: { h: fiveNights(1, 1) } };
    expect(settingsRefusal(settings, waitedFor, ['h'], true, oneEach)).toEqual({
      code: 'STAYS_OUTSIDE',
      people: 1,
    });
  });

  it('hold fewer rooms than asked for only when that is confirmed, counted for each hotel (H6)', () => {
    expect(refused({ h: fiveNights(1, 1) })).toBeUndefined();
    expect(refused({ h: fiveNights(1, 0) })).toEqual({ code: 'ROOMS_SHORT' });
    expect(refused({ h: fiveNights(1, 0) }, {}, true)).toBeUndefined();
    expect(refused({ other: fiveNights(2, 2) })).toEqual({ code: 'ROOMS_SHORT' });
    const elsewhere = { h: fiveNights(0, 0), other: fiveNights(2, 2) };
    expect(refused(elsewhere)).toEqual({ code: 'ROOMS_SHORT' });
  });

  it('an ask for a night given up meanwhile is not granted', () => {
    const asks = withAsks(lodging({ nights: { from: day('2026-05-26'), until: nights.until } }), {
      3: holding(3),
    });
    const { answered } = decideAsks(asks, oneEach, OPENING).lodging;
    expect(answered[personOf(3)]).toMatchObject({ outcome: 'full' });
  });
});

const wishing = (n: number, whom: number) => stayOf(n, { roommatePhone: phoneOf(whom) });

describe('a plan', () => {
  const plan = {
    ...planOf(...guestsOf(nights, lodging().stays)),
    guests: guestsOf(nights, lodging().stays).map((guest, n) =>
      planned(n + 1, n === 0 ? 'h-t1' : 'h-k1', guest),
    ),
  };
  const later = (more: Partial<Lodging> = {}) => lodging({ revision: 7, ...more });

  it('is outdated once somebody stays otherwise, comes or leaves, or its rooms are given up', () => {
    expect(isOutdated(plan, later())).toBe(false);
    const { stays } = lodging();
    const other = { ...stays, [personOf(1)]: stayOf(1, { until: day('2026-05-29') }) };
    expect(isOutdated(plan, later({ stays: other }))).toBe(true);
    expect(isOutdated(plan, later({ stays: { ...stays, [personOf(3)]: stayOf(3) } }))).toBe(true);
    expect(isOutdated(plan, later({ stays: {} }))).toBe(true);
    const both = { [personOf(1)]: stayOf(1), [personOf(2)]: stayOf(2) };
    const shared = planOf(...guestsOf(nights, both).map((guest, n) => planned(n + 1, '', guest)));
    const wished = { [personOf(1)]: wishing(1, 2), [personOf(2)]: wishing(2, 1) };
    expect(isOutdated(shared, later({ stays: both }))).toBe(false);
    expect(isOutdated(shared, later({ stays: wished }))).toBe(true);
    expect(isOutdated(plan, later({ rooms: { h: fiveNights(1, 1) } }))).toBe(false);
    expect(isOutdated(plan, later({ rooms: { h: fiveNights(0, 3) } }))).toBe(true);
  });

  it('keeps its days when nights are added or given up', () => {
    const earlier = { from: day('2026-05-24'), until: day('2026-05-30') };
    const shifted = shiftNights(plan, nights, earlier);
    expect(shifted).toMatchObject({ nightCount: 7, guests: [{ from: 1, until: 6 }, { from: 1 }] });
    expect(shiftNights(shifted, earlier, nights)).toEqual(plan);
    const fewer = { from: day('2026-05-26'), until: nights.until };
    expect(shiftNights(plan, nights, fewer).guests).toEqual([]);
    const shorter = { from: nights.from, until: day('2026-05-28') };
    expect(shiftNights(plan, nights, shorter).guests).toEqual([]);
  });

  it('is shown night by night beside what is held and asked for', () => {
    const { load, anyHotel } = nightLoads(lodging(), ['h'], plan);
    expect(anyHotel).toEqual([]);
    expect(load[0]!.nights).toHaveLength(5);
    expect(load[0]!.nights[4]).toEqual({
      night: '2026-05-29',
      king: 1,
      twin: 2,
      kingAsked: 1,
      twinForOneAsked: 0,
      womenAsked: 1,
      menAsked: 0,
      kingUsed: 1,
      twinUsed: 1,
    });
    const two = nightLoads(lodging(), ['h', 'other'], undefined);
    expect(two.load[0]!.nights[0]).toMatchObject({ kingAsked: 1, womenAsked: 0, kingUsed: 0 });
    expect(two.load[1]!.nights[0]).toMatchObject({ king: 0, kingAsked: 0 });
    expect(two.anyHotel[0]).toMatchObject({ kingAsked: 0, womenAsked: 1 });
  });
});

it('what a hotel collects by night is what it collects by person (H5, H7)', () => {
  const plan = planOf(
    planned(1, 'h-t2'),
    planned(2, 'h-t2', { until: 3 }),
    planned(3, 'h-k1', { choice: 'king', from: 1 }),
    planned(4, 'h-t1', { choice: 'twinForOne' }),
    planned(5, ''),
  );
  const lodgers = lodgersAt(plan, 'h');
  expect(lodgers.map(({ room }) => room)).toEqual(['h-k1', 'h-t1', 'h-t2', 'h-t2']);
  const byNight = hotelNights(lodgers, 5);
  expect(byNight[0]).toEqual({ night: 0, kings: 0, twins: 2, beds: 2, persons: 3, fen: 70_000 });
  expect(byNight[4]).toMatchObject({ kings: 1, twins: 2, beds: 1, persons: 3, fen: 105_000 });
  const total = byNight.reduce((sum, { fen }) => sum + fen, 0);
  expect(collectedFrom(lodgers)).toEqual({ fen: total, supplementFen: 35_000 });
});
