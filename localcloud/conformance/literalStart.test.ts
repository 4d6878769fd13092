import * as fc from 'fast-check';
import { literalStart } from '../database/query/literalStart';

describe('what every match of a pattern begins with', () => {
  it.each([
    [/^abc/, 'abc'],
    [/^湖北/, '湖北'],
    [/^a\.b/, 'a.b'],
    [/^\^a/, '^a'],
    [/^ab.*c/, 'ab'],
    [/^ab+/, 'a'],
    [/^ab?c/, 'a'],
    [/^ab{0,1}/, 'a'],
    [/^a\dz/, 'a'],
    [/^𠮷*/, ''],
    [/^a|b/, ''],
    [/^(a|b)/, ''],
    [/abc/, ''],
    [/^abc/i, ''],
    [/^b/m, ''],
  ])('of %s is %j', (pattern, start) => expect(literalStart(pattern)).toBe(start));

  it('never keeps out a text that matches', () => {
    const part = fc.constantFrom('a', 'b', '中', '𠮷', '.', '\\.', '|', '*', '?', '+', '(a)', '$');
    const patterns = fc.array(part, { maxLength: 5 }).map((parts) => `^${parts.join('')}`);
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '中', '𠮷', '.'), maxLength: 5 });
    fc.assert(
      fc.property(patterns.filter(isPattern), texts, (source, text) => {
        const pattern = new RegExp(source);
        if (pattern.test(text)) expect(text.startsWith(literalStart(pattern))).toBe(true);
      }),
      { seed: 29, numRuns: 3000 },
    );
  });
});

function isPattern(source: string): boolean {
  try {
    return new RegExp(source).source !== '';
  } catch {
    return false;
  }
}
