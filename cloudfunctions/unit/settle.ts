import type { UnitPath } from '#domain/member/personMembership';
import type { Message, MessageKind } from '#domain/message/message';
import { messageOf } from '#shell/outbox';
import type { Transaction } from '#shell/platform';
import type { SignedUp } from '#shell/route';
import { memberships, messages } from '#shell/store';
import { writeAudit } from '#shell/writeAudit';

const NEWS = {
  claim: 'claimed',
  decline: 'claimDeclined',
  release: 'released',
} as const satisfies Record<string, MessageKind>;

/** Writes what became of somebody's claim, with the audit and their message; answers the message, to be delivered. */
export async function settle(
  transaction: Transaction,
  membership: UnitPath,
  action: keyof typeof NEWS,
  { personId: by, now: at }: SignedUp,
): Promise<Message> {
  const { _id, personId, unitName, applicant, claim } = membership;
  const why = 'reason' in claim ? { reason: claim.reason } : {};
  const news = messageOf(
    {
      _id: `${_id}:${claim.revision}:${NEWS[action]}`,
      personId,
      kind: NEWS[action],
      about: { kind: 'membership', title: unitName },
      ...why,
    },
    at,
  );
  const title = `${unitName} · ${applicant.name}`;
  await memberships.within(transaction).put(membership);
  await writeAudit(transaction, { at, by, action, target: _id, title, ...why });
  await messages.within(transaction).put(news);
  return news;
}
