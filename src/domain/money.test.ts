import * as fc from 'fast-check';
import { Fen, readYuan, typedYuan } from './money';

describe('an amount typed in yuan', () => {
  it.each([
    ['1000', 100_000],
    ['1,000.5', 100_050],
    ['¥ 18，000.00', 1_800_000],
    ['0', 0],
    ['0.01', 1],
  ])('%s is %i fen', (typed, fen) => {
    expect(readYuan(typed)).toBe(fen);
  });

  it.each(['', '.', '-1', '1.234', '1e3', '1000元', '１０００', '999999999', 'NaN'])(
    '%j is no amount',
    (typed) => {
      expect(readYuan(typed)).toBeUndefined();
    },
  );

  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (fen) => {
        expect(readYuan(typedYuan(Fen.parse(fen)))).toBe(fen);
      }),
      { seed: 20260403 },
    );
  });
});
