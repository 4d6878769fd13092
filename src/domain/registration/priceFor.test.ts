import { type CivilDate, DayWindow, instantIn, plusDays } from '../calendar';
import { countsFrom } from '../member/evidence';
import { byUnit, bySociety, claimed, ofUnit, released } from '../member/histories.fixture';
import { memberForTraining } from '../member/memberFor';
import { day, reviewIn } from '../member/samples.fixture';
import type { MembershipHistory } from '../member/memberOn';
import { always } from '../member/walk.fixture';
import type { OnlineTraining } from '../training/training';
import { Price } from './price';
import { priceAhead, priceFor } from './priceFor';
import { offline, online } from './samples.fixture';

/** A training of that year, open from its January to the end of its March. */
const trainingOf = (year: number): OnlineTraining => ({
  ...online,
  registration: {
    opensAt: instantIn(day(`${year}-01-01`)),
    closesAt: instantIn(day(`${year}-04-01`)),
  },
  windows: {
    ...online.windows,
    study: DayWindow.parse({ from: `${year}-04-13`, until: `${year + 1}-01-31` }),
  },
});
const trainings = [2026, 2027].map(trainingOf);

const nobody = { memberships: [], unitApplications: [] };
/** Approved on 5 March 2026. */
const approved = { memberships: [bySociety(reviewIn('approved'))], unitApplications: [] };
const morningOf = (text: string) => instantIn(day(text), 9);

describe('the price of a registration', () => {
  it('is the member’s with its evidence, from the day after all was finished (M11)', () => {
    expect(priceFor(offline, approved, day('2026-03-05'))).toEqual({
      kind: 'nonMember',
      fen: 49_000,
      asOf: '2026-03-05',
      duesYear: 2026,
    });
    expect(priceFor(offline, approved, day('2026-03-06'))).toMatchObject({
      kind: 'member',
      fen: 40_000,
      asOf: '2026-03-06',
      duesYear: 2026,
      evidence: { path: 'society', dues: { finallyApprovedOn: '2026-03-05' } },
    });
  });

  it('names the unit that claimed the person, and is not theirs from the release on (M10, M11)', () => {
    const history = {
      memberships: [byUnit(released)],
      unitApplications: [ofUnit(reviewIn('approved'))],
    };
    expect(priceFor(offline, history, day('2026-05-31'))).toMatchObject({
      evidence: { path: 'unit', unitName: '湖北省图书馆', claimedOn: '2026-03-11' },
    });
    expect(priceFor(offline, history, day('2026-06-01')).kind).toBe('nonMember');
  });

  it('asks for dues of the year in which the training begins (M11)', () => {
    const long = {
      memberships: [byUnit(claimed)],
      unitApplications: [ofUnit(reviewIn('approved'))],
    };
    const kinds = [2025, 2026, 2028, 2029].map(
      (year) => priceFor(trainingOf(year), long, day('2026-12-01')).kind,
    );
    expect(kinds).toEqual(['nonMember', 'member', 'member', 'nonMember']);
  });
});

const around = (today: CivilDate): CivilDate[] =>
  [-30, -1, 0, 1, 60].map((n) => plusDays(today, n));

/** Every price of the trainings on those days. */
const prices = (history: MembershipHistory, days: readonly CivilDate[]): Price[] =>
  trainings.flatMap((training) => days.map((on) => priceFor(training, history, on)));

/** The member's price stands on evidence of earlier days, and nobody else has it. */
function isRight(history: MembershipHistory, price: Price): boolean {
  const { member } = memberForTraining(history, price.asOf, price.duesYear);
  if (price.kind === 'nonMember') return !member && price.fen === 49_000;
  return member && price.fen === 40_000 && countsFrom(price.evidence) <= price.asOf;
}

describe('whatever the order of claims, releases, payments, renewals and expiries', () => {
  it('never is the member’s without evidence of earlier days (M11)', () => {
    always((_, now) => {
      const wrong = prices(now, around(now.today)).filter((price) => !isRight(now, price));
      expect(wrong).toEqual([]);
    });
  });

  it('is stored as it is (M11)', () => {
    always((_, now) => {
      const price = priceFor(trainings[0]!, now, now.today);
      expect(Price.parse(price)).toEqual(price);
    });
  });

  it('never changes for a day that is over: a late writer finds the same price (M11)', () => {
    always((before, now) => {
      const over = around(now.today).filter((on) => on < now.today);
      expect(prices(now, over)).toEqual(prices(before, over));
    });
  });

  it('never promises a price that the next day does not keep (M11)', () => {
    const seen = new Set<boolean>();
    always((_, now) => {
      for (const training of trainings) {
        const { price, memberFrom } = priceAhead(training, now, instantIn(now.today, 23));
        seen.add(memberFrom !== undefined);
        if (memberFrom === undefined) continue;
        expect(price.kind).toBe('nonMember');
        expect(priceFor(training, now, memberFrom).kind).toBe('member');
        expect(instantIn(memberFrom) < training.registration.closesAt).toBe(true);
      }
    });
    expect(seen).toEqual(new Set([false, true]));
  });
});

describe('the price somebody sees before registering', () => {
  it('says from which day on it is the member’s where all was finished today (M11)', () => {
    expect(priceAhead(offline, approved, morningOf('2026-04-03')).price.kind).toBe('member');
    const today = trainingOf(2026);
    expect(priceAhead(today, approved, morningOf('2026-03-05'))).toMatchObject({
      price: { kind: 'nonMember' },
      memberFrom: '2026-03-06',
    });
    expect(priceAhead(today, nobody, morningOf('2026-03-05'))).not.toHaveProperty('memberFrom');
  });

  it('promises nothing for a day on which registration is closed', () => {
    const closing = {
      ...trainingOf(2026),
      registration: { opensAt: morningOf('2026-03-01'), closesAt: instantIn(day('2026-03-06')) },
    };
    expect(priceAhead(closing, approved, morningOf('2026-03-05'))).not.toHaveProperty('memberFrom');
  });

  it('is that of the first day of registration where it is still to open', () => {
    expect(priceAhead(offline, approved, morningOf('2026-03-05'))).toMatchObject({
      price: { kind: 'member', asOf: '2026-04-02' },
    });
  });
});
