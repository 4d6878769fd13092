import * as fc from 'fast-check';
import { CreditCode, readCreditCode } from './creditCode';

const ALPHABET = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
const run = { seed: 20260403, numRuns: 1000 };
/** Codes in public use. */
const KNOWN = [
  '91350100M000100Y43',
  '914403001922038216',
  '9144030071526726XG',
  '91330100799655058B',
  '91110000802100433B',
];

const character = fc.constantFrom(...ALPHABET);
const digits = fc.stringMatching(/^\d{6}$/);
/** 17 correct characters and the check digit that is asked for. */
const codes = fc
  .tuple(character, character, digits, fc.array(character, { minLength: 9, maxLength: 9 }))
  .map(([a, b, region, organization]) => `${a}${b}${region}${organization.join('')}`)
  .map((body) => {
    const read = readCreditCode(`${body}0`);
    if (read.ok) return read.value;
    if (read.refusal.code !== 'CREDIT_CODE_CHECK_DIGIT') throw new Error(read.refusal.code);
    return body + read.refusal.expected;
  });

describe('a unified social credit code (U, GB 32100-2015)', () => {
  it.each(KNOWN)('may be %s', (code) =>
    expect(readCreditCode(code)).toEqual({ ok: true, value: code }),
  );

  it('has 18 characters; the refusal says how many there are', () => {
    for (const [typed, length] of [
      ['', 0],
      ['91350100M000100Y4', 17],
      ['91350100M000100Y433', 19],
    ] as const)
      expect(readCreditCode(typed)).toMatchObject({
        refusal: { code: 'CREDIT_CODE_LENGTH', length },
      });
  });

  it.each(['I', 'O', 'S', 'V', 'Z', '-', '图', '𠮷'])('has no %s; the position is named', (bad) =>
    expect(readCreditCode(`91350100M${bad}00100Y43`)).toEqual({
      ok: false,
      refusal: { code: 'CREDIT_CODE_CHARACTER', position: 10, character: bad },
    }),
  );

  it('has a region of digits at positions 3 to 8', () => {
    for (let position = 3; position <= 8; position++) {
      const typed = Array.from(KNOWN[0]!);
      typed[position - 1] = 'A';
      expect(readCreditCode(typed.join(''))).toMatchObject({
        refusal: { code: 'CREDIT_CODE_CHARACTER', position },
      });
    }
  });

  it('is read as it is meant: spaces, small letters and wide characters do not matter', () => {
    for (const typed of [' 91350100 m000100 y43 ', '９１３５０１００Ｍ０００１００Ｙ４３']) {
      expect(readCreditCode(typed)).toEqual({ ok: true, value: KNOWN[0] });
      expect(CreditCode.parse(typed)).toBe(KNOWN[0]);
    }
  });

  it('never is correct with one character changed, nor with two neighbours exchanged', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 17 }), character, (code, index, other) => {
        expect(readCreditCode(code).ok).toBe(true);
        const changed = Array.from(code);
        changed[index] = other;
        if (other !== code[index]) expect(readCreditCode(changed.join('')).ok).toBe(false);
        const swapped = Array.from(code);
        [swapped[index], swapped[(index + 1) % 18]] = [code[(index + 1) % 18]!, code[index]!];
        if (index < 17 && swapped.join('') !== code)
          expect(readCreditCode(swapped.join('')).ok).toBe(false);
      }),
      run,
    );
  });

  it('always is a code or a refusal that fits it, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (typed) => {
        const read = readCreditCode(typed);
        expect(CreditCode.safeParse(typed).success).toBe(read.ok);
        if (!read.ok && read.refusal.code === 'CREDIT_CODE_LENGTH')
          expect(read.refusal.length).not.toBe(18);
      }),
      run,
    );
  });

  it('tells the form what is wrong', () => {
    const { error } = CreditCode.safeParse('91350100M000100Y44');
    expect(error?.issues).toMatchObject([
      { message: 'CREDIT_CODE_CHECK_DIGIT', params: { expected: '3' } },
    ]);
  });

  it('of 10 MB is refused', () =>
    expect(CreditCode.safeParse('9'.repeat(10 * 1024 * 1024)).success).toBe(false));
});
