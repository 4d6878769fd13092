import * as fc from 'fast-check';
import { checkCodeOf, readCheckCode, readSerial, serialReadings } from './checkCode';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('a check code', () => {
  it('is read however it is typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = checkCodeOf(random);
        const typed = code.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l');
        expect(readCheckCode(` ${typed.slice(0, 4)}-${typed.slice(4)} `)).toBe(code);
      }),
      { seed: 20260601 },
    );
  });

  it('that is none is none, never a crash', () => {
    for (const typed of ['', 'U'.repeat(16), '7K3Q', '中'.repeat(16), '\u0000'])
      expect(readCheckCode(typed)).toBeUndefined();
  });
});

it('a serial is read with any brackets, spaces and wide digits', () => {
  for (const typed of [
    '中图学培〔2026〕00017',
    '中图学培 [2026] 00017',
    '中图学培（２０２６）０００１７',
  ])
    expect(readSerial(typed)).toBe('中图学培〔2026〕00017');
});

it('a serial may be printed with other brackets than somebody types: just as typed comes first', () => {
  const [typed, ...others] = serialReadings('LSC (２０２６) 00017');
  expect(typed).toBe('LSC(２０２６)00017');
  for (const printed of [
    'LSC(2026)00017',
    'LSC（2026）00017',
    'LSC〔2026〕00017',
    'LSC[2026]00017',
  ])
    expect(others).toContain(printed);
  expect(serialReadings('LSC-2026-1')).toEqual(['LSC-2026-1']);
});
