import type { OpenOrderRefusal } from '#domain/order/openOrder';
import type { Channel, OrderLine } from '#domain/order/order';
import { orders } from '#shell/store';

type Named =
  | { code: 'NOT_PAYABLE'; name?: string }
  | { code: 'ALREADY_PAID'; name?: string }
  | { code: 'ORDER_OPEN'; channel: Channel; name?: string; unitName?: string };

/** A refusal that names whom it is about, and the unit whose order asks for them already (P1, P3). */
export async function namedRefusal(
  refusal: OpenOrderRefusal,
  lines: readonly OrderLine[],
): Promise<Named> {
  const line = lines.find(({ registrationId }) => registrationId === refusal.registrationId);
  const named = line ? { name: line.name } : {};
  if (refusal.code !== 'ORDER_OPEN') return { code: refusal.code, ...named };
  const other = await orders.find(refusal.orderId);
  const unit = other?.payer.kind === 'unit' ? { unitName: other.payer.unitName } : {};
  return { code: 'ORDER_OPEN', channel: refusal.channel, ...named, ...unit };
}
