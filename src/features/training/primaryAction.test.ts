import { isFull, primaryAction, wouldWait } from './primaryAction';
import { mineWith, offline, viewOf } from './trainings.fixture';

const full = { limit: 180, taken: 180, waiting: 3 };

describe('the one action of a training', () => {
  it('is registering while it is open and a seat is free', () => {
    expect(primaryAction(viewOf())).toEqual({ kind: 'register' });
  });

  it('is signing up first for a visitor', () => {
    expect(primaryAction(viewOf({ signedUp: false }))).toEqual({ kind: 'signUp' });
  });

  it('is the waiting list, with how many wait, when the seats are full (L2)', () => {
    expect(primaryAction(viewOf({ seats: full }))).toEqual({ kind: 'joinWaitingList', waiting: 3 });
  });

  it('counts as full while somebody waits, even if a seat looks free', () => {
    expect(isFull({ limit: 180, taken: 179, waiting: 1 })).toBe(true);
    expect(isFull(undefined)).toBe(false);
  });

  it('leads to the waiting list only whoever holds no seat yet', () => {
    expect(wouldWait(viewOf({ seats: full }))).toBe(true);
    expect(wouldWait(viewOf({ seats: full, mine: mineWith({ status: 'withdrawn' }) }))).toBe(true);
    expect(wouldWait(viewOf({ seats: full, mine: mineWith({ status: 'returned' }) }))).toBe(false);
    expect(wouldWait(viewOf())).toBe(false);
  });

  it('is my registration once I have one, whatever the phase', () => {
    for (const status of ['submitted', 'waitlisted', 'approved', 'returned', 'rejected'] as const) {
      expect(primaryAction(viewOf({ mine: mineWith({ status }), phase: 'closed' }))).toEqual({
        kind: 'viewMine',
      });
    }
  });

  it('is registering again after a withdrawal, as long as it is open', () => {
    const mine = mineWith({ status: 'withdrawn' });
    expect(primaryAction(viewOf({ mine }))).toEqual({ kind: 'register' });
    expect(primaryAction(viewOf({ mine, phase: 'closed' }))).toEqual({ kind: 'viewMine' });
  });

  it('names the opening while it is still to come, and the end when it is over', () => {
    expect(primaryAction(viewOf({ phase: 'upcoming' }))).toEqual({
      kind: 'upcoming',
      opensAt: offline.registration.opensAt,
    });
    expect(primaryAction(viewOf({ phase: 'closed' }))).toEqual({ kind: 'closed' });
  });
});
