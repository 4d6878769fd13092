import type { CivilDate, DayWindow, Instant } from '../calendar';
import type { Fen } from '../money';
import { daysOf } from './courseTimes';
import type { Hotel, HotelId, Training } from './training';

type Fee = { readonly memberFen: Fen; readonly nonMemberFen: Fen };

/** What a change takes from those who have relied on the published training; it needs a confirmation. */
export type ChangeFinding =
  | { readonly code: 'MODE_CHANGED'; readonly blocks: true }
  | { readonly code: 'SEATS_SWITCHED'; readonly blocks: true }
  | { readonly code: 'SEATS_BELOW_HOLDERS'; readonly holders: number; readonly blocks: true }
  | { readonly code: 'FEE_CHANGED'; readonly from: Fee; readonly to: Fee; readonly blocks: false }
  | {
      readonly code: 'PAY_BY_CHANGED';
      readonly from?: CivilDate;
      readonly to?: CivilDate;
      readonly blocks: false;
    }
  | {
      readonly code: 'REFUND_CHANGED';
      readonly from: Instant;
      readonly to: Instant;
      readonly isByDecision: boolean;
      readonly blocks: false;
    }
  | { readonly code: 'ACCOUNT_CHANGED'; readonly blocks: false }
  | { readonly code: 'HOTEL_HAS_ROOMS'; readonly hotel: string; readonly blocks: true }
  | {
      readonly code: 'COURSE_MOVED';
      readonly from: DayWindow;
      readonly to: DayWindow;
      readonly blocks: false;
    };

const isSame = (a: DayWindow, b: DayWindow): boolean => a.from === b.from && a.until === b.until;

const hotelsOf = (training: Training): readonly Hotel[] =>
  training.mode === 'offline' ? training.hotels : [];

/**
 * `holders`: how many hold a seat now; `housing`: hotels in which rooms are held. A limit is neither set nor lifted once
 * people may have registered, and a hotel stays as long as people may sleep in it (H6).
 */
export function changeCheck(
  before: Training,
  after: Training,
  holders: number,
  housing: readonly HotelId[],
): readonly ChangeFinding[] {
  const kept = hotelsOf(after).map(({ id }) => id);
  const lost = hotelsOf(before).find(({ id }) => housing.includes(id) && !kept.includes(id));
  const [from, to] = [before.fee, after.fee];
  const [days, newDays] = [daysOf(before), daysOf(after)];
  const { seats } = after;
  const found: readonly (ChangeFinding | false)[] = [
    before.mode !== after.mode && { code: 'MODE_CHANGED', blocks: true },
    (before.seats === undefined) !== (seats === undefined) && {
      code: 'SEATS_SWITCHED',
      blocks: true,
    },
    seats !== undefined &&
      before.seats !== undefined &&
      seats < holders && { code: 'SEATS_BELOW_HOLDERS', holders, blocks: true },
    (from.memberFen !== to.memberFen || from.nonMemberFen !== to.nonMemberFen) && {
      code: 'FEE_CHANGED',
      from,
      to,
      blocks: false,
    },
    before.payBy !== after.payBy && {
      code: 'PAY_BY_CHANGED',
      ...(before.payBy && { from: before.payBy }),
      ...(after.payBy && { to: after.payBy }),
      blocks: false,
    },
    (before.refundUntil !== after.refundUntil || before.refundBy !== after.refundBy) && {
      code: 'REFUND_CHANGED',
      from: before.refundUntil,
      to: after.refundUntil,
      isByDecision: after.refundBy === 'decision',
      blocks: false,
    },
    lost !== undefined && { code: 'HOTEL_HAS_ROOMS', hotel: lost.name, blocks: true },
    before.account.number !== after.account.number && { code: 'ACCOUNT_CHANGED', blocks: false },
    !isSame(days, newDays) && { code: 'COURSE_MOVED', from: days, to: newDays, blocks: false },
  ];
  return found.filter((finding) => finding !== false);
}
