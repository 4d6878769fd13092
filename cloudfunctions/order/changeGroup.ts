import type { orderCalls } from '#contract/order';
import { err, ok } from '#domain/result';
import { changeOrderIn } from '#shell/groupOrders';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { groupShown } from './groupShown';
import { linesFor } from './linesFor';
import { namedRefusal } from './namedRefusal';
import { ownGroup, ownGroupWithin } from './ownGroup';

/** Who stays keeps their line; who comes has to be of the staff and payable; who goes may pay another way (P3). */
export const changeGroup: Action<typeof orderCalls.changeGroup> = async (
  { orderId, revision, registrationIds },
  caller,
) => {
  const { personId, now } = caller;
  const own = await ownGroup(orderId, personId);
  if (!own.ok) return own;
  const { order: seen, training } = own.value;
  if (seen.status !== 'open') return err({ code: 'ORDER_NOT_OPEN', status: seen.status });
  const wanted = new Set(registrationIds);
  const staying = seen.lines.filter(({ registrationId }) => wanted.has(registrationId));
  const stays = new Set(staying.map(({ registrationId }) => registrationId));
  const ids = [...wanted].filter((id) => !stays.has(id));
  const joining = await linesFor({ unitId: seen.payer.unitId, training, ids, now });
  if (!joining.ok) return joining;
  const lines = [...staying, ...joining.value];
  const changed = await transact(async (transaction) => {
    const order = await ownGroupWithin(transaction, orderId, personId);
    return order.ok ? changeOrderIn(transaction, order.value, lines, revision) : order;
  });
  if (changed.ok) return ok(await groupShown(changed.value, training, caller));
  const { refusal } = changed;
  switch (refusal.code) {
    case 'ORDER_UNKNOWN':
    case 'ORDER_NOT_OPEN':
    case 'ORDER_CHANGED':
      return err(refusal);
    case 'NOT_PAYABLE':
    case 'ALREADY_PAID':
    case 'ORDER_OPEN':
      return err(await namedRefusal(refusal, lines));
  }
};
