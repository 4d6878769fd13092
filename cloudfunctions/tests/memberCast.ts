import type { Call } from '#contract/call';
import type { MyMembership } from '#contract/member';
import { memberCalls } from '#contract/member';
import { societyCalls } from '#contract/society';
import type { UnitId } from '#domain/ids';
import { SocietyId } from '#domain/member/society';
import type { UnitApplication } from '#domain/member/unitApplication';
import { duesApproved, unitWith } from './members';
import { attendee, idOf } from './people';
import type { Documents, Product } from './product';
import { samplePerson, sampleProfile } from '../../config/demo/people';
import { hubei, unitCast, wuhan } from './units';

export const HUBEI = SocietyId.parse('province-420000');
export const HUNAN = SocietyId.parse('province-430000');
/** Reviews persons and records dues for the society of Hubei. */
export const provincial = attendee(20);

/** The application that a unit is a member by in 2026. */
const approvedIn = (unitId: UnitId): UnitApplication => ({
  ...unitWith(duesApproved('2026-01-06')),
  _id: `${unitId}:1` as UnitApplication['_id'],
  unitId,
});

/** The cast of the units, whose terms can be proven, and a provincial society. */
export function memberCast(): Documents {
  const cast = unitCast();
  return {
    ...cast,
    persons: [...cast.persons!, samplePerson(20, provincial, sampleProfile(20))],
    unitApplications: [hubei, wuhan].map(({ _id }) => approvedIn(_id)),
    grants: [
      {
        _id: idOf(provincial),
        grants: [
          { role: 'reviewer', scope: HUBEI },
          { role: 'finance', scope: HUBEI },
        ],
      },
    ],
  };
}

export type Application = Extract<MyMembership, { path: 'society' }>;

/** Applies through the society of Hubei for a year. */
export async function applies(product: Product, openid: string): Promise<Application> {
  const answer = await product.value(openid, memberCalls.apply, { societyId: HUBEI, years: 1 });
  if (answer.path !== 'society') throw new Error('asked a unit');
  return answer;
}

type Decision =
  { kind: 'approve' | 'approveFinally' } | { kind: 'return' | 'reject'; reason: string };

/** The provincial society decides at that revision. */
export const decides = (
  product: Product,
  { membershipId }: Application,
  revision: number,
  decision: Decision,
) =>
  product.value(provincial, societyCalls.decide, {
    applicationId: membershipId,
    revision,
    decision,
  });

/** Approved, paid on that day, finally approved: all by the clock of the cloud. */
export async function becomesMember(product: Product, openid: string, paidOn: string) {
  const application = await applies(product, openid);
  const toPay = await decides(product, application, 1, { kind: 'approve' });
  await product.value(provincial, societyCalls.recordDues, {
    applicationId: application.membershipId,
    revision: 2,
    amountFen: toPay.review.dues!.amountFen,
    paidOn,
  });
  await decides(product, application, 3, { kind: 'approveFinally' });
  return application;
}

/** The call is refused so, and nothing has changed. */
export async function refused(
  product: Product,
  openid: string,
  call: Call,
  input: unknown,
): Promise<unknown> {
  const before = await product.dump();
  const refusal = await product.refusal(openid, call, input);
  expect(await product.dump()).toEqual(before);
  return refusal;
}
