import type { LineShown, OrderRow, ProposalShown } from '#contract/finance';
import { fenIn, type Receipt } from '#domain/order/receipt';
import type { Proposal } from '#domain/statement/proposal';
import { otherWayReason, proposalReasons } from '#text/statement';
import type { Matched } from './matched';

type Way = LineShown['way'];
const wayOf = ({ _id }: Receipt): Way => _id.slice(0, _id.indexOf(':')) as Way;

/** At most as many of the orders that a line might have been for. */
const MOST_NEAR = 5;

export function lineShown({ receipt, proposal }: Matched, open: readonly OrderRow[]): LineShown {
  const way = wayOf(receipt);
  return {
    receiptId: receipt._id,
    paidOn: receipt.arrivedOn,
    fen: receipt.fen,
    surplusFen: fenIn(receipt, 'surplus'),
    way,
    from: receipt.from,
    ...(receipt.account === undefined ? {} : { account: receipt.account }),
    remark: receipt.remark ?? '',
    proposal: proposal
      ? proposalShown(proposal, open)
      : { kind: 'none', orders: [], reasons: way === 'bank' ? [] : [otherWayReason[way]] },
  };
}

function proposalShown(proposal: Proposal, open: readonly OrderRow[]): ProposalShown {
  const orders = open.filter(({ orderId }) => proposal.orderIds.includes(orderId));
  return {
    kind: proposal.kind,
    orders: proposal.kind === 'none' ? orders.slice(0, MOST_NEAR) : orders,
    reasons: proposalReasons(proposal),
  };
}
