import { type CivilDate, civilDateOf, type Instant, instantIn, plusDays } from '../calendar';
import { memberForTraining } from '../member/memberFor';
import type { MembershipHistory } from '../member/memberOn';
import { yearOfTraining } from '../training/courseTimes';
import type { Training } from '../training/training';
import type { Price } from './price';

/** The price of a registration on that day: the member's only with everything finished on earlier days (M11). */
export function priceFor(
  training: Training,
  history: MembershipHistory,
  registeredOn: CivilDate,
): Price {
  const duesYear = yearOfTraining(training);
  const base = { asOf: registeredOn, duesYear };
  const status = memberForTraining(history, registeredOn, duesYear);
  return status.member
    ? { ...base, kind: 'member', fen: training.fee.memberFen, evidence: status.evidence }
    : { ...base, kind: 'nonMember', fen: training.fee.nonMemberFen };
}

/** `memberFrom`: all was finished today, so that registering from that day on costs the member's price. */
export interface PriceAhead {
  readonly price: Price;
  readonly memberFrom?: CivilDate;
}

/** What registering now, or as soon as it opens, would cost by what is known today. */
export function priceAhead(
  training: Training,
  history: MembershipHistory,
  now: Instant,
): PriceAhead {
  const { opensAt, closesAt } = training.registration;
  const day = civilDateOf(now < opensAt ? opensAt : now);
  const price = priceFor(training, history, day);
  const next = plusDays(day, 1);
  if (price.kind === 'member' || instantIn(next) >= closesAt) return { price };
  const isMemberNext = priceFor(training, history, next).kind === 'member';
  return isMemberNext ? { price, memberFrom: next } : { price };
}
