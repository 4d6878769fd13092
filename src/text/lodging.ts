import type { Guest, LodgingOverview, NightAsked, NightLoad, PlanRow } from '#contract/lodging';
import { civilDateOf, clockTimeOf, type CivilDate, type Instant, plusDays } from '#domain/calendar';
import { nightsOf, type RoomChoice, type StayRequest } from '#domain/lodging/stay';
import type { Gender } from '#domain/person/profile';
import type { Hotel } from '#domain/training/training';
import { dayText, dayWithWeekday, momentText } from './dates';
import { genderText, roomChoiceText } from './labels';
import { moneyText } from './money';

export { roomName } from './roomName';

/** Words of 住宿 for organizers. */
export const lodgingCommon = {
  refresh: '刷新',
  back: '返回',
  toWorkbench: '返回工作台',
  toLodging: '返回住宿',
  toSettings: '去设置房间',
  progress: '请稍候…',
  saving: '正在保存…',
  more: '显示更多',
  allShown: '已全部显示',
  people: (count: number) => `${count} 人`,
} as const;

/** 5月25日至5月30日，5 晚 */
export const stayDays = (stay: { readonly from: CivilDate; readonly until: CivilDate }): string =>
  `${dayText(stay.from)}至${dayText(stay.until)}，${nightsOf(stay)}\u00a0晚`;

export const hotelName = (hotels: readonly Hotel[], hotelId: string): string =>
  hotels.find(({ id }) => id === hotelId)?.name ?? '';

export type LodgingTask = 'settings' | 'invite' | 'run' | 'rerun' | 'publish' | 'export';

/** Words of the overview. */
export const overviewText = {
  notSet: '还没有设置房间',
  notSetNote: '设置每家酒店的房间数后，学员才能登记房型。',
  open: (until: Instant) => `登记开放至 ${momentText(until)}`,
  closed: (until: Instant) => `登记已于 ${momentText(until)} 截止`,
  nights: ({ from, until }: LodgingOverview['nights']) =>
    `入住${dayText(from)}，最晚${dayText(plusDays(until, 1))}离店`,
  people: '登记情况',
  waiting: '候补',
  none: '未登记',
  plan: '排房',
  neverRun: '还没有排房',
  draft: (at: Instant) => `${momentText(at)}排好，还没有发布`,
  draftAgain: '有未发布的调整，学员看到的仍是上次发布的结果',
  published: (at: Instant) => `${momentText(at)}发布`,
  outdated: '排房之后登记有变化，请重新排房',
  supplementsOpen: (count: number) => `${count} 人还没有确认单房差`,
  settings: '房间设置',
  code: '住宿小程序码',
  codeNote: '海报，可保存到相册',
  guests: '登记名单',
  guestsNote: '查找、代为登记',
  planLink: '排房与房号',
  lists: '给酒店的名单',
  listsNote: '表格下载',
  tasks: {
    settings: '设置房间',
    invite: '邀请学员登记',
    run: '开始排房',
    rerun: '重新排房',
    publish: '核对并发布',
    export: '导出给酒店',
  } satisfies Record<LodgingTask, string>,
  /** Why that comes next. */
  reasons: {
    settings: '第一步：填写住几晚、每家酒店有多少间房。',
    invite: '房间已设置好，把住宿小程序码发给学员，请大家登记房型。',
    run: '登记已截止，可以排房了。',
    rerun: '登记有变化，重新排房时已排好的人尽量不动。',
    publish: '排房结果还没有发布，学员现在看不到。',
    export: '排房结果已发布，可以把名单发给酒店。',
  } satisfies Record<LodgingTask, string>,
} as const;

/** Rooms that a night's asks need, where women and men share among themselves. */
export const roomsNeeded = (load: NightLoad): number =>
  load.kingAsked +
  load.twinForOneAsked +
  Math.ceil(load.womenAsked / 2) +
  Math.ceil(load.menAsked / 2);

/** Words of the chart of rooms per night. */
export const loadText = {
  legend: { king: '大床房', twinForOne: '双床单住', bed: '床位（两人一间）', free: '空余' },
  needed: (needed: number, held: number) => `需 ${needed} 间 / 共 ${held} 间`,
  over: (more: number) => `少 ${more} 间`,
  asked: (load: NightAsked) =>
    `大床房 ${load.kingAsked} 人 · 双床单住 ${load.twinForOneAsked} 人 · 床位 女 ${load.womenAsked} 男 ${load.menAsked}`,
  used: (load: NightLoad) =>
    `排房用：大床房 ${load.kingUsed}/${load.king}，双床房 ${load.twinUsed}/${load.twin}`,
  held: (load: NightLoad) => `共有：大床房 ${load.king}，双床房 ${load.twin}`,
  none: '这家酒店还没有设置房间',
  anyHotel: '任意酒店',
  /** What a screen reader says for a night. */
  spoken: (load: NightLoad) =>
    `${dayWithWeekday(load.night)}，${loadText.needed(roomsNeeded(load), load.king + load.twin)}，${loadText.asked(load)}`,
} as const;

/** Words of the settings. */
export const settingsText = {
  nights: '住宿日期',
  from: '第一晚',
  until: '最后一晚',
  untilHint: (day: CivilDate) => `${dayText(day)}离店`,
  close: '登记截止',
  closeDay: '截止日期',
  closeTime: '截止时间',
  closeHint: '截止后学员不能自己修改，您仍可代为修改。',
  king: '大床房（间）',
  twin: '双床房（间）',
  exceptions: '个别晚上不同',
  exceptionsGist: (nights: number) => (nights === 0 ? '每晚相同' : `${nights} 晚单独设置`),
  exceptionsHint: '不填的，按上面的数计算。',
  kingOn: (night: CivilDate) => `${dayText(night)}大床房`,
  twinOn: (night: CivilDate) => `${dayText(night)}双床房`,
  kingShort: '大床',
  twinShort: '双床',
  save: '保存',
  saved: '已保存',
  failed: '没有保存成功',
  kept: '您填写的内容还在，可以再试一次。',
  wrongCount: '请填 0 到 5000 的整数',
  wrongDays: '最后一晚不能早于第一晚',
  tooLong: '最多 30 晚',
  noRooms: '请至少为一家酒店填写房间数',
  shortTitle: '房间不够，仍要保存？',
  shortMeaning: [
    '按现在的登记，有人会没有房间。',
    '保存后需要在排房时为他们换酒店或另作安排，并请与本人联系。',
  ],
  shortConfirm: '仍然保存',
  hotelless: '这个培训还没有填写酒店，请先在“培训管理”的“现场”里添加。',
} as const;

/** Words of the poster. */
export const posterText = {
  headline: '住宿登记',
  scan: '微信扫码，登记房型',
  until: (until: Instant) => `请在 ${momentText(until)} 前登记`,
  warning: ['报名审核通过后登记，床位有限', '未登记的，现场不能保证有房'],
  society: '中国图书馆学会',
  picture: (title: string) => `“${title}”的住宿登记海报，含小程序码`,
  note: '把海报发到学员群或印在报到材料里，学员扫码直接登记房型。',
  save: '保存到相册',
  saving: '正在保存…',
  saved: '已保存到相册',
  failed: '没有保存成功',
  failedWhy: '请稍后再试，或长按海报保存。',
  denied: '没有保存到相册的权限，请在设置中打开“添加到相册”后再试。',
  toSetting: '去设置',
  notDrawn: '海报没有生成成功，可以长按下面的小程序码保存。',
  code: '住宿登记的小程序码',
  path: '页面路径',
} as const;

export const GUEST_FILTERS = ['all', 'none', 'waiting', 'king', 'twinForOne', 'bed'] as const;
export type GuestFilter = (typeof GUEST_FILTERS)[number];

/** Words of the list of attendees. */
export const guestsText = {
  search: '姓名、单位或手机尾号',
  searchPlaced: '姓名或单位',
  filters: {
    all: '全部',
    none: '未登记',
    waiting: '候补',
    ...roomChoiceText,
  } satisfies Record<GuestFilter, string>,
  tab: (filter: GuestFilter, count: number) => `${guestsText.filters[filter]} ${count}`,
  call: '拨打',
  callNamed: (name: string) => `拨打${name}的电话`,
  notAsked: '还没有登记',
  position: (position: number) => `候补第 ${position} 位`,
  unpaid: '未交费',
  empty: '还没有审核通过的学员',
  emptyHere: '这里没有人',
  searchEmpty: '没有找到符合的人，请换个词试试',
  showAll: '显示全部',
} as const;

/** 床位 · 5月25日至5月30日，5 晚 */
export const requestText = (request: StayRequest): string =>
  `${roomChoiceText[request.choice]} · ${stayDays(request)}`;

/** 女 · 床位 · 5月25日至5月30日，5 晚 */
export const guestNote = ({ gender, request }: Guest): string =>
  [genderText[gender], request === undefined ? guestsText.notAsked : requestText(request)].join(
    ' · ',
  );

const MEANING: Record<RoomChoice, (price: string) => string> = {
  king: (price) => `一张大床，一人住，${price}/晚`,
  twinForOne: (price) => `双床房一人住，${price}/晚`,
  bed: (price) => `双床房的一张床，与同性合住，${price}/晚`,
};

/** Words of registering for somebody. */
export const holdText = {
  unknown: '没有找到这个人，可能已取消报名',
  back: '返回登记名单',
  unit: '单位',
  phone: '手机号',
  gender: '性别',
  paid: '交费',
  isPaid: '已交费',
  notPaid: '未交费',
  now: '现在的登记',
  nothing: '还没有登记',
  remark: '备注',
  mate: '室友手机号',
  title: '代为登记',
  change: '修改登记',
  choice: '房型',
  meaning: (choice: RoomChoice, fen: number) => MEANING[choice](moneyText(fen)),
  from: '入住',
  until: '离店',
  hotel: '酒店',
  anyHotel: '任意酒店',
  mateHint: '双方都填写对方手机号才算',
  mateWrong: '请输入 11 位手机号',
  remarkHint: '会写进给酒店的名单',
  consent: {
    swap: '本人同意：房间不够时，大床房与双床单住可互相调剂',
    share: '本人同意：由会务组安排同性室友，单出一人时补付单房差',
  },
  consentNote: '请先征得本人同意再勾选',
  consentMissing: '请先征得本人同意，再勾选上面的一项',
  total: (fen: number) => `房费共 ${moneyText(fen)}，由本人付给酒店`,
  hold: '登记',
  save: '保存修改',
  progress: '正在登记…',
  held: '已登记',
  waited: '已加入候补',
  failed: '没有登记成功',
  fullTitle: '这种房型满了',
  fullNote: '现有的登记不受影响。可以改成：',
  wait: '加入候补，有空房时自动登记并通知本人',
  cancelStay: '取消住宿',
  cancelWaiting: '取消候补',
  cancelAsk: (name: string) => `取消${name}的住宿登记？`,
  cancelWaitingAsk: (name: string) => `取消${name}的候补？`,
  cancelMeaning: ['空出的房间会立即让给候补的人。', '以后要住，需要重新登记，不保证还有房。'],
  cancelWaitingMeaning: ['以后再候补，要从最后一位排起。'],
  cancelConfirm: '确定取消',
  cancelled: '已取消',
  cancelFailed: '没有取消成功',
} as const;

/** Words of the plan of rooms. */
export const planText = {
  start: '系统会按登记自动排房：尽量人人有房、住在所选酒店和房型、少补单房差、少换房。',
  startNote: '排好后先由您核对，可以固定和调整；发布后学员才看得到。',
  run: '开始排房',
  rerun: '重新排房',
  running: '正在排房，请稍候…',
  ran: '已排好',
  runFailed: '没有排好',
  tabs: { rooms: '房间', people: '人员', changes: '变化' },
  draft: '草稿，学员看不到',
  published: (at: Instant) => `${momentText(at)}发布`,
  ranAt: (at: Instant) => `${dayText(civilDateOf(at))} ${clockTimeOf(at)} 排`,
  outdated: '排房之后登记有变化，重新排房后再发布。',
  seePublished: '看已发布的',
  seeDraft: '看草稿',
  perfect: '人人有房，没有调剂和单房差',
  search: '姓名、单位或房号',
  empty: '没有符合的结果',
  showAll: '显示全部',
  noRooms: '还没有排出房间',
  pinned: '已固定',
  noRoom: '没有房间',
  swapped: '调剂',
  elsewhere: '换酒店',
  alone: (nights: number) => `单房差 ${nights} 晚`,
  accepted: '已接受单房差',
  asked: '待确认单房差',
  supplement: (fen: number) => `其中单房差 ${moneyText(fen)}`,
  number: '房号',
  setNumber: '填房号',
  numberTitle: (room: string) => `${room} 的房号`,
  numberHint: '酒店给的房号，例如 1208；清空表示取消。学员能看到。',
  numberWrong: '房号只能用数字、字母和横线，最多 10 位',
  numberSave: '保存',
  numbered: '已保存',
  failed: '没有操作成功',
  pin: '固定在这个房间',
  pinNote: '重新排房时不动这个人',
  unpin: '取消固定',
  unpinNote: '重新排房时可以动这个人',
  move: '换房间',
  moveNote: '到空房间，或与人合住',
  swap: '与别人互换房间',
  swapNote: '两人的房间对调',
  stay: '住宿登记',
  stayNote: '修改或取消登记',
  moveTitle: (name: string) => `${name}换到哪里？`,
  swapTitle: (name: string) => `${name}与谁互换？`,
  moveHint: '换好后这个人会固定在新房间，重新排房时不动。',
  emptyRoom: (kind: string) => `空的${kind}`,
  joins: (names: string) => `与${names}合住`,
  moveFailed: '没有换成',
  moved: '已换好',
  nobody: '没有找到，请换个词试试',
  moreHere: '还有更多，请输入姓名或单位查找',
} as const;

/** Words about one person of the plan. */
export const personText = {
  room: '房间',
  mates: '室友',
  pays: '付酒店',
  supplement: '单房差',
  askedUntil: (until: string) => `待本人确认，${until}截止`,
  acceptedAt: (at: string) => `本人已于${at}接受`,
} as const;

export const PEOPLE_FILTERS = [
  'all',
  'noRoom',
  'elsewhere',
  'swapped',
  'alone',
  'asked',
  'pinned',
] as const;
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number];

/** What is counted of the people of a plan. */
export const peopleFilterText: Record<PeopleFilter, string> = {
  all: '全部',
  noRoom: '无房',
  elsewhere: '换酒店',
  swapped: '调剂',
  alone: '单房差',
  asked: '待确认',
  pinned: '已固定',
};

export const CHANGE_KINDS = ['moved', 'charge', 'roommate', 'new', 'gone'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const changeText = {
  kinds: {
    moved: '换房间',
    charge: '费用变化',
    roommate: '室友变化',
    new: '新增',
    gone: '已取消',
  } satisfies Record<ChangeKind, string>,
  against: (when: string) => `与 ${when}那次排房相比`,
  first: '这是第一次排房，没有可比较的结果。',
  same: '与上次相比，没有人的安排有变化。',
  from: (before: string, after: string) => `${before} → ${after}`,
  goneNote: '不再住宿',
} as const;

/** 女 · 床位 · 5月25日至5月30日，5 晚 */
export const rowNote = (row: PlanRow): string =>
  `${genderText[row.gender]} · ${roomChoiceText[row.choice]} · ${stayDays(row)}`;

/** 女 大床房: said where the row has little room. */
export const shortNote = (gender: Gender, choice: RoomChoice): string =>
  `${genderText[gender]} · ${roomChoiceText[choice]}`;

/** Words of publishing. */
export const publishText = {
  open: '发布',
  openAgain: '发布调整',
  title: '发布排房结果？',
  people: (people: number, rooms: number) => `${people} 人，${rooms} 间房。`,
  affected: '安排有变化的人会收到通知；没有变化的人不会收到。',
  supplements: (people: number) => `${people} 人单住，需要补付单房差，会请本人确认。`,
  answerDay: '单房差确认截止日期',
  answerTime: '截止时间',
  answerPast: '请选择晚于现在的时间',
  without: (people: number) => `还有 ${people} 人没有房间，他们会看到“尚未安排”。`,
  outdated: '排房之后登记有变化，这些变化不在结果里。建议先重新排房。',
  confirm: '确定发布',
  confirmAnyway: '仍然发布',
  progress: '正在发布…',
  done: '已发布',
  failed: '没有发布成功',
} as const;

/** Words of the lists for the hotels. */
export const listsText = {
  hint: '名单按已发布的排房结果生成：房间、姓名、入住和离店、每人应付，以及每晚合计。',
  withPhones: '包含手机号',
  withPhonesNote: '只在酒店需要联系客人时勾选；每次下载都会记录',
  open: '打开名单',
  progress: '正在生成…',
  notOpened: '这台设备不能打开表格，请换一台手机，或在电脑微信中打开',
  failed: '没有生成成功',
  notPublished: '排房结果发布后，才能导出给酒店的名单。',
  toPlan: '去排房',
  draft: '有未发布的调整，名单里是上次发布的结果。',
  publishedAt: (at: Instant) => `按 ${momentText(at)} 发布的结果`,
} as const;
