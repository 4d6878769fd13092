import type { CivilDate } from '#domain/calendar';

/** One row of the list of a unit's members; days as 2026-04-03. */
export interface MemberListRow {
  readonly name: string;
  readonly gender: string;
  readonly phone: string;
  readonly title: string;
  readonly education: string;
  readonly libraryYears: number;
  readonly requestedOn: string;
  readonly claimedOn: string;
}

interface Column {
  readonly key: keyof MemberListRow;
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

export const memberListColumns: readonly Column[] = [
  { key: 'name', title: '姓名', width: 14 },
  { key: 'gender', title: '性别', width: 6 },
  { key: 'phone', title: '手机号', width: 14 },
  { key: 'title', title: '职称', width: 28 },
  { key: 'education', title: '学历', width: 16 },
  { key: 'libraryYears', title: '图书馆工作年限（年）', width: 20 },
  { key: 'requestedOn', title: '申请日期', width: 12 },
  { key: 'claimedOn', title: '认领日期', width: 12 },
];

/** Characters that a file's name cannot have everywhere. */
const NOT_IN_NAMES = /[\\/:*?"<>|\s]/g;
const LONGEST_NAME = 60;

export const memberListFile = (unitName: string, on: CivilDate): string =>
  `${unitName.replace(NOT_IN_NAMES, '').slice(0, LONGEST_NAME)}会员名单${on}.xlsx`;
