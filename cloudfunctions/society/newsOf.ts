import type { Instant } from '#domain/calendar';
import type { ApplicationAct, ApplicationDecision } from '#domain/member/decideOn';
import { isApproved } from '#domain/member/duesReview';
import type { About, Message, MessageKind } from '#domain/message/message';
import type { Unit } from '#domain/unit/unit';
import { messageOf } from '#shell/outbox';
import type { Application } from './application';
import { societyNames } from './societies';

const NEWS: Record<ApplicationAct, MessageKind> = {
  approve: 'duesAsked',
  return: 'applicationReturned',
  reject: 'applicationRejected',
  recordDues: 'duesRecorded',
  approveFinally: 'membershipApproved',
  rejectFinally: 'applicationRejected',
  reopen: 'applicationReopened',
  revoke: 'approvalRevoked',
  recordRefund: 'duesRefunded',
};

async function aboutOf({ kind, stored }: Application): Promise<About> {
  if (kind === 'unit') return { kind, unitId: stored.unitId, title: stored.unitName };
  const names = await societyNames();
  return { kind: 'membership', title: names.get(stored.societyId) ?? stored.societyId };
}

/** The news of a decision: to the person, or to everybody who administers the unit. */
export async function newsOf(
  application: Application,
  unit: Unit | undefined,
  decision: ApplicationDecision,
  now: Instant,
): Promise<readonly Message[]> {
  const { kind, stored } = application;
  const { _id, review } = stored;
  const about = await aboutOf(application);
  const to =
    kind === 'person' ? [stored.personId] : (unit?.administrators ?? []).map((one) => one.personId);
  return to.map((personId) =>
    messageOf(
      {
        _id: `${_id}:${review.revision}:${personId}`,
        personId,
        kind: NEWS[decision.kind],
        about,
        ...('reason' in decision ? { reason: decision.reason } : {}),
        ...(isApproved(review) ? { until: review.term.until } : {}),
      },
      now,
    ),
  );
}
