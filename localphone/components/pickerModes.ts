import { REGIONS } from './regions';

export interface Choice {
  columns: readonly (readonly string[])[];
  chosen: readonly number[];
  /** Rows of other columns after one was turned. */
  follow?: (column: number, chosen: readonly number[]) => Record<number, readonly string[]>;
  /** Turning a column puts the ones that follow it back to their first row. */
  startsOver?: boolean;
  /** The rows chosen → what `change` tells. */
  detail: (rows: readonly number[]) => Record<string, unknown>;
}

const two = (n: number) => String(n).padStart(2, '0');
const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const at = <T>(list: readonly T[], index: number | undefined): T =>
  list[Math.min(index ?? 0, list.length - 1)] as T;

/** `fields`: year, month or day. Days outside start…end are cut back to them. */
export function dateChoice(value: string, start: string, end: string, fields: string): Choice {
  const first = start || '1970-01-01';
  const last = end || '2100-12-31';
  const parts = fields === 'year' ? 1 : fields === 'month' ? 2 : 3;
  const initial = clamp(value || first, first, last);
  const [year = 0, month = 1, day = 1] = initial.split('-').map(Number);
  const years = span(Number(first.slice(0, 4)), Number(last.slice(0, 4)));
  const months = span(1, 12);
  const daysOf = (rows: readonly number[]) =>
    span(1, new Date(Date.UTC(at(years, rows[0]), (rows[1] ?? 0) + 1, 0)).getUTCDate());
  const chosen = [Math.max(0, years.indexOf(year)), month - 1, day - 1].slice(0, parts);
  const columns = [
    years.map((y) => `${y}年`),
    months.map((m) => `${m}月`),
    daysOf(chosen).map((d) => `${d}日`),
  ].slice(0, parts);
  return {
    columns,
    chosen,
    follow: (column, rows) =>
      parts === 3 && column < 2 ? { 2: daysOf(rows).map((d) => `${d}日`) } : {},
    detail: (rows) => {
      const text = [String(at(years, rows[0])), two((rows[1] ?? 0) + 1), two((rows[2] ?? 0) + 1)]
        .slice(0, parts)
        .join('-');
      return { value: clamp(text, first, last).slice(0, text.length) };
    },
  };
}

export function timeChoice(value: string, start: string, end: string): Choice {
  const [hour = 0, minute = 0] = (value || '00:00').split(':').map(Number);
  return {
    columns: [span(0, 23).map(two), span(0, 59).map(two)],
    chosen: [hour, minute],
    detail: ([h, m]) => ({
      value: clamp(`${two(h ?? 0)}:${two(m ?? 0)}`, start || '00:00', end || '23:59'),
    }),
  };
}

/** Province, city and district; `customItem` stands first in each column. `level`: province, city or region. */
export function regionChoice(value: readonly string[], customItem: string, level: string): Choice {
  const depth = level === 'province' ? 1 : level === 'city' ? 2 : 3;
  const any = customItem === '' ? [] : [{ name: customItem, code: '', children: [] }];
  const provinces = [...any, ...REGIONS];
  const citiesOf = (rows: readonly number[]) => [...any, ...at(provinces, rows[0]).children];
  const districtsOf = (rows: readonly number[]) => [
    ...any,
    ...(citiesOf(rows)[rows[1] ?? 0]?.children ?? []),
  ];
  const province = place(provinces, value[0]);
  const city = place(citiesOf([province]), value[1]);
  const chosen = [province, city, place(districtsOf([province, city]), value[2])].slice(0, depth);
  return {
    columns: [names(provinces), names(citiesOf(chosen)), names(districtsOf(chosen))].slice(
      0,
      depth,
    ),
    chosen,
    startsOver: true,
    follow: (column, rows) => {
      if (column === 0)
        return { 1: names(citiesOf(rows)), 2: names(districtsOf([rows[0] ?? 0, 0])) };
      return column === 1 ? { 2: names(districtsOf(rows)) } : {};
    },
    detail: (rows) => {
      const picked = [
        at(provinces, rows[0]),
        citiesOf(rows)[rows[1] ?? 0],
        districtsOf(rows)[rows[2] ?? 0],
      ].slice(0, depth);
      return {
        value: picked.map((item) => item?.name ?? ''),
        code: picked.map((item) => item?.code ?? ''),
        postcode: '',
      };
    },
  };
}

const clamp = (text: string, first: string, last: string) =>
  text < first ? first : text > last ? last : text;

const place = (list: readonly { name: string }[], name: string | undefined) =>
  Math.max(
    0,
    list.findIndex((item) => item.name === name),
  );

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
