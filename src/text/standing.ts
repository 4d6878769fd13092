import type { MemberShown, MyMembership, Standing } from '#contract/member';
import { type CivilDate, civilDateOf, type Instant, plusDays } from '#domain/calendar';
import type { MembershipEvidence } from '#domain/member/evidence';
import { dayText, fullDay } from './dates';
import { moneyText } from './money';

/** Words about one's own membership, on 首页, 我的 and 会员服务. */
export const standingWords = {
  society: '中国图书馆学会',
  member: '个人会员',
  myMembership: '我的会员资格',
  open: '查看会员资格与服务',
  isMember: '会员',
  tomorrow: '明天生效',
  notMember: '尚未入会',
  underWay: '正在办理',
  expired: '已到期',
  until: '有效期至',
  since: '会员起始',
  through: '入会途径',
  evidence: '会员资格依据',
} as const;

type Application = Extract<MyMembership, { path: 'society' }>;
type Claim = Extract<MyMembership, { path: 'unit' }>;

/** The one next step in words: what, why or until when, and what the button says. */
export interface StepWords {
  readonly title: string;
  readonly words: string;
  /** The last day for it, where there is one. */
  readonly last?: CivilDate;
  /** What the button says; absent where there is nothing to open. */
  readonly act?: string;
}

const applicationIn = ({ memberships }: Standing, id: string): Application | undefined =>
  memberships.find((one): one is Application => one.path === 'society' && one.membershipId === id);

const claimIn = ({ memberships }: Standing, id: string): Claim | undefined =>
  memberships.find((one): one is Claim => one.path === 'unit' && one.membershipId === id);

interface Chip {
  readonly text: string;
  readonly tone: 'success' | 'warning' | 'primary' | 'neutral';
}

/** The state of a membership in one word. */
export function standingChip({ member, memberTomorrow, next }: Standing): Chip {
  if (member) return { text: `✓ ${standingWords.isMember}`, tone: 'success' };
  if (memberTomorrow) return { text: standingWords.tomorrow, tone: 'warning' };
  if ('passed' in next) return { text: standingWords.expired, tone: 'neutral' };
  return next.kind === 'join' || next.kind === 'none'
    ? { text: standingWords.notMember, tone: 'neutral' }
    : { text: standingWords.underWay, tone: 'primary' };
}

/** How a person became a member: 湖北省图书馆认领, or 湖北省图书馆学会. */
export const throughText = ({ through, evidence }: MemberShown): string =>
  evidence.path === 'unit' ? `${through}认领` : `${through}审核入会`;

function renewalWords(until: CivilDate, passed: boolean): StepWords {
  return passed
    ? {
        title: '会员资格已到期',
        words: `您的会员资格已于${fullDay(until)}到期，续费后重新成为会员。`,
        act: '办理续费',
      }
    : {
        title: '该续费了',
        words: '会员资格即将到期。续费从到期的次日接续，不会缩短。',
        last: until,
        act: '办理续费',
      };
}

function unitRenewalWords(standing: Standing, until: CivilDate, passed: boolean): StepWords {
  const claim = standing.memberships.find((one) => one.path === 'unit' && one.status === 'claimed');
  const name = claim?.path === 'unit' ? claim.unitName : '您的单位';
  return passed
    ? {
        title: '单位会员资格已到期',
        words: `${name}的会员资格已于${fullDay(until)}到期。单位续费并通过终审后，您次日起恢复会员资格，请联系单位管理员。`,
      }
    : {
        title: '单位会员资格即将到期',
        words: `${name}的会员资格${fullDay(until)}到期，由单位办理续费，您无需交费。`,
      };
}

const joinWords = ({ workplace }: Standing): StepWords =>
  workplace?.isMember
    ? {
        title: standingWords.notMember,
        words: `${workplace.name}是单位会员，您可免费申请认领。`,
        act: '申请入会',
      }
    : {
        title: standingWords.notMember,
        words: '可经所在单位或所在省的学会入会，会员参加培训享会员价。',
        act: '怎样入会',
      };

function payWords(application: Application | undefined): StepWords {
  const dues = application?.review.dues;
  const sent = application?.review.voucherSentAt !== undefined;
  const amount = dues ? moneyText(dues.amountFen) : '会费';
  return sent
    ? {
        title: '等待会费到账',
        words: `凭证已提交，${application?.societyName ?? '学会'}确认${amount}到账后进入终审。`,
        act: '查看进度',
      }
    : {
        title: '请交个人会费',
        words: `初审已通过，请转账${amount}并上传凭证，到账后进入终审。`,
        act: '去交会费',
      };
}

/** The one next step; undefined for a member who has nothing to do (M4, M5, M9). */
export function stepWords(standing: Standing): StepWords | undefined {
  const { next, now } = standing;
  switch (next.kind) {
    case 'correct':
      return {
        title: '入会申请需要修改',
        words: applicationIn(standing, next.membershipId)?.review.reason ?? '请修改后重新提交。',
        act: '修改后重新提交',
      };
    case 'pay':
      return payWords(applicationIn(standing, next.membershipId));
    case 'renew':
      return renewalWords(next.until, next.passed);
    case 'join':
      return joinWords(standing);
    case 'waitForUnit': {
      const name = claimIn(standing, next.membershipId)?.unitName ?? '单位';
      return {
        title: '等待单位认领',
        words: `已向${name}提交申请，单位管理员认领后，次日起为会员。`,
        act: '查看进度',
      };
    }
    case 'waitForReview': {
      const name = applicationIn(standing, next.membershipId)?.societyName ?? '学会';
      return {
        title: '等待初审',
        words: `申请已提交，${name}初审通过后请您交会费。`,
        act: '查看进度',
      };
    }
    case 'waitForFinalReview':
      return {
        title: '等待终审',
        words: '会费已到账，终审通过的次日起为会员。',
        act: '查看进度',
      };
    case 'unitRenews':
      return unitRenewalWords(standing, next.until, next.passed);
    case 'fromTomorrow':
      return {
        title: '明天起为会员',
        words: `手续今天已全部办妥，会员资格从明天（${dayText(plusDays(civilDateOf(now), 1))}）起生效。`,
      };
    case 'none':
      return undefined;
  }
}

/** Steps that the person has to take and that home reminds of, as long as they can be taken in time. */
export const isForNow = ({ next, memberships }: Standing): boolean =>
  next.kind === 'correct' ||
  (next.kind === 'pay' &&
    !memberships.some(
      (one) =>
        one.path === 'society' &&
        one.membershipId === next.membershipId &&
        one.review.voucherSentAt !== undefined,
    )) ||
  (next.kind === 'renew' && !next.passed);

export const evidenceGist = '申请、初审、到账、终审的日期';

export const claimTone: Record<Claim['status'], 'primary' | 'success' | 'danger' | 'neutral'> = {
  requested: 'primary',
  claimed: 'success',
  declined: 'danger',
  withdrawn: 'neutral',
  released: 'neutral',
};

export const reviewTone: Record<
  Application['review']['status'],
  'primary' | 'success' | 'warning' | 'danger' | 'neutral'
> = {
  submitted: 'primary',
  preliminarilyApproved: 'warning',
  paid: 'primary',
  approved: 'success',
  returned: 'warning',
  rejected: 'danger',
  withdrawn: 'neutral',
};

const ENDED: Partial<Record<Claim['status'], string>> = {
  declined: '未认领',
  withdrawn: '撤回',
  released: '解除',
};

const on = (at: Instant | undefined, what: string | undefined): string | undefined =>
  at === undefined || what === undefined ? undefined : `${fullDay(civilDateOf(at))}${what}`;

/** What happened when on one of my ways in, and until when it makes me a member. */
export function wayDates(way: MyMembership): readonly string[] {
  const dates =
    way.path === 'unit'
      ? [
          on(way.requestedAt, '申请认领'),
          on(way.claimedAt, '认领'),
          on(way.endedAt, ENDED[way.status]),
        ]
      : [
          on(way.review.submittedAt, '申请'),
          way.review.term ? `会员资格至${fullDay(way.review.term.until)}` : undefined,
        ];
  return dates.filter((date) => date !== undefined);
}

/** One day on which something was finished that the membership stands on. */
interface EvidenceFact {
  readonly label: string;
  readonly value: string;
}

const fact = (label: string, day: CivilDate): EvidenceFact => ({ label, value: fullDay(day) });

/** All that a membership stands on, in the order it happened; dues of the unit under a heading of their own (M11, M12). */
export function evidenceGroups(
  evidence: MembershipEvidence,
): readonly { readonly title?: string; readonly facts: readonly EvidenceFact[] }[] {
  const { term, ...done } = evidence.dues;
  const dues = [
    fact('入会申请', done.appliedOn),
    fact('初审通过', done.preliminarilyApprovedOn),
    fact('会费到账', done.paidOn),
    fact('到账登记', done.recordedOn),
    fact('终审通过', done.finallyApprovedOn),
    fact('期限自', term.from),
    fact('期限至', term.until),
  ];
  if (evidence.path === 'society') return [{ facts: dues }];
  const claim = [fact('申请认领', evidence.requestedOn), fact('单位认领', evidence.claimedOn)];
  return [{ facts: claim }, { title: `${evidence.unitName}的会费`, facts: dues }];
}
