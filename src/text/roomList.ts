import {
  type CivilDate,
  civilDateOf,
  clockTimeOf,
  type DayWindow,
  type Instant,
  plusDays,
} from '#domain/calendar';
import { daysBetween } from '#domain/calendar';
import type { Hotel } from '#domain/training/training';
import { dayText, fullDay, windowText } from './dates';
import { moneyText } from './money';

/** One lodger in the list for a hotel; days as 2026-05-25, amounts in yuan. */
export interface LodgerRow {
  readonly room: string;
  readonly kind: string;
  readonly number: string;
  readonly name: string;
  readonly gender: string;
  readonly phone: string;
  readonly from: string;
  readonly until: string;
  readonly nights: number | string;
  readonly yuan: number;
  readonly supplementYuan: number;
  readonly remark: string;
}

/** One night of a hotel. */
export interface NightRow {
  readonly night: string;
  readonly kings: number | string;
  readonly twins: number | string;
  readonly beds: number | string;
  readonly persons: number | string;
  readonly breakfasts: number | string;
  readonly yuan: number;
}

interface Column<Key> {
  readonly key: Key;
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly isYuan?: true;
  /** Longer texts go on in the next line of the cell. */
  readonly wraps?: true;
}

const PHONE: Column<keyof LodgerRow> = { key: 'phone', title: '手机号', width: 14 };

/** Phone numbers only where the organizer asks for them. */
export const lodgerColumns = (withPhones: boolean): readonly Column<keyof LodgerRow>[] => [
  { key: 'room', title: '房间', width: 10 },
  { key: 'kind', title: '房型', width: 8 },
  { key: 'number', title: '房号', width: 8 },
  { key: 'name', title: '姓名', width: 10 },
  { key: 'gender', title: '性别', width: 6 },
  ...(withPhones ? [PHONE] : []),
  { key: 'from', title: '入住日期', width: 12 },
  { key: 'until', title: '离店日期', width: 12 },
  { key: 'nights', title: '晚数', width: 6 },
  { key: 'yuan', title: '应收房费（元）', width: 15, isYuan: true },
  { key: 'supplementYuan', title: '其中单房差（元）', width: 17, isYuan: true },
  { key: 'remark', title: '备注', width: 24, wraps: true },
];

/** Breakfasts only where the hotel's price includes them. */
export const nightColumns = (hasBreakfast: boolean): readonly Column<keyof NightRow>[] => [
  { key: 'night', title: '日期（当晚）', width: 14 },
  { key: 'kings', title: '大床房（间）', width: 13 },
  { key: 'twins', title: '双床房（间）', width: 13 },
  { key: 'beds', title: '其中按床位（人）', width: 17 },
  { key: 'persons', title: '住客（人）', width: 11 },
  ...(hasBreakfast ? [{ key: 'breakfasts', title: '次日早餐（人）', width: 15 } as const] : []),
  { key: 'yuan', title: '应收房费（元）', width: 15, isYuan: true },
];

const stamp = (at: Instant): string => `${fullDay(civilDateOf(at))} ${clockTimeOf(at)}`;

/** What stands above each sheet. */
export const roomListHead = (
  training: string,
  hotel: Hotel,
  nights: DayWindow,
  now: Instant,
): readonly string[] => [
  training,
  `${hotel.name}（${hotel.address}）`,
  `${windowText(nights)}，共 ${daysBetween(nights.from, nights.until) + 1} 晚（最晚${dayText(plusDays(nights.until, 1))}离店）；${pricesText(hotel)}`,
  `房费由住客本人在前台交付；导出时间 ${stamp(now)}`,
];

const pricesText = ({ roomFenPerNight, bedFenPerNight, breakfast }: Hotel): string =>
  `每间每晚 ${moneyText(roomFenPerNight)}，按床位每人每晚 ${moneyText(bedFenPerNight)}${breakfast === undefined ? '' : `，${breakfast}`}`;

export const roomListText = {
  rooms: '房间名单',
  nights: '每晚合计',
  total: '合计',
  people: (count: number) => `${count} 人`,
  forOne: '一人住',
  swapped: '已调剂房型',
  alone: (nights: number) => `${nights} 晚无人合住，含单房差`,
  changed: '登记有变，请与会务组核对',
  left: '已取消住宿，请与会务组核对',
} as const;

/** Characters that a file's name cannot have everywhere. */
const NOT_IN_NAMES = /[\\/:*?"<>|\s]/g;
const LONGEST_NAME = 60;

export const roomListFile = (training: string, hotel: string, on: CivilDate): string =>
  `${`${training}${hotel}`.replace(NOT_IN_NAMES, '').slice(0, LONGEST_NAME)}住宿名单${on}.xlsx`;
