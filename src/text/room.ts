import type { RoomPage } from '#contract/room';
import { type CivilDate, civilDateOf, type Instant } from '#domain/calendar';
import { nightsOf, type RoomChoice, type StayRequest } from '#domain/lodging/stay';
import type { Hotel } from '#domain/training/training';
import { dayText, dayWithWeekday, momentText, untilText } from './dates';
import { roomChoiceText, statusText } from './labels';
import { moneyText } from './money';

type Days = Pick<StayRequest, 'from' | 'until'>;
type Standing = RoomPage['standing'];
type Pay = NonNullable<Extract<Standing, { kind: 'approved' }>['pay']>;

export const nightsText = (days: Days): string => `${nightsOf(days)} 晚`;

/** 5月25日至5月30日 */
export const shortDaysText = ({ from, until }: Days): string =>
  `${dayText(from)}至${dayText(until)}`;

/** 25日, and 6月1日 where the month is another than the one before. */
export const nightText = (night: CivilDate, before: CivilDate | undefined): string =>
  before === undefined || before.slice(0, 7) === night.slice(0, 7)
    ? `${Number(night.slice(8))}日`
    : dayText(night);

const FEW = 5;

/** What is left of a choice: the words, and how loud they are. */
export function leftText(
  choice: RoomChoice,
  { count, isOnlySwapped }: { readonly count: number; readonly isOnlySwapped: boolean },
): { readonly text: string; readonly tone: 'neutral' | 'warning' | 'danger' } {
  const unit = choice === 'bed' ? '床' : '间';
  if (count === 0) return { text: '已满', tone: 'danger' };
  if (isOnlySwapped) return { text: `仅剩双床单住 ${count} 间`, tone: 'warning' };
  return count <= FEW
    ? { text: `仅剩 ${count} ${unit}`, tone: 'warning' }
    : { text: `余 ${count} ${unit}`, tone: 'neutral' };
}

/** What each choice means, in one sentence (H2–H4). */
export const choiceMeaning: Record<RoomChoice, string> = {
  king: '一人住一间，一张大床。',
  twinForOne: '一人住一间，两张单人床。',
  bed: '住双床房中的一张床，与一位同性学员合住。',
};

/** What is agreed to (H3, H4); without it nothing is registered. */
export const consentText = {
  swap: {
    label: '我同意“大床房”与“双床单住”互相调剂',
    note: () => '房间紧张时，可能安排另一种房型，房价不变。',
    kept: '已同意大床房与双床单住互相调剂',
  },
  share: {
    label: '我同意由会务组安排同性室友',
    note: (supplementFen: number) =>
      `如最后无人合住，会请您选择补付单房差（${moneyText(supplementFen)}/晚）或改选其他房型。`,
    kept: '已同意由会务组安排同性室友',
  },
} as const;

/** Words of the form. */
export const stayFormText = {
  hotel: '酒店',
  anyHotel: '任意酒店',
  anyHotelMeans: '由会务组安排，更容易有房',
  choice: '房型',
  perNight: (fen: number) => `${moneyText(fen)}/晚`,
  upTo: (amount: string) => `最高 ${amount}`,
  totalOf: (days: Days, amount: string) => `${nightsText(days)} ${amount}`,
  mine: '已登记',
  from: '入住日期',
  until: '离店日期',
  consent: '须知与同意',
  mate: '想同住的人的手机号',
  mateHint: '双方都填写对方的手机号才算；会优先安排，但不能保证。',
  matePlaceholder: '11 位手机号',
  remark: '备注',
  remarkPlaceholder: '例如：希望住低楼层',
  total: '房费合计',
  paidAtHotel: '到酒店付',
  submit: '确认登记',
  submitChange: '保存修改',
  progress: '正在提交…',
  warning: '床位有限。未登记的，现场不能保证有房。',
  restored: '已恢复上次填写的内容。',
  keptMeanwhile: '保存之前，现有的登记保留不变。',
  held: '已登记',
  changed: '已保存修改',
  waiting: '已进入候补',
  problems: {
    choice: '请选择一种房型',
    mate: '请填写 11 位手机号，或留空',
    remark: '备注最多 100 字，请勿使用表情或特殊符号',
    consent: '请勾选同意后再登记',
  },
  refused: '没有登记成功',
  unheard: '没有收到登记结果',
  repeatable: '填写的内容已保留，再试一次不会重复登记。',
  retry: '再试一次',
} as const;

/** Words of the sheet where nothing fits. */
export const fullText = {
  title: '所选房型已满',
  why: (choice: RoomChoice, days: Days, hotel: string | undefined) =>
    `${hotel === undefined ? '' : `${hotel}的`}${roomChoiceText[choice]}（${shortDaysText(days)}）已没有空房。`,
  kept: '您现有的登记保留不变。',
  offers: '现在可以登记：',
  offer: (choice: RoomChoice, hotel: string | undefined, perNightFen: number) =>
    `${hotel === undefined ? '' : `${hotel} · `}${roomChoiceText[choice]} ${moneyText(perNightFen)}/晚`,
  waitMeans: '也可以候补：有空房时自动为您登记并通知您，不用重新提交。',
  waitReplaces: '也可以候补：有空房时自动换成候补的房型并通知您。',
  wait: (choice: RoomChoice) => `候补${roomChoiceText[choice]}`,
  back: '返回修改',
} as const;

/** Words of what one holds or waits for. */
export const myStayText = {
  title: '我的登记',
  held: '已登记',
  choice: '房型',
  hotel: '酒店',
  from: '入住',
  until: '离店',
  price: '房费',
  priceOf: (days: Days, perNightFen: number, totalFen: number) =>
    `${moneyText(perNightFen)} × ${nightsText(days)} = ${moneyText(totalFen)}`,
  consent: '同意事项',
  mate: '想同住',
  mateMutual: '对方也填写了您，会优先安排同住',
  mateAlone: '对方也填写您的手机号后，会优先安排同住',
  /** Once rooms are published, whom one sleeps with stands in the room. */
  mateKnown: '实际室友以“我的房间”为准',
  remark: '备注',
  notYet: '会务组排房后，房间会显示在这里；您同意接收时，微信也会通知。',
  openUntil: (until: Instant) => `${momentText(until)}前可以修改或取消。`,
  closed: '登记已截止，如需修改或取消，请联系会务组。',
  change: '修改登记',
  cancel: '取消登记',
  waitingTitle: '候补',
  position: (position: number) => `第 ${position} 位`,
  waitingMeans: '有空房时自动为您登记并通知您，不用重新提交。',
  waitingBeside: '有空房时自动换成候补的房型；在那之前，现有的登记保留不变。',
  waitingUnsure: '候补期间没有房间，请做好自行安排的准备。',
  changeWaiting: '改选房型',
  cancelWaiting: '取消候补',
} as const;

/** Asked once before something is given up. */
export const cancelText = {
  stay: {
    title: '取消住宿登记？',
    meaning: ['取消后，房间立即让给候补的人。', '再次登记时，不一定还有房。'],
    confirm: '确定取消登记',
    done: '已取消登记',
  },
  waiting: {
    title: '取消候补？',
    meaning: ['取消后将失去候补的位置，再次候补要重新排队。'],
    confirm: '确定取消候补',
    done: '已取消候补',
  },
  progress: '正在取消…',
  refused: '没有取消成功',
  retry: '再试一次',
} as const;

/** Words of the published room. */
export const myRoomText = {
  title: '我的房间',
  assigned: '已安排',
  toBeAnew: '待重新安排',
  hotel: '酒店',
  kind: '房型',
  alone: '一人住',
  shared: '合住',
  number: '房号',
  numberLater: '办理入住时由酒店告知',
  from: '入住',
  until: '离店',
  mate: '室友',
  nobody: '暂无合住的人',
  mateOf: (name: string, days: Days) => `${name}（${shortDaysText(days)}）`,
  pay: '到酒店付',
  ofItSupplement: (fen: number, nights: number) =>
    `其中单房差 ${moneyText(fen)}（${nights} 晚一人住）`,
  /** By the kind of room that one was given. */
  swapped: {
    king: '双床单住的房间不够，按您同意的调剂，为您安排了大床房。',
    twin: '大床房不够，按您同意的调剂，为您安排了双床房，一人住。',
  },
  elsewhere: '您选的酒店房间紧张，会务组为您安排了这家酒店，房费按这家酒店计算。',
  outdated: '排房之后，您的登记有变化。会务组会重新安排并通知您，请以新的安排为准。',
} as const;

/** Words about sleeping alone in a room meant for two (H5). */
export const supplementText = {
  title: '单房差',
  open: '请您确认',
  accepted: '已接受',
  why: (nights: number, perNightFen: number) =>
    `您选的是床位，目前有 ${nights} 晚没有人与您合住。这几晚房间由您一人住，每晚补付 ${moneyText(perNightFen)}。`,
  amount: '单房差',
  amountOf: (fen: number, nights: number) => `${moneyText(fen)}（${nights} 晚）`,
  whole: '到酒店付',
  wholeOf: (fen: number) => `${moneyText(fen)}（含单房差）`,
  answerBy: (until: Instant) => `请在${momentText(until)}前选择。`,
  late: (until: Instant) =>
    `确认时间已过（${untilText(until)}），请尽快选择；如有疑问请联系会务组。`,
  acceptedAt: (at: Instant) =>
    `您已于${dayWithWeekday(civilDateOf(at))}接受。之后如有人合住，会通知您，多出的部分不再收取。`,
  accept: (fen: number) => `接受单房差 ${moneyText(fen)}`,
  accepting: '正在提交…',
  again: '重新选择房型',
  closed: '登记已截止，要改选其他房型请联系会务组。',
  done: '已接受',
  refused: '没有提交成功',
} as const;

/** Words of the page that stand alone. */
export const roomPageText = {
  checkIn: '报到',
  leave: '离会',
  openUntil: '登记截止',
  left: '剩余房间',
  leftNote: '每晚剩余，随时变化，以提交结果为准。',
  full: '满',
  address: '地址',
  phone: '电话',
  breakfast: '早餐',
  prices: '房价',
  price: ({ roomFenPerNight, bedFenPerNight }: Pick<Hotel, 'roomFenPerNight' | 'bedFenPerNight'>) =>
    `${moneyText(roomFenPerNight)}/间/晚，${moneyText(bedFenPerNight)}/床/晚`,
  selfPaid: '房费由本人付给酒店。',
  map: '在地图上查看',
  mapRefused: '地图没有打开，请复制地址查找',
  travel: '交通',
  contacts: '联系会务组',
  unknownCode: '没有找到要登记住宿的培训。二维码可能已过期，或不是住宿登记码，您可以从首页继续。',
  toHome: '去首页',
  backToRoom: '查看住宿登记',
  nothingToChange: '这里没有可以修改的登记',
} as const;

/** What stands in the way of a room: said, with what happens next and the one step (H1). */
export interface StandingText {
  readonly title: string;
  readonly words: readonly string[];
  /** Said as a reason given by the organizers. */
  readonly reason?: string;
  readonly step?: string;
}

const THEN = '之后回到这里登记房型。';

export function standingText(standing: Exclude<Standing, { kind: 'approved' }>): StandingText {
  switch (standing.kind) {
    case 'notSignedUp':
      return {
        title: '请先登记个人信息',
        words: [
          '第一次使用，请先登记姓名、单位和手机号，约需一分钟。',
          '接着报名培训，审核通过后登记房型。',
        ],
        step: '登记个人信息',
      };
    case 'notRegistered':
      return standing.mayRegister
        ? {
            title: '您还没有报名这个培训',
            words: ['请先报名，审核通过后即可登记房型。'],
            step: '去报名',
          }
        : {
            title: '您没有报名这个培训',
            words: ['报名已结束，不能登记房型。如有疑问，请联系会务组。'],
          };
    case 'waitForSeat':
      return {
        title: '报名正在候补',
        words: ['有名额空出时自动递补，审核通过后通知您。', THEN],
        step: '查看我的报名',
      };
    case 'waitForReview':
      return {
        title: '报名等待审核',
        words: ['会务组审核后会通知您，您暂时不用做什么。', `审核通过${THEN}`],
        step: '查看我的报名',
      };
    case 'returned':
      return {
        title: '报名资料需要修改',
        words: [`请修改后重新提交，审核通过${THEN}`],
        reason: standing.reason,
        step: '修改并重新提交',
      };
    case 'ended':
      return endedText(standing);
  }
}

function endedText({
  status,
  reason,
  mayRegister,
}: Extract<Standing, { kind: 'ended' }>): StandingText {
  const may = mayRegister && status !== 'rejected';
  return {
    title: `报名${statusText[status]}，不能登记房型`,
    words: [may ? '报名还在进行，可以重新报名，审核通过后登记房型。' : '如有疑问，请联系会务组。'],
    ...(reason === undefined ? {} : { reason }),
    ...(may ? { step: '重新报名' } : {}),
  };
}

/** Approved, and nothing was opened yet, or it is over. */
export const notOpenText = {
  notYet: {
    title: '住宿登记还没有开放',
    words: '会务组开放后，请再打开这个页面登记房型。',
  },
  over: {
    title: '住宿登记已截止',
    words: (closedAt: Instant) =>
      `登记已于${untilText(closedAt).replace(/止$/, '')}截止，您没有登记房型，现场不能保证有房。请尽快联系会务组。`,
    /** To whoever is not approved, and can register no room even then. */
    anyway: (closedAt: Instant) =>
      `住宿登记已于${untilText(closedAt).replace(/止$/, '')}截止，审核通过后也不能在这里登记，请联系会务组。`,
  },
} as const;

/** The fee is not paid yet: what is to be done about it, if anything (P1). `mayHold`: a room may be registered first. */
export function payNoticeText(
  { until, passed, way }: Pay,
  mayHold: boolean,
): {
  readonly text: string;
  readonly step?: string;
} {
  const first = mayHold ? '可以先登记房型。' : '';
  switch (way) {
    case 'checking':
      return { text: `培训费的转账凭证已提交，财务核对后通知您。${first}` };
    case 'group':
      return { text: `培训费由单位集体交纳，您不用自己交。${first}` };
    case 'online':
    case 'bank':
    case undefined:
      return passed
        ? { text: '培训费的交费期限已过，请尽快联系会务组。', step: '查看' }
        : {
            text: `培训费还没有交，请在${dayWithWeekday(until)}前交费。${first}`,
            step: '去交费',
          };
  }
}
