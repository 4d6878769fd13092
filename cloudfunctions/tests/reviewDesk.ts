import { societyCalls } from '#contract/society';
import type { ApplicationId } from '#domain/member/application';
import type { ApplicationAct } from '#domain/member/decideOn';
import type { Product } from './product';

const { get, decide, recordDues, recordRefund } = societyCalls;
export const TODAY = '2026-04-03';
export const UNIT_FEN = 18_000_00;
export const PERSON_FEN = 50_00;
export const reason = '请补充材料';

const decisionOf = (kind: ApplicationAct) =>
  kind === 'approve' || kind === 'approveFinally' ? { kind } : { kind, reason };

interface Reviewed {
  readonly review: { readonly revision: number };
}

/** Reviewers and finance at work on what `product` has stored. */
export class ReviewDesk {
  constructor(private readonly product: () => Product) {}

  /** Does what an act says, on the application as it is stored now. */
  async act(openid: string, applicationId: ApplicationId, kind: ApplicationAct) {
    const isUnit = applicationId.startsWith('u');
    const collection = isUnit ? 'unitApplications' : 'memberships';
    const [stored] = await this.product().documents<Reviewed>(collection, { _id: applicationId });
    const seen = { applicationId, revision: stored!.review.revision };
    const amountFen = isUnit ? UNIT_FEN : PERSON_FEN;
    if (kind === 'recordDues')
      return this.product().ask(openid, recordDues, { ...seen, amountFen, paidOn: TODAY });
    if (kind === 'recordRefund') return this.product().ask(openid, recordRefund, seen);
    return this.product().ask(openid, decide, { ...seen, decision: decisionOf(kind) });
  }

  /** One act after the other, none of which is refused. */
  async acts(openid: string, applicationId: ApplicationId, ...kinds: ApplicationAct[]) {
    for (const kind of kinds) {
      const answer = await this.act(openid, applicationId, kind);
      if (!answer.ok) throw new Error(`${kind}: ${JSON.stringify(answer.refusal)}`);
    }
  }

  shown(openid: string, applicationId: ApplicationId) {
    return this.product().value(openid, get, { applicationId });
  }

  audits() {
    return this.product().documents<{ action: string; reason?: string }>('audits');
  }

  messages() {
    return this.product().documents<{ kind: string; personId: string }>('messages');
  }

  /** A refusal is told, and every document is as it was before. */
  async refuses(ask: () => Promise<unknown>, refusal: object) {
    const before = await this.product().dump();
    expect(await ask()).toMatchObject({ ok: false, refusal });
    expect(await this.product().dump()).toEqual(before);
  }
}
