import { ShownPlan } from '#contract/lodging';
import { firstFitting, fitting } from './placing';
import {
  changeCounts,
  changedRows,
  peopleCounts,
  peopleShown,
  roommatesOf,
  roomsShown,
  supplementsToAsk,
} from './planView';

const id = (n: number) => `p${String(n).padStart(24, '0')}`;
const at = '2026-05-21T02:00:00.000Z';

const row = (n: number, more: object) => ({
  personId: id(n),
  name: `王晓${n}`,
  gender: 'female',
  unitName: n < 3 ? '湖北省图书馆' : '武汉大学图书馆',
  choice: 'bed',
  from: '2026-05-25',
  until: '2026-05-30',
  isPinned: false,
  isSwapped: false,
  isElsewhere: false,
  supplementFen: 0,
  supplementNights: 0,
  ...more,
});

const plan = ShownPlan.parse({
  now: at,
  trainingId: 'tuling-2026',
  title: '图领英才',
  hotels: [],
  revision: 2,
  state: 'draft',
  at,
  isOutdated: false,
  before: at,
  aims: {
    withoutRoom: 1,
    elsewhere: 0,
    swapped: 1,
    supplementNights: 2,
    mismatchedNights: 0,
    wishesMissed: 0,
  },
  rows: [
    row(1, { room: 'a-t1', isPinned: true }),
    row(2, { room: 'a-t1', until: '2026-05-27' }),
    row(3, {
      room: 'a-t2',
      supplementNights: 5,
      supplementFen: 87_500,
      supplement: { until: at },
      change: {
        isNew: false,
        isMoved: true,
        isRoommateChanged: true,
        isChargeChanged: true,
        room: 'a-t1',
      },
    }),
    row(4, { choice: 'king', room: 'a-k1', gender: 'male' }),
    row(5, { choice: 'twinForOne', room: 'a-k2', isSwapped: true }),
    row(6, {
      change: { isNew: true, isMoved: false, isRoommateChanged: false, isChargeChanged: false },
    }),
  ],
  rooms: [
    { room: 'a-k1', hotelId: 'a', kind: 'king', people: [id(4)] },
    { room: 'a-k2', hotelId: 'a', kind: 'king', people: [id(5)] },
    { room: 'a-t1', hotelId: 'a', kind: 'twin', number: '1208', people: [id(1), id(2)] },
    { room: 'a-t2', hotelId: 'a', kind: 'twin', people: [id(3)] },
  ],
  gone: [{ personId: id(9), name: '王晓9' }],
});
const [one, two, three, king, twinForOne] = plan.rows as [
  ShownPlan['rows'][number],
  ...ShownPlan['rows'],
];
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('the people of a plan', () => {
  it('are counted by what is special about their place', () =>
    expect(peopleCounts(plan.rows)).toEqual({
      all: 6,
      noRoom: 1,
      elsewhere: 0,
      swapped: 1,
      alone: 1,
      asked: 1,
      pinned: 1,
    }));

  it.each([
    ['晓3', ['王晓3']],
    ['湖北', ['王晓1', '王晓2']],
    ['1208', ['王晓1', '王晓2']],
    ['大床房 2', ['王晓5']],
    ['1299', []],
  ])('are found by %s', (search, found) =>
    expect(names(peopleShown(plan, 'all', search))).toEqual(found),
  );

  it('bring their rooms with them', () => {
    expect(roomsShown(plan, '晓2').map(({ room }) => room)).toEqual(['a-t1']);
    expect(roomsShown(plan, '')).toHaveLength(4);
  });

  it('share with whoever is there on one of their nights', () => {
    expect(names(roommatesOf(plan.rows, one))).toEqual(['王晓2']);
    expect(roommatesOf(plan.rows, three!)).toEqual([]);
  });

  it('are asked for a supplement until they have accepted it (H5)', () => {
    expect(supplementsToAsk(plan.rows)).toBe(1);
    const accepted = plan.rows.map((asked) =>
      asked.supplement
        ? { ...asked, supplement: { ...asked.supplement, acceptedAt: plan.at } }
        : asked,
    );
    expect(supplementsToAsk(accepted)).toBe(0);
  });
});

describe('the changes of a run', () => {
  it('are counted, those who are gone among them', () =>
    expect(changeCounts(plan)).toEqual({ moved: 1, charge: 1, roommate: 1, new: 1, gone: 1 }));

  it('name who is concerned', () =>
    expect(names(changedRows(plan.rows, 'new'))).toEqual(['王晓6']));
});

describe('what is offered to an organizer', () => {
  const fits = fitting(plan);

  it('is a twin with a bed left of the same gender (H4)', () => {
    expect(fits(two!.personId, { room: three!.room! })).toBe(true);
    expect(fits(three!.personId, { room: one.room! })).toBe(false);
    expect(fits(king!.personId, { room: three!.room! })).toBe(false);
  });

  it('is a place to change with whoever fits there as well', () => {
    expect(fits(king!.personId, { swapWith: twinForOne!.personId })).toBe(true);
    expect(fits(king!.personId, { swapWith: one.personId })).toBe(false);
  });

  it('is no more than a screen of them', () => {
    expect(firstFitting([1, 2, 3, 4, 5], (n) => n % 2 === 1, 2)).toEqual({
      found: [1, 3],
      more: true,
    });
    expect(firstFitting([1, 2], () => true, 2)).toEqual({ found: [1, 2], more: false });
  });
});
