import * as fc from 'fast-check';
import type { PersonId } from '../ids';
import { morning, registeredUnit } from '../member/samples.fixture';
import {
  administers,
  appoint,
  dismiss,
  handOn,
  isPrincipal,
  MOST_ADMINISTRATORS,
  replaceAdministrators,
} from './administrators';
import { Unit } from './unit';

const person = (n: number): PersonId => `p${String(n).padStart(24, '0')}` as PersonId;
const at = morning('2026-03-01');
const people = (unit: Unit): PersonId[] => unit.administrators.map(({ personId }) => personId);
const unitOf = (...numbers: readonly number[]): Unit => ({
  ...registeredUnit,
  administrators: numbers.map((n) => ({ personId: person(n), since: morning('2026-02-01') })),
});
const changed = (
  result: ReturnType<typeof appoint | typeof dismiss | typeof handOn>,
): PersonId[] => (result.ok ? people(result.value) : []);

describe('the administrators of a unit (M10)', () => {
  it('are appointed after the others, with the moment', () => {
    expect(appoint(unitOf(1, 2), person(3), at)).toMatchObject({
      value: {
        administrators: [
          { personId: person(1) },
          { personId: person(2) },
          { personId: person(3), since: at },
        ],
        revision: registeredUnit.revision + 1,
      },
    });
  });

  it('are ten at most: the tenth is appointed, the eleventh not', () => {
    const nine = unitOf(...Array.from({ length: MOST_ADMINISTRATORS - 1 }, (_, n) => n + 1));
    const ten = appoint(nine, person(10), at);
    expect(changed(ten)).toHaveLength(10);
    expect(ten.ok && appoint(ten.value, person(11), at)).toEqual({
      ok: false,
      refusal: { code: 'ADMINISTRATORS_FULL', limit: 10 },
    });
  });

  it('are one at least: the only one has to hand on first', () => {
    expect(dismiss(unitOf(1), person(1))).toEqual({
      ok: false,
      refusal: { code: 'ADMINISTRATOR_ALONE' },
    });
    expect(changed(dismiss(unitOf(1, 2), person(1)))).toEqual([person(2)]);
  });

  it('have the longest-serving one as principal after the principal has left', () => {
    const unit = unitOf(1, 2, 3);
    expect([1, 2, 3].map((n) => isPrincipal(unit, person(n)))).toEqual([true, false, false]);
    expect(changed(dismiss(unit, person(1)))).toEqual([person(2), person(3)]);
  });

  it('have one principal who hands on to another and stays one of them', () => {
    expect(changed(handOn(unitOf(1, 2, 3), person(3)))).toEqual([person(3), person(1), person(2)]);
    expect(handOn(unitOf(1, 2), person(9))).toEqual({
      ok: false,
      refusal: { code: 'NOT_ADMINISTRATOR' },
    });
  });

  it('stay as they are when a change is repeated', () => {
    const unit = unitOf(1, 2);
    for (const result of [
      appoint(unit, person(2), at),
      dismiss(unit, person(9)),
      handOn(unit, person(1)),
    ])
      expect(result).toEqual({ ok: true, value: unit });
  });

  it('are all replaced by the one whom the Society names', () => {
    const { administrators, revision } = replaceAdministrators(unitOf(1, 2), person(9), at);
    expect([administrators, revision]).toEqual([[{ personId: person(9), since: at }], 2]);
    expect(people(replaceAdministrators(unitOf(), person(9), at))).toEqual([person(9)]);
  });
});

function after(unit: Unit, act: string, personId: PersonId): Unit {
  if (act === 'replace') return replaceAdministrators(unit, personId, at);
  const result =
    act === 'appoint'
      ? appoint(unit, personId, at)
      : (act === 'dismiss' ? dismiss : handOn)(unit, personId);
  return result.ok ? result.value : unit;
}

describe('the administrators of a unit, whatever is tried', () => {
  const tried = fc.array(
    fc.record({
      act: fc.oneof(
        { weight: 12, arbitrary: fc.constant('appoint') },
        { weight: 6, arbitrary: fc.constantFrom('dismiss', 'handOn') },
        { weight: 1, arbitrary: fc.constant('replace') },
      ),
      n: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 60, size: 'max' },
  );

  const always = (check: (before: Unit, now: Unit, act: string, who: PersonId) => void): void =>
    fc.assert(
      fc.property(tried, (all) => {
        all.reduce((before, { act, n }) => {
          const now = after(before, act, person(n));
          check(before, now, act, person(n));
          return now;
        }, unitOf(1));
      }),
      { seed: 20260403, numRuns: 100 },
    );

  it('always are one to ten different people, one of them principal', () => {
    const numbers = new Set<number>();
    always((_, now) => {
      const all = people(now);
      numbers.add(all.length);
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((one) => isPrincipal(now, one))).toEqual([all[0]]);
    });
    const tenAtMost = Array.from({ length: 10 }, (_, n) => n + 1);
    expect([...numbers].sort((a, b) => a - b)).toEqual(tenAtMost);
  });

  it('always are a correct unit, one revision further exactly when they changed', () => {
    always((before, now) => {
      expect(Unit.safeParse(now).success).toBe(true);
      expect(now.revision - before.revision).toBe(now === before ? 0 : 1);
    });
  });

  it('never lose, gain or reorder anybody but the one it is about', () => {
    always((before, now, act, who) => {
      const others = (unit: Unit) => unit.administrators.filter(({ personId }) => personId !== who);
      if (act !== 'replace') expect(others(now)).toEqual(others(before));
    });
  });

  it('never have a principal who was not appointed, handed on to, or next in line', () => {
    always((before, now, act, who) => {
      const [was, is] = [people(before)[0]!, people(now)[0]!];
      if (was === is) return;
      expect(['dismiss', 'handOn', 'replace']).toContain(act);
      if (act === 'dismiss') expect([who, is]).toEqual([was, people(before)[1]]);
      else expect([is, administers(now, who)]).toEqual([who, true]);
    });
  });
});
