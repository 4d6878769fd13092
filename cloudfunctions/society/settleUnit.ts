import type { ApplicationDecision } from '#domain/member/decideOn';
import { termsOf } from '#domain/member/duesReview';
import type { UnitApplication } from '#domain/member/unitApplication';
import { type Unit, withTerms } from '#domain/unit/unit';
import { claimCreditCode, freeCreditCode } from '#shell/creditCodes';
import type { Transaction } from '#shell/platform';
import { units } from '#shell/store';
import type { Application } from './application';

interface Change {
  readonly all: readonly Application[];
  readonly unit: Unit;
  readonly decision: ApplicationDecision;
}

/** What a decision changes beside the application: the unit's terms, and whose the credit code is (U). */
export async function settleUnit(
  transaction: Transaction,
  next: UnitApplication,
  { all, unit, decision }: Change,
): Promise<void> {
  const { unitId, form } = next;
  switch (decision.kind) {
    case 'approveFinally':
    case 'revoke': {
      const reviews = all.map(({ stored }) => (stored._id === next._id ? next : stored).review);
      return units.within(transaction).put(withTerms(unit, termsOf(reviews)));
    }
    case 'reject':
    case 'rejectFinally':
      return freeCreditCode(transaction, form.creditCode, unitId);
    case 'reopen': {
      const claimed = await claimCreditCode(transaction, form.creditCode, unitId);
      if (!claimed.ok) throw new Error(`${next._id} was reopened with a credit code that is taken`);
      return;
    }
    case 'approve':
    case 'return':
    case 'recordDues':
    case 'recordRefund':
      return;
  }
}
