/** WeChat's limits of subscribe-message values, by the letters of the key (`thing1` is a thing). */
const LIMITS: Record<string, (value: string) => boolean> = {
  thing: (value) => lengthOf(value) <= 20,
  number: (value) => /^-?\d{1,32}(\.\d+)?$/.test(value) && value.length <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => lengthOf(value) <= 5,
  character_string: (value) => /^[\x21-\x7e]{1,32}$/.test(value),
  time: (value) => /\d{1,2}[:：]\d{2}/.test(value) || DATE.test(value),
  date: (value) => DATE.test(value),
  amount: (value) => /^[¥￥$]?\d{1,10}(\.\d{1,2})?元?$/.test(value),
  phone_number: (value) => /^[\d+\-() ]{1,17}$/.test(value),
  car_number: (value) => lengthOf(value) <= 8,
  name: (value) => (/^[\x20-\x7e]+$/.test(value) ? value.length <= 20 : lengthOf(value) <= 10),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  const: (value) => lengthOf(value) <= 20,
};
const DATE = /^\d{4}(年\d{1,2}月(\d{1,2}日)?|[-/.]\d{1,2}[-/.]\d{1,2})/;
const lengthOf = (text: string) => Array.from(text).length;

/** The first key whose value WeChat would refuse with 47003, or undefined. */
export function invalidKey(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return 'data';
  for (const [key, entry] of Object.entries(data as Record<string, { value?: unknown }>)) {
    const value = entry?.value;
    const kind = /^([a-z_]+?)\d+$/.exec(key)?.[1] ?? '';
    const fits = LIMITS[kind];
    if (typeof value !== 'string' && typeof value !== 'number') return `data.${key}.value`;
    if (fits === undefined || String(value) === '' || !fits(String(value)))
      return `data.${key}.value`;
  }
  return undefined;
}
