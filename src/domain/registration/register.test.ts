import { type Instant, plusMilliseconds } from '../calendar';
import { trainingPhase } from '../training/trainingPhase';
import type { Price } from './price';
import {
  completed,
  corrected,
  firstSubmission,
  registrationOpen,
  type Submission,
  submitAgain,
} from './register';
import { hasEnded, Registration } from './registration';
import {
  everyStatus,
  LATER,
  NOW,
  offline,
  online,
  person,
  price,
  registrationIn,
  submission,
} from './samples.fixture';

const seated = { kind: 'seated' } as const;
const waiting = { kind: 'waiting', position: 2 } as const;
/** Has become a member meanwhile, and a training costs them less. */
const cheaper: Price = { ...price, fen: offline.fee.memberFen };
const later: Submission = { person, price: cheaper, at: LATER };
const { opensAt, closesAt } = online.registration;
const before = (moment: Instant) => plusMilliseconds(moment, -1);

describe('registration of a training', () => {
  it('opens at its first moment and not a millisecond earlier (O3)', () => {
    expect(registrationOpen(online, before(opensAt))).toEqual({
      ok: false,
      refusal: { code: 'REGISTRATION_NOT_OPEN', opensAt },
    });
    expect(registrationOpen(online, opensAt).ok).toBe(true);
  });

  it('is open in its last millisecond and closed in the next (O3)', () => {
    expect(registrationOpen(online, before(closesAt)).ok).toBe(true);
    expect(registrationOpen(online, closesAt)).toEqual({
      ok: false,
      refusal: { code: 'REGISTRATION_CLOSED', closedAt: closesAt },
    });
  });

  it('is closed for a training that was closed', () => {
    expect(registrationOpen({ ...online, state: 'closed' }, NOW)).toMatchObject({
      refusal: { code: 'REGISTRATION_CLOSED' },
    });
  });

  it('promises no opening where the training was closed before it', () => {
    const closed = { ...online, state: 'closed' } as const;
    expect(registrationOpen(closed, before(opensAt))).toMatchObject({
      refusal: { code: 'REGISTRATION_CLOSED' },
    });
    expect(trainingPhase(closed, before(opensAt))).toBe('closed');
    expect(trainingPhase(online, before(opensAt))).toBe('upcoming');
  });
});

describe('asking again', () => {
  it.each(['submitted', 'approved', 'paid'] as const)(
    'leaves a registration that is %s as it is',
    (status) => {
      const previous = registrationIn(status);
      expect(submitAgain(previous, later, seated)).toEqual({ ok: true, value: previous });
    },
  );

  it.each(['returned', 'withdrawn', 'lapsed', 'refunded'] as const)(
    'submits one that is %s anew with today’s profile',
    (status) => {
      const changed = { ...person, profile: { ...person.profile, city: '襄阳市' } };
      const again = submitAgain(registrationIn(status), { ...later, person: changed }, waiting);
      expect(again).toMatchObject({
        value: {
          status: 'waitlisted',
          revision: 2,
          submittedAt: LATER,
          applicant: { city: '襄阳市' },
        },
      });
      if (again.ok) expect(Registration.parse(again.value)).toEqual(again.value);
    },
  );

  it.each(['returned', 'withdrawn', 'lapsed', 'refunded'] as const)(
    'never submits one that is %s without a place (L2)',
    (status) => {
      const previous = registrationIn(status);
      expect(submitAgain(previous, later, undefined)).toEqual({
        ok: true,
        value: previous,
      });
    },
  );

  it('seats one who waits when the ledger gives a seat, otherwise leaves them waiting', () => {
    const previous = registrationIn('waitlisted');
    expect(submitAgain(previous, later, seated)).toMatchObject({
      value: { status: 'submitted', submittedAt: previous.submittedAt },
    });
    expect(submitAgain(previous, later, waiting)).toEqual({ ok: true, value: previous });
  });

  it('is refused to a rejected one', () => {
    expect(submitAgain(registrationIn('rejected'), later, seated)).toMatchObject({
      refusal: { code: 'REGISTRATION_REJECTED' },
    });
  });
});

describe('the price of a registration', () => {
  it.each(everyStatus.filter((status) => !hasEnded(status) && status !== 'rejected'))(
    'stays what it was when one that is %s is asked for again (M11)',
    (status) => {
      expect(submitAgain(registrationIn(status), later, seated)).toMatchObject({
        value: { price },
      });
    },
  );

  it.each(everyStatus.filter(hasEnded))(
    'is today’s for somebody whose registration was %s and who registers anew (M11)',
    (status) => {
      const ended = registrationIn(status);
      expect(submitAgain(ended, later, seated)).toMatchObject({ value: { price: cheaper } });
      expect(completed(offline, later, seated, ended)).toMatchObject({ price: cheaper });
      expect(submitAgain(ended, later, undefined)).toMatchObject({ value: { price } });
    },
  );

  it('stays when a correction comes after registration has closed (L2, M11)', () => {
    expect(corrected(registrationIn('returned'), later, seated)).toMatchObject({
      status: 'submitted',
      submittedAt: LATER,
      price,
    });
  });

  it.each(everyStatus.filter((status) => status !== 'returned'))(
    'is not touched by a correction of one that is %s',
    (status) => {
      const previous = registrationIn(status);
      expect(corrected(previous, later, seated)).toBe(previous);
    },
  );
});

describe('what a place in the ledger stands for', () => {
  it('is a first submission where nothing was written', () => {
    expect(completed(offline, submission, waiting, undefined)).toEqual(
      firstSubmission(offline, submission, 'waitlisted'),
    );
  });

  it('is a new submission after a withdrawal, and a seat for one who waits', () => {
    expect(completed(offline, later, seated, registrationIn('withdrawn'))).toMatchObject({
      status: 'submitted',
      revision: 2,
    });
    expect(completed(offline, later, seated, registrationIn('waitlisted'))).toMatchObject({
      status: 'submitted',
    });
  });

  it.each(everyStatus.filter((status) => !hasEnded(status) && status !== 'waitlisted'))(
    'is what was written where it is %s',
    (status) => {
      const previous = registrationIn(status);
      expect(completed(offline, later, seated, previous)).toBe(previous);
    },
  );
});
