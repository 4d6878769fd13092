import type { OutputOf } from '#contract/call';
import type { societyCalls } from '#contract/society';
import { type ApplicationId, mayRead } from '#domain/member/application';
import type { ApplicationCase, ApplicationDecision } from '#domain/member/decideOn';
import type { DuesReview } from '#domain/member/duesReview';
import type { Act } from '#domain/member/duesTransitions';
import type { Message } from '#domain/message/message';
import { err, ok, type Result } from '#domain/result';
import { deliver } from '#shell/outbox';
import { openedLast } from '#shell/openedLast';
import type { Transaction } from '#shell/platform';
import type { Granted } from '#shell/route';
import { audits, creditCodes, messages, units } from '#shell/store';
import { transact } from '#shell/transact';
import {
  allWithin,
  type Application,
  concernedOf,
  findApplication,
  nameOf,
  putApplication,
  subjectOf,
  withReview,
} from './application';
import { type Around, caseOf, tariffFor } from './caseOf';
import { settleUnit } from './settleUnit';
import { newsOf } from './newsOf';
import { isRepeat } from './isRepeat';
import { shown } from './shown';

type Shown = OutputOf<typeof societyCalls.get>;
type Unknown = { code: 'APPLICATION_UNKNOWN' };

/** What was settled, and the news of it; none where it was settled before. */
interface Settled {
  readonly application: Application;
  readonly news: readonly Message[];
}

/** What is decided, and the rule that says whether it can be. */
interface Deciding<Refused> {
  readonly decision: ApplicationDecision;
  readonly rule: (application: ApplicationCase, act: Act) => Result<DuesReview, Refused>;
}

/**
 * One decision stands: review, unit, credit code, audit and news change together or not at all. Safe to repeat: who
 * did the same before is answered as then.
 */
export async function settle<Refused>(
  { applicationId, revision }: { applicationId: ApplicationId; revision: number },
  { decision, rule }: Deciding<Refused>,
  caller: Granted,
): Promise<Result<Shown, Refused | Unknown>> {
  const seen = await findApplication(applicationId);
  // Whoever may not read it learns nothing, not even that it exists.
  if (!seen || !mayRead(caller.grants, concernedOf(seen)))
    return err({ code: 'APPLICATION_UNKNOWN' });
  const tariff = await tariffFor(seen);
  const act = { revision, by: caller.personId, at: caller.now };
  const settled = await transact(
    async (transaction): Promise<Result<Settled, Refused | Unknown>> => {
      const all = await allWithin(transaction, seen);
      const application = all.find(({ stored }) => stored._id === applicationId);
      if (!application) return err({ code: 'APPLICATION_UNKNOWN' });
      if (isRepeat(application.stored.review, decision, act)) return ok({ application, news: [] });
      const around = { all, tariff, ...(await unitWithin(transaction, application)) };
      const decided = rule(caseOf(application, around, caller.personId), act);
      if (!decided.ok) return decided;
      const next = withReview(application, decided.value);
      const news = await save(transaction, next, around, { decision, act });
      return ok({ application: next, news });
    },
  );
  if (!settled.ok) return settled;
  for (const message of settled.value.news) await deliver(message, caller.now);
  return ok(await shown(settled.value.application, caller));
}

/** The unit that applied, and who else has its credit code. */
async function unitWithin(
  transaction: Transaction,
  application: Application,
): Promise<Pick<Around, 'unit' | 'codeTakenBy'>> {
  if (application.kind === 'person') return { unit: undefined, codeTakenBy: undefined };
  const { unitId, form } = application.stored;
  const stored = units.within(transaction);
  const unit = await stored.find(unitId);
  const owner = (await creditCodes.within(transaction).find(form.creditCode))?.unitId;
  const other = owner === undefined || owner === unitId ? undefined : await stored.find(owner);
  return { unit, codeTakenBy: other?.name };
}

interface Decided {
  readonly decision: ApplicationDecision;
  readonly act: Act;
}

async function save(
  transaction: Transaction,
  next: Application,
  { all, unit }: Around,
  { decision, act }: Decided,
): Promise<readonly Message[]> {
  await putApplication(transaction, next);
  if (decision.kind === 'reopen' || decision.kind === 'revoke')
    await openedLast(transaction, subjectOf(next), next.stored._id, act.at);
  if (next.kind === 'unit' && unit)
    await settleUnit(transaction, next.stored, { all, unit, decision });
  const { _id, review } = next.stored;
  await audits.within(transaction).put({
    _id: `${_id}:${review.revision}`,
    at: act.at,
    by: act.by,
    action: decision.kind,
    target: _id,
    title: nameOf(next),
    ...('reason' in decision ? { reason: decision.reason } : {}),
  });
  const news = await newsOf(next, unit, decision, act.at);
  for (const message of news) await messages.within(transaction).put(message);
  return news;
}
