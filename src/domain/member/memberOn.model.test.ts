import { type CivilDate, plusDays } from '../calendar';
import { expectedPath, type Note, yearOf } from './diary.fixture';
import type { MembershipEvidence } from './evidence';
import { memberForTraining } from './memberFor';
import { memberOn } from './memberOn';
import { covers } from './term';
import { always, daysAround, pathOf } from './walk.fixture';

/** Whether the diary has every day that the evidence names, all of one application and earlier than the day. */
function isProven(diary: readonly Note[], evidence: MembershipEvidence, day: CivilDate): boolean {
  const { term, ...finished } = evidence.dues;
  const { appliedOn, preliminarilyApprovedOn, recordedOn, finallyApprovedOn } = finished;
  const who = evidence.path === 'unit' ? evidence.unitId : 'self';
  const isNoted = (what: Note['what'], on: CivilDate, of?: string): boolean =>
    diary.some(
      (note) =>
        note.what === what &&
        note.who === who &&
        note.on === on &&
        (of === undefined || ('of' in note && note.of === of)),
    );
  const isOneApplications = diary.some(
    (note) =>
      note.what === 'approved' &&
      isNoted('submitted', appliedOn, note.of) &&
      isNoted('preliminarilyApproved', preliminarilyApprovedOn, note.of) &&
      isNoted('paid', recordedOn, note.of) &&
      isNoted('approved', finallyApprovedOn, note.of),
  );
  const isClaimed =
    evidence.path === 'society' ||
    (evidence.requestedOn <= evidence.claimedOn &&
      evidence.claimedOn < day &&
      isNoted('claimed', evidence.claimedOn));
  const isEarlier = Object.values(finished).every((on) => on < day);
  return covers(term, day) && isEarlier && isOneApplications && isClaimed;
}

const around = (date: CivilDate): CivilDate[] => [-30, -1, 0, 1, 200].map((n) => plusDays(date, n));

describe('who is a member on a day, whatever the order of claims, releases, payments, renewals and expiries', () => {
  it('always is as a diary of approvals, claims and what undid them says (M4, M5, M9, M11)', () => {
    const seen = new Set<string>();
    always((_, now) => {
      const days = daysAround(now.today);
      const expected = days.map((date) => [date, expectedPath(now.diary, date)] as const);
      expect(days.map((date) => [date, pathOf(memberOn(now, date))])).toEqual(expected);
      for (const [, path] of expected) seen.add(String(path));
    });
    expect([...seen].sort()).toEqual(['self', 'u-a', 'u-b', 'undefined']);
  });

  it('never is one without evidence: each of its days is in the diary, and earlier (M11)', () => {
    always((_, now) => {
      const unproven = daysAround(now.today).filter((date) => {
        const status = memberOn(now, date);
        return status.member && !isProven(now.diary, status.evidence, date);
      });
      expect(unproven).toEqual([]);
    });
  });

  it('never changes for a day that is over: the past can be proven (M11)', () => {
    always((before, now) => {
      const over = daysAround(now.today).filter((date) => date < now.today);
      expect(over.map((date) => memberOn(now, date))).toEqual(
        over.map((date) => memberOn(before, date)),
      );
    });
  });

  it('never gains today by what is done today (M11)', () => {
    always((before, now) => {
      if (!memberOn(before, now.today).member) expect(memberOn(now, now.today).member).toBe(false);
    });
  });
});

describe('whether the price of a training is a member’s, whatever the order', () => {
  it('always is as the diary says of dues of the training’s year (M11)', () => {
    const early = new Set<string>();
    always((_, now) => {
      const asked = around(now.today).flatMap((date) =>
        [-1, 0, 1, 2].map((years) => ({ date, year: yearOf(date) + years })),
      );
      const expected = asked.map((one) => ({
        ...one,
        path: expectedPath(now.diary, one.date, one.year),
      }));
      const found = asked.map((one) => ({
        ...one,
        path: pathOf(memberForTraining(now, one.date, one.year)),
      }));
      expect(found).toEqual(expected);
      for (const { date, year, path } of expected) if (year > yearOf(date)) early.add(String(path));
    });
    expect([...early].sort()).toEqual(['self', 'u-a', 'u-b', 'undefined']);
  });

  it('always is as who is a member that day, where that is in the training’s year (M11)', () => {
    always((_, now) => {
      const days = around(now.today);
      expect(days.map((date) => memberForTraining(now, date, yearOf(date)))).toEqual(
        days.map((date) => memberOn(now, date)),
      );
    });
  });
});
