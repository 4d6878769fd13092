import type { PersonId } from '#domain/ids';
import { err, ok, type Result } from '#domain/result';
import { type AdministratorList, listed, NO_ADMINISTRATORS } from '#domain/role/administratorList';
import { type Grant, hasRole } from '#domain/role/role';
import { grantText } from '#text/roles';
import type { Transaction } from '#shell/platform';
import type { Granted } from '#shell/route';
import { administratorLists, grants } from '#shell/store';
import { writeAudit } from '#shell/writeAudit';

interface Change<Refusal> {
  readonly caller: Granted;
  readonly personId: PersonId;
  readonly action: 'grant' | 'ungrant';
  readonly changed: Grant;
  /** What the role is for, by name. */
  readonly names: readonly string[];
  readonly change: (held: readonly Grant[]) => readonly Grant[];
  /** What becomes of the list of administrators, where the role is theirs. */
  readonly changeList: (list: AdministratorList) => Result<AdministratorList, Refusal>;
}

/**
 * Changes somebody's grants, with the audit, inside a transaction. The caller must still be an administrator at that
 * moment: whose role was just taken away changes nothing more. What says so already is left as it is, without an audit.
 */
export async function changeGrants<Refusal>(
  transaction: Transaction,
  { caller, personId, action, changed, names, change, changeList }: Change<Refusal>,
): Promise<Result<readonly Grant[], Refusal | { code: 'NOT_ALLOWED' }>> {
  const stored = grants.within(transaction);
  const own = (await stored.find(caller.personId))?.grants ?? [];
  if (!hasRole(own, 'administrator')) return err({ code: 'NOT_ALLOWED' });
  const held = personId === caller.personId ? own : ((await stored.find(personId))?.grants ?? []);
  const now = change(held);
  if (now === held) return ok(held);
  if (changed.role === 'administrator') {
    const lists = administratorLists.within(transaction);
    const list = (await lists.find('administrators')) ?? NO_ADMINISTRATORS;
    const after = changeList(listed(list, caller.personId));
    if (!after.ok) return after;
    await lists.put(after.value);
  }
  await stored.put({ _id: personId, grants: [...now] });
  await writeAudit(transaction, {
    at: caller.now,
    by: caller.personId,
    action,
    target: personId,
    title: grantText(changed, names),
  });
  return ok(now);
}
