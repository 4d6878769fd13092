import type { RegistrationId } from '../ids';
import { err, ok, type Result } from '../result';
import { type OpenOrderRefusal, type Payable, whyNotPayable } from './openOrder';
import type { OpenOrder, Order, OrderLine } from './order';

export type ChangeRefusal =
  | OpenOrderRefusal
  | { code: 'ORDER_NOT_OPEN'; status: Order['status'] }
  /** Somebody else changed it since it was read. */
  | { code: 'ORDER_CHANGED' };

export interface ChangedLines {
  readonly order: OpenOrder;
  readonly added: readonly RegistrationId[];
  readonly removed: readonly RegistrationId[];
}

const idsOf = ({ lines }: { readonly lines: readonly OrderLine[] }): readonly RegistrationId[] =>
  lines.map(({ registrationId }) => registrationId);

/** Whether the order asks for exactly these registrations. */
export const asksFor = (order: Order, ids: readonly RegistrationId[]): boolean =>
  order.lines.length === ids.length && idsOf(order).every((id) => ids.includes(id));

/**
 * Puts other people into an open order, as seen at `revision`; who stays keeps their line, who comes has to be payable
 * (P3). The same change again is no change.
 */
export function changeLines(
  order: Order,
  lines: readonly OrderLine[],
  payables: readonly Payable[],
  revision: number,
): Result<ChangedLines, ChangeRefusal> {
  if (order.status !== 'open') return err({ code: 'ORDER_NOT_OPEN', status: order.status });
  const wanted = lines.map(({ registrationId }) => registrationId);
  if (asksFor(order, wanted)) return ok({ order, added: [], removed: [] });
  if (order.revision !== revision) return err({ code: 'ORDER_CHANGED' });
  const before = idsOf(order);
  const added = wanted.filter((id) => !before.includes(id));
  for (const id of added) {
    const refusal = whyNotPayable(
      id,
      payables.find(({ registrationId }) => registrationId === id),
    );
    if (refusal) return err(refusal);
  }
  const kept = order.lines.filter(({ registrationId }) => wanted.includes(registrationId));
  const joining = lines.filter(({ registrationId }) => added.includes(registrationId));
  return ok({
    order: { ...order, lines: [...kept, ...joining], revision: revision + 1 },
    added,
    removed: before.filter((id) => !wanted.includes(id)),
  });
}
