import type { MyPrice } from '#contract/training';
import { instantIn, plusDays } from '#domain/calendar';
import { countsFrom } from '#domain/member/evidence';
import type { Price } from '#domain/registration/price';
import type { Training } from '#domain/training/training';
import { dayWithWeekday, fullDay } from './dates';
import { moneyText } from './money';

export const priceKindText: Record<Price['kind'], string> = {
  member: '会员价',
  nonMember: '非会员价',
};

/** Words about what one person pays. */
export const priceText = {
  label: '费用',
  mine: '我的费用',
  amount: '金额',
  joinLink: '了解怎样入会',
} as const;

type MemberPrice = Extract<Price, { kind: 'member' }>;

/** A renewal may have been finished years after somebody joined: then the year alone is certain. */
function sinceText({ evidence, duesYear }: MemberPrice): string {
  const since = countsFrom(evidence);
  return since >= `${duesYear}-01-01` ? `自${fullDay(since)}起为会员` : `是${duesYear}年度会员`;
}

const wayText = ({ evidence, duesYear }: MemberPrice): string =>
  evidence.path === 'unit' ? `经${evidence.unitName}认领` : `已缴${duesYear}年度会费`;

/** Why a registration has its price, as organizers read it (M11). */
export const priceEvidenceText = (price: Price): string =>
  price.kind === 'member'
    ? `${wayText(price)}，${sinceText(price)}`
    : `${fullDay(price.asOf)}报名时还不是${price.duesYear}年度会员`;

const myMembership = (price: MemberPrice): string => `您${wayText(price)}，${sinceText(price)}。`;

/** Why my registration has its price, and that it stays (M11). */
export const fixedPriceReason = (price: Price): string =>
  price.kind === 'member'
    ? `${myMembership(price)}价格已按报名当日确定。`
    : `您${fullDay(price.asOf)}报名时还不是${price.duesYear}年度会员。价格已按报名当日确定，之后入会不再变动。`;

/** Why registering now would cost so much, and what would make it less (M11). */
export function priceAheadReason({ price, memberFrom }: MyPrice, training: Training): string {
  if (price.kind === 'member') return myMembership(price);
  const less = moneyText(training.fee.memberFen);
  if (memberFrom !== undefined)
    return `您的入会手续今天刚办结，${dayWithWeekday(memberFrom)}起报名按会员价 ${less}。`;
  const notYet = `您还不是${price.duesYear}年度会员`;
  const inTime = instantIn(plusDays(price.asOf, 1)) < training.registration.closesAt;
  return inTime ? `${notYet}；入会或续费办结次日起报名，可享会员价 ${less}。` : `${notYet}。`;
}
