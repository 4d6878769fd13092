import * as fc from 'fast-check';
import { readPattern, serialOf, seriesOf } from './serial';

const run = { seed: 20260601, numRuns: 500 };
const patternOf = (text: string, year = 2026) => {
  const read = readPattern(text, year);
  if (!read.ok) throw new Error(read.refusal);
  return read.value;
};

describe('a serial', () => {
  it('is the pattern with year and number filled in', () => {
    const pattern = patternOf('中图学培〔{year}〕{n:05}');
    expect(serialOf(pattern, 1)).toBe('中图学培〔2026〕00001');
    expect(serialOf(pattern, 123_456)).toBe('中图学培〔2026〕123456');
    expect(serialOf(patternOf('第{n}号', 2027), 7)).toBe('第7号');
  });

  it.each([
    ['中图学培〔{year}〕', 'number'],
    ['{n:05}{n:05}', 'number'],
    ['A1{n}', 'digits'],
    ['{year}{n}', 'digits'],
    ['{n}号2', 'digits'],
    ['{n}{m}', 'braces'],
    ['A {n}', 'space'],
  ])('has no pattern like %s (%s)', (text, refusal) => {
    expect(readPattern(text)).toEqual({ ok: false, refusal });
  });

  it('is never the same for two numbers or two series', () => {
    const part = fc.stringMatching(/^[A-Z中〔〕-]{0,4}$/);
    const patterns = fc.record({
      before: part,
      digits: fc.integer({ min: 1, max: 5 }),
      after: part,
    });
    const number = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(patterns, patterns, number, number, (a, b, m, n) => {
        const isSame = seriesOf(a) === seriesOf(b) && m === n;
        if (!isSame) expect(serialOf(a, m)).not.toBe(serialOf({ ...b, digits: a.digits }, n));
      }),
      run,
    );
  });

  it('counts on in one series whatever the number of digits', () => {
    expect(seriesOf(patternOf('A-{n:03}'))).toBe(seriesOf(patternOf('A-{n:05}')));
    expect(seriesOf(patternOf('A〔{year}〕{n}', 2026))).not.toBe(
      seriesOf(patternOf('A〔{year}〕{n}', 2027)),
    );
  });
});
