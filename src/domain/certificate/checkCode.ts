import { CheckCode } from './printed';

/** Letters and digits, without those that look like another (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** From 16 random bytes: 80 bits that nobody guesses. */
export const checkCodeOf = (random: Uint8Array): CheckCode =>
  CheckCode.parse(
    Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join(''),
  );

/** A code as somebody typed it: small letters, spaces, O for 0, I or L for 1; undefined where it can be none. */
export function readCheckCode(typed: string): CheckCode | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return CheckCode.safeParse(code).data;
}

const OPENING = /[[(（【［〔]/g;
const CLOSING = /[\])）】］〕]/g;
const BRACKETS = ['〔〕', '()', '（）', '[]', '【】', '［］'] as const;

/** A serial as somebody typed it: no spaces, brackets of any kind as those of official documents. */
export const readSerial = (typed: string): string =>
  typed
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .replace(OPENING, '〔')
    .replace(CLOSING, '〕');

/** What may be printed where somebody typed that: first just as typed, then with each kind of brackets. */
export function serialReadings(typed: string): readonly string[] {
  const read = readSerial(typed);
  const others = BRACKETS.map(([opening, closing]) =>
    read.replaceAll('〔', opening!).replaceAll('〕', closing!),
  );
  return [...new Set([typed.replace(/\s/g, ''), ...others])];
}
