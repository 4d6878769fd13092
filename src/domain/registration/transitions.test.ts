import type { OrderId } from '../order/orderId';
import {
  askedBy,
  type Decision,
  decide,
  lapse,
  moveUp,
  paidBy,
  refunded,
  withdraw,
} from './transitions';
import { everyStatus, LATER, offline, personId, registrationIn } from './samples.fixture';
import { Registration, type RegistrationStatus } from './registration';

const organizer = personId(9);
const START = offline.checkIn.opensAt;
const approve: Decision = { kind: 'approve' };
const giveBack: Decision = { kind: 'return', reason: '单位请填写全称' };
const reject: Decision = { kind: 'reject', reason: '不属于培训对象' };

/** What each action makes of each state; a code where it is refused. */
const TABLE: Record<
  RegistrationStatus,
  Record<'approve' | 'return' | 'reject' | 'withdraw', string>
> = {
  submitted: { approve: 'approved', return: 'returned', reject: 'rejected', withdraw: 'withdrawn' },
  waitlisted: { approve: 'NO_SEAT', return: 'NO_SEAT', reject: 'rejected', withdraw: 'withdrawn' },
  approved: {
    approve: 'ALREADY_DECIDED',
    return: 'ALREADY_DECIDED',
    reject: 'ALREADY_DECIDED',
    withdraw: 'withdrawn',
  },
  returned: {
    approve: 'ALREADY_DECIDED',
    return: 'ALREADY_DECIDED',
    reject: 'ALREADY_DECIDED',
    withdraw: 'withdrawn',
  },
  rejected: {
    approve: 'ALREADY_DECIDED',
    return: 'ALREADY_DECIDED',
    reject: 'ALREADY_DECIDED',
    withdraw: 'CANNOT_WITHDRAW',
  },
  withdrawn: {
    approve: 'ALREADY_DECIDED',
    return: 'ALREADY_DECIDED',
    reject: 'ALREADY_DECIDED',
    withdraw: 'withdrawn',
  },
  paid: {
    approve: 'ALREADY_DECIDED',
    return: 'ALREADY_DECIDED',
    reject: 'ALREADY_DECIDED',
    withdraw: 'CANNOT_WITHDRAW',
  },
  lapsed: {
    approve: 'ALREADY_DECIDED',
    return: 'ALREADY_DECIDED',
    reject: 'ALREADY_DECIDED',
    withdraw: 'CANNOT_WITHDRAW',
  },
  refunded: {
    approve: 'ALREADY_DECIDED',
    return: 'ALREADY_DECIDED',
    reject: 'ALREADY_DECIDED',
    withdraw: 'CANNOT_WITHDRAW',
  },
};

const outcome = (result: ReturnType<typeof decide> | ReturnType<typeof withdraw>): string =>
  result.ok ? result.value.status : result.refusal.code;

describe.each(everyStatus)('a registration that is %s', (status) => {
  const registration = registrationIn(status);

  it.each([approve, giveBack, reject])(
    'becomes what the table says by $kind (O4, L2)',
    (decision) => {
      const result = decide(registration, 1, decision, organizer, LATER);
      expect(outcome(result)).toBe(TABLE[status][decision.kind]);
      if (!result.ok) return;
      expect(Registration.parse(result.value)).toEqual(result.value);
      expect(result.value.revision).toBe(2);
      expect(result.value.steps.at(-1)).toMatchObject({ at: LATER, by: organizer });
    },
  );

  it('becomes what the table says when its owner withdraws', () => {
    const result = withdraw(registration, START, LATER);
    expect(outcome(result)).toBe(TABLE[status].withdraw);
    if (result.ok) expect(Registration.parse(result.value)).toEqual(result.value);
  });

  it('is not withdrawn once the course has started, except again (O10)', () => {
    const result = withdraw(registration, START, START);
    const before = TABLE[status].withdraw;
    const expected = before === 'withdrawn' && status !== 'withdrawn' ? 'COURSE_STARTED' : before;
    expect(outcome(result)).toBe(expected);
  });

  it('is not decided by somebody who saw an older revision', () => {
    expect(outcome(decide({ ...registration, revision: 2 }, 1, approve, organizer, LATER))).toBe(
      'ALREADY_DECIDED',
    );
  });

  it('moves up only from the waiting list', () => {
    const moved = moveUp(registration, LATER);
    if (status === 'waitlisted') expect(moved).toMatchObject({ status: 'submitted', revision: 2 });
    else expect(moved).toBe(registration);
  });
});

it('a decision tells the loser what the registration became, and when', () => {
  const result = decide(registrationIn('approved'), 1, reject, organizer, LATER);
  expect(result).toMatchObject({
    refusal: {
      code: 'ALREADY_DECIDED',
      status: 'approved',
      at: registrationIn('approved').submittedAt,
    },
  });
});

it('a reason stays with the registration while it counts, and with its history', () => {
  const returned = decide(registrationIn('submitted'), 1, giveBack, organizer, LATER);
  if (!returned.ok) throw new Error(returned.refusal.code);
  expect(returned.value).toMatchObject({ reason: '单位请填写全称' });
  const withdrawn = withdraw(returned.value, START, LATER);
  if (!withdrawn.ok) throw new Error(withdrawn.refusal.code);
  expect(withdrawn.value).not.toHaveProperty('reason');
  expect(withdrawn.value.steps[1]).toMatchObject({ reason: '单位请填写全称' });
});

describe('money', () => {
  const approved = registrationIn('approved');
  const order = 'order-0001' as OrderId;
  if (approved.status !== 'approved') throw new Error('the sample is not approved');

  it('makes an approved registration a paid one, which holds its seat (O4, P1)', () => {
    const paid = paidBy(askedBy(approved, order), order, LATER);
    expect(Registration.parse(paid)).toEqual(paid);
    expect(paid).toMatchObject({ status: 'paid', paidAt: LATER, orderId: order, revision: 3 });
    expect(paid.price).toEqual(approved.price);
  });

  it('that was let go leaves no order behind', () => {
    expect(askedBy(askedBy(approved, order), undefined)).not.toHaveProperty('orderId');
  });

  it('that never came lets the registration lapse, by nobody’s hand (X3)', () => {
    const lapsed = lapse(approved, LATER);
    expect(Registration.parse(lapsed)).toEqual(lapsed);
    expect(lapsed.steps.at(-1)).toEqual({ to: 'lapsed', at: LATER });
  });

  it('that goes back ends the registration, by whoever granted it (O10)', () => {
    const ended = refunded(paidBy(approved, order, LATER), LATER, organizer);
    expect(Registration.parse(ended)).toEqual(ended);
    expect(ended).toMatchObject({ status: 'refunded', revision: 3 });
  });
});
