import type { PersonId } from '#domain/ids';
import type { MembershipId, PersonMembership } from '#domain/member/personMembership';
import type { Transaction } from './platform';
import { memberships } from './store';

/** All memberships of a person, oldest first, read by id inside a transaction: their numbers have no gaps. */
export async function membershipsWithin(
  transaction: Transaction,
  personId: PersonId,
): Promise<PersonMembership[]> {
  const found: PersonMembership[] = [];
  for (;;) {
    const id = `${personId}:${found.length + 1}` as MembershipId;
    const next = await memberships.within(transaction).find(id);
    if (!next) return found;
    found.push(next);
  }
}
