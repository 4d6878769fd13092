import { Instant } from '../calendar';
import { TrainingId } from '../ids';
import type { Fen } from '../money';
import { personOf } from './lodging.fixture';
import type { Plan, PlannedGuest, RoomPlans, Supplement } from './plan';
import { planned, planOf } from './plan.fixture';
import { publishDraft, supplementsAfter } from './publishing';

const at = (text: string) => Instant.parse(`2026-05-${text}.000Z`);
const NOW = at('20T10:00:00');
const UNTIL = at('22T10:00:00');
const asked = (fen: number, more: Partial<Supplement> = {}): Supplement => ({
  fen: fen as Fen,
  nights: fen / 17_500,
  until: at('21T10:00:00'),
  ...more,
});
const FULL = 5 * 17_500;
const BY = personOf(99);

const plansWith = (draft: Plan, more: Partial<RoomPlans> = {}): RoomPlans => ({
  _id: TrainingId.parse('tuling-2026'),
  revision: 4,
  pins: {},
  draft,
  supplements: {},
  numbers: {},
  ...more,
});
const staying = (plan: Plan) =>
  Object.fromEntries(plan.guests.map(({ personId }) => [personId, true]));
const publish = (plans: RoomPlans, stays = staying(plans.draft!)) =>
  publishDraft(plans, BY, UNTIL, stays, NOW)!;
const told = (plans: RoomPlans, stays?: Record<string, boolean>) =>
  publish(plans, stays).news.map(({ personId, kind }) => [Number(personId.slice(1)), kind]);

describe('who is asked to pay a supplement (H5)', () => {
  const alone = planOf(planned(1, 'h-t1'));
  const after = (before: RoomPlans['supplements'], plan = alone) =>
    supplementsAfter(plan, before, UNTIL, NOW);

  it('everybody who shares and is alone; nobody who has a room for themselves or none', () => {
    const plan = planOf(
      ...alone.guests,
      planned(2, 'h-t2', { choice: 'twinForOne' }),
      planned(3, ''),
      planned(4, 'h-t3'),
      planned(5, 'h-t3', { until: 3 }),
    );
    const { supplements, asked: now } = after({}, plan);
    expect(supplements).toEqual({
      [personOf(1)]: { fen: FULL, nights: 5, until: UNTIL },
      [personOf(4)]: { fen: 35_000, nights: 2, until: UNTIL },
    });
    expect([...now]).toEqual([personOf(1), personOf(4)]);
  });

  it.each([
    ['accepted as much', asked(FULL, { acceptedAt: NOW }), false],
    ['accepted more', asked(FULL + 17_500, { acceptedAt: NOW }), false],
    ['accepted less', asked(FULL - 17_500, { acceptedAt: NOW }), true],
    ['was asked as much and may still answer', asked(FULL), false],
    ['was asked less', asked(FULL - 17_500), true],
    ['let the time pass', asked(FULL, { until: NOW }), true],
  ])('who has %s is asked anew: %#', (_name, before, isAsked) => {
    const { supplements, asked: now } = after({ [personOf(1)]: before });
    expect(now.has(personOf(1))).toBe(isAsked);
    const kept = { ...before, fen: FULL, nights: 5 };
    expect(supplements[personOf(1)]).toEqual(
      isAsked ? { fen: FULL, nights: 5, until: UNTIL } : kept,
    );
  });

  it('who is not alone any more is not asked any more', () => {
    const shared = planOf(planned(1, 'h-t1'), planned(2, 'h-t1'));
    expect(after({ [personOf(1)]: asked(FULL) }, shared).supplements).toEqual({});
  });
});

describe('a publication', () => {
  const pair = [planned(1, 'h-t1'), planned(2, 'h-t1')] as const;

  it('tells everybody with a room the first time, and in one message where a supplement is asked', () => {
    const draft = planOf(...pair, planned(3, 'h-t2'), planned(4, ''));
    expect(told(plansWith(draft))).toEqual([
      [1, 'roomAssigned'],
      [2, 'roomAssigned'],
      [3, 'supplementAsked'],
    ]);
  });

  it.each<[string, readonly PlannedGuest[], readonly unknown[]]>([
    ['nothing', pair, []],
    [
      'the room',
      [planned(1, 'h-t2'), planned(2, 'h-t2')],
      [
        [1, 'roomAssigned'],
        [2, 'roomAssigned'],
      ],
    ],
    [
      'the roommate',
      [pair[0], planned(2, ''), planned(3, 'h-t1')],
      [
        [1, 'roomAssigned'],
        [2, 'roomWithdrawn'],
        [3, 'roomAssigned'],
      ],
    ],
    [
      'the amount',
      [pair[0], planned(2, 'h-t1', { until: 4 })],
      [
        [1, 'supplementAsked'],
        [2, 'roomAssigned'],
      ],
    ],
  ])('that changes %s tells those alone', (_what, guests, news) => {
    const published = { plan: planOf(...pair), at: NOW, by: BY };
    expect(told(plansWith(planOf(...guests), { published }))).toEqual(news);
  });

  it('tells who has chosen something else and was promised word, even where all else stays', () => {
    const alone = planOf(planned(1, 'h-t1'));
    const published = { plan: alone, at: NOW, by: BY };
    const supplements = { [personOf(1)]: asked(FULL) };
    const draft = planOf(planned(1, 'h-t1', { choice: 'twinForOne' }));
    expect(told(plansWith(draft, { published, supplements }))).toEqual([[1, 'roomAssigned']]);
  });

  it('tells nobody who has left since', () => {
    const draft = planOf(...pair);
    expect(told(plansWith(draft), { [personOf(2)]: true })).toEqual([[2, 'roomAssigned']]);
  });

  it('keeps what was seen before to compare with, and what is not told yet', () => {
    const first = publish(plansWith(planOf(...pair)));
    expect(first.plans).toMatchObject({ revision: 5, published: { at: NOW, by: BY } });
    expect(first.plans.draft).toBeUndefined();
    expect(first.plans.before).toBeUndefined();
    const again = publish({ ...first.plans, draft: planOf(planned(1, 'h-t1')) });
    expect(again.plans.before).toEqual(planOf(...pair));
    expect(again.plans.untold).toEqual([...first.news, ...again.news]);
    expect(again.news).toMatchObject([{ kind: 'supplementAsked', revision: 6, until: UNTIL }]);
  });

  it('needs a draft', () => {
    const { draft: _none, ...plans } = plansWith(planOf());
    expect(publishDraft(plans, BY, UNTIL, {}, NOW)).toBeUndefined();
  });
});
