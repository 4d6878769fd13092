const offsetMs = 8 * 3_600_000;
const weekdays = '日一二三四五六';

/** `at` in ms → "2026-04-03 周五 09:00:00" in Shanghai. */
export function shanghaiTime(at: number): string {
  const shifted = new Date(at + offsetMs);
  const text = shifted.toISOString();
  return `${text.slice(0, 10)} 周${weekdays[shifted.getUTCDay()] ?? ''} ${text.slice(11, 19)}`;
}

/** Value of a datetime-local field, read as Shanghai time → ms; NaN when it is empty. */
export const fromShanghaiField = (value: string): number => Date.parse(`${value}:00+08:00`);

/** ms → value of a datetime-local field in Shanghai time. */
export const toShanghaiField = (at: number): string =>
  new Date(at + offsetMs).toISOString().slice(0, 16);
