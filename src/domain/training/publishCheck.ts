import {
  type CivilDate,
  civilDateOf,
  closesAt,
  type Instant,
  instantIn,
  millisecondsOf,
  instantOf,
  plusDays,
} from '../calendar';
import { courseEndsAt, courseStartsAt } from './courseTimes';
import type { Training } from './training';

/** What does not fit together. `blocks`: it cannot be published so; the others are for the organizer to judge. */
export type Finding =
  | { readonly code: 'REGISTRATION_ENDS_BEFORE_IT_OPENS'; readonly blocks: true }
  | { readonly code: 'REGISTRATION_OVER_ALREADY'; readonly blocks: true }
  | { readonly code: 'REGISTRATION_AFTER_COURSE'; readonly blocks: true }
  | { readonly code: 'REGISTRATION_DURING_COURSE'; readonly blocks: false }
  | { readonly code: 'SURVEY_BEFORE_STUDY'; readonly blocks: false }
  | { readonly code: 'SURVEY_AFTER_CERTIFICATE'; readonly blocks: true }
  | { readonly code: 'CERTIFICATE_BEFORE_STUDY'; readonly blocks: true }
  | { readonly code: 'CERTIFICATE_ENDS_WITH_STUDY'; readonly blocks: false }
  | { readonly code: 'CHECK_IN_AFTER_CLASS'; readonly blocks: true }
  | { readonly code: 'CHECK_IN_ENDS_BEFORE_IT_OPENS'; readonly blocks: true }
  | { readonly code: 'LEAVE_BEFORE_CLASS_ENDS'; readonly blocks: true }
  | { readonly code: 'PAY_BY_BEFORE_REGISTRATION'; readonly blocks: true }
  | { readonly code: 'PAY_BY_WHILE_REGISTERING'; readonly payBy: CivilDate; readonly blocks: false }
  | { readonly code: 'PAY_BY_AFTER_COURSE'; readonly blocks: true }
  | { readonly code: 'SEATS_WITHOUT_PAY_BY'; readonly blocks: false }
  | { readonly code: 'REFUND_AFTER_COURSE_STARTS'; readonly blocks: false }
  | {
      readonly code: 'TRANSFER_CLEARS_LATE';
      readonly paidOn: CivilDate;
      readonly checkedOn: CivilDate;
      readonly blocks: false;
    }
  | { readonly code: 'FEE_MISSING'; readonly blocks: true }
  | { readonly code: 'FEE_WITHOUT_TIER'; readonly blocks: false }
  | { readonly code: 'MEMBER_PAYS_MORE'; readonly blocks: true }
  | { readonly code: 'REMARK_WITHOUT_KEYWORD'; readonly blocks: false }
  | { readonly code: 'REMARK_WITHOUT_NAME'; readonly blocks: true }
  | {
      readonly code: 'CONTACT_MISSING';
      readonly topic: 'registration' | 'finance';
      readonly blocks: false;
    }
  | { readonly code: 'HOURS_MISSING'; readonly blocks: false }
  /** Two who share a room must pay it together, and one alone in it the same (H2, H5). */
  | { readonly code: 'BED_NOT_HALF_A_ROOM'; readonly hotel: string; readonly blocks: true };

type Check = (training: Training, now: Instant) => readonly (Finding | false)[];

/** First day by which a transfer made on that day has been checked (P4). */
export type ClearedOn = (paidOn: CivilDate) => CivilDate;

const dayBefore = (moment: Instant): CivilDate =>
  civilDateOf(instantOf(millisecondsOf(moment) - 1));

const registration: Check = (training, now) => {
  const { opensAt, closesAt: ends } = training.registration;
  const starts = courseStartsAt(training);
  return [
    ends <= opensAt && { code: 'REGISTRATION_ENDS_BEFORE_IT_OPENS', blocks: true },
    ends <= now && { code: 'REGISTRATION_OVER_ALREADY', blocks: true },
    opensAt >= courseEndsAt(training) && { code: 'REGISTRATION_AFTER_COURSE', blocks: true },
    opensAt < courseEndsAt(training) &&
      ends > starts && { code: 'REGISTRATION_DURING_COURSE', blocks: false },
  ];
};

const courseWindows: Check = (training) => {
  if (training.mode === 'offline') {
    const { checkIn, classDays, leaveOn } = training;
    return [
      checkIn.opensAt >= closesAt(classDays) && { code: 'CHECK_IN_AFTER_CLASS', blocks: true },
      checkIn.closesAt <= checkIn.opensAt && {
        code: 'CHECK_IN_ENDS_BEFORE_IT_OPENS',
        blocks: true,
      },
      leaveOn < classDays.until && { code: 'LEAVE_BEFORE_CLASS_ENDS', blocks: true },
    ];
  }
  const { study, survey, certificate } = training.windows;
  return [
    survey.from < study.from && { code: 'SURVEY_BEFORE_STUDY', blocks: false },
    survey.until > certificate.until && { code: 'SURVEY_AFTER_CERTIFICATE', blocks: true },
    certificate.from < study.from && { code: 'CERTIFICATE_BEFORE_STUDY', blocks: true },
    certificate.from >= study.from &&
      certificate.until <= study.until && { code: 'CERTIFICATE_ENDS_WITH_STUDY', blocks: false },
  ];
};

/** X3, X4, O10, X5. */
const deadlines: Check = (training) => {
  const { payBy, registration: taking, seats } = training;
  const starts = courseStartsAt(training);
  return [
    payBy === undefined && seats !== undefined && { code: 'SEATS_WITHOUT_PAY_BY', blocks: false },
    payBy !== undefined &&
      payBy < civilDateOf(taking.opensAt) && { code: 'PAY_BY_BEFORE_REGISTRATION', blocks: true },
    payBy !== undefined &&
      payBy >= civilDateOf(taking.opensAt) &&
      payBy < dayBefore(taking.closesAt) && {
        code: 'PAY_BY_WHILE_REGISTERING',
        payBy,
        blocks: false,
      },
    payBy !== undefined &&
      instantIn(payBy) >= courseEndsAt(training) && { code: 'PAY_BY_AFTER_COURSE', blocks: true },
    training.refundUntil > starts && { code: 'REFUND_AFTER_COURSE_STARTS', blocks: false },
  ];
};

/** A transfer on the last day one may pay before the course is checked only after it has begun (X7). */
function lateTransfers(training: Training, clearedOn: ClearedOn): Finding | false {
  const lastDay = dayBefore(training.registration.closesAt);
  const paidOn = training.payBy && training.payBy < lastDay ? training.payBy : lastDay;
  const checkedOn = clearedOn(paidOn);
  const isLate = instantIn(plusDays(checkedOn, 1)) > courseStartsAt(training);
  return isLate && { code: 'TRANSFER_CLEARS_LATE', paidOn, checkedOn, blocks: false };
}

const money: Check = ({ fee, remark }) => {
  const parts = [remark.individual, remark.group];
  return [
    (fee.memberFen === 0 || fee.nonMemberFen === 0) && { code: 'FEE_MISSING', blocks: true },
    fee.memberFen > 0 &&
      fee.memberFen === fee.nonMemberFen && { code: 'FEE_WITHOUT_TIER', blocks: false },
    fee.memberFen > fee.nonMemberFen && { code: 'MEMBER_PAYS_MORE', blocks: true },
    parts.some((one) => !one.some(({ kind }) => kind === 'keyword')) && {
      code: 'REMARK_WITHOUT_KEYWORD',
      blocks: false,
    },
    !remark.individual.some(({ kind }) => kind === 'personName') && {
      code: 'REMARK_WITHOUT_NAME',
      blocks: true,
    },
  ];
};

const rest: Check = ({ contacts, creditHours }) => [
  ...(['registration', 'finance'] as const).map(
    (topic): Finding | false =>
      !contacts.some(
        (one) => one.topic === topic || (topic === 'registration' && one.topic === 'training'),
      ) && {
        code: 'CONTACT_MISSING',
        topic,
        blocks: false,
      },
  ),
  creditHours === undefined && { code: 'HOURS_MISSING', blocks: false },
];

const lodging: Check = (training) => {
  const hotels = training.mode === 'offline' ? training.hotels : [];
  const wrong = hotels.find((one) => one.bedFenPerNight * 2 !== one.roomFenPerNight);
  return [wrong !== undefined && { code: 'BED_NOT_HALF_A_ROOM', hotel: wrong.name, blocks: true }];
};

/** Everything that does not fit together before a training is published, what blocks first. */
export function publishCheck(
  training: Training,
  now: Instant,
  clearedOn: ClearedOn,
): readonly Finding[] {
  const found = [registration, courseWindows, deadlines, money, lodging, rest]
    .flatMap((check) => check(training, now))
    .concat(lateTransfers(training, clearedOn))
    .filter((finding) => finding !== false);
  return found.sort((a, b) => Number(b.blocks) - Number(a.blocks));
}
