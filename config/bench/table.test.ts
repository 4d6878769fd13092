import { percentile, times } from './table';

const oneToHundred = Array.from({ length: 100 }, (_, n) => 100 - n);

describe('percentile', () => {
  it('is the value that the share does not exceed', () => {
    expect(percentile(oneToHundred, 0.5)).toBe(50);
    expect(percentile(oneToHundred, 0.95)).toBe(95);
    expect(percentile(oneToHundred, 1)).toBe(100);
    expect(percentile([7], 0.5)).toBe(7);
  });

  it('of nothing is a mistake', () => {
    expect(() => percentile([], 0.5)).toThrow('nothing was measured');
  });
});

describe('times', () => {
  it('tells small ratios in hundredths', () => {
    expect(times(5, 2)).toBe('2.5 x');
    expect(times(1, 20)).toBe('0.05 x');
  });
});
