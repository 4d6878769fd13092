import { err, ok, type Result } from '../result';
import * as z from '../z';

/** The 31 characters of GB 32100-2015 in the order of their values: no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
/** Positions 3 to 8 are a region code, digits only. */
const REGION = { from: 3, until: 8 };
const LONGEST_TYPED = 100;

/** `position` counts from 1; `expected` is the check digit that the first 17 characters ask for. */
export const CreditCodeRefusal = z.discriminatedUnion('code', [
  z.object({ code: z.literal('CREDIT_CODE_LENGTH'), length: z.number() }),
  z.object({
    code: z.literal('CREDIT_CODE_CHARACTER'),
    position: z.number(),
    character: z.string(),
  }),
  z.object({ code: z.literal('CREDIT_CODE_CHECK_DIGIT'), expected: z.string() }),
]);
export type CreditCodeRefusal = z.infer<typeof CreditCodeRefusal>;

/** Capitals of normal width, without spaces: what people type and what they mean. */
const tidied = (typed: string): string =>
  typed
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());

/** The 18th character for the first 17: weights are the powers of 3 modulo 31. */
function checkDigitOf(characters: readonly string[]): string {
  let weight = 1;
  let sum = 0;
  for (const character of characters.slice(0, LENGTH - 1)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length);
}

function allowedAt(position: number, character: string): boolean {
  const inRegion = position >= REGION.from && position <= REGION.until;
  return inRegion ? /^\d$/.test(character) : ALPHABET.includes(character);
}

/** The unified social credit code somebody typed, or what is wrong with it: length, a position, the check digit. */
export function readCreditCode(typed: string): Result<string, CreditCodeRefusal> {
  const code = tidied(typed);
  const characters = Array.from(code);
  if (characters.length !== LENGTH)
    return err({ code: 'CREDIT_CODE_LENGTH', length: characters.length });
  const wrong = characters.findIndex((character, index) => !allowedAt(index + 1, character));
  if (wrong >= 0)
    return err({
      code: 'CREDIT_CODE_CHARACTER',
      position: wrong + 1,
      character: characters[wrong]!,
    });
  const expected = checkDigitOf(characters);
  return characters[LENGTH - 1] === expected
    ? ok(code)
    : err({ code: 'CREDIT_CODE_CHECK_DIGIT', expected });
}

/** A correct code, tidied. The issue of a wrong one carries the refusal in `params` (U). */
export const CreditCode = z.string().check(
  z.maxLength(LONGEST_TYPED, { abort: true }),
  z.overwrite(tidied),
  z.check((typed) => {
    const read = readCreditCode(typed.value);
    if (!read.ok)
      typed.issues.push({
        code: 'custom',
        input: typed.value,
        message: read.refusal.code,
        params: read.refusal,
      });
  }),
);
