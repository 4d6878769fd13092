import * as fc from 'fast-check';
import { onlySum } from './onlySum';

const parts = (...amounts: number[]) => amounts.map((amount, id) => ({ id, amount }));
const idsOf = (some: readonly { id: number }[] | undefined) => some?.map(({ id }) => id).sort();

describe('the only parts that make a sum', () => {
  it('are all of them, or those that nothing stands for', () => {
    expect(idsOf(onlySum(parts(400, 490, 400), 1290))).toEqual([0, 1, 2]);
    expect(idsOf(onlySum(parts(400, 490, 400), 800))).toEqual([0, 2]);
    expect(idsOf(onlySum(parts(400, 490, 400), 490))).toEqual([1]);
    expect(onlySum(parts(400, 490, 400), 890)).toBeUndefined();
    expect(onlySum(parts(400, 490), 500)).toBeUndefined();
  });

  it('are as many as are asked for', () => {
    expect(onlySum(parts(200, 200, 400), 400)).toBeUndefined();
    expect(idsOf(onlySum(parts(200, 200, 400), 400, 2))).toEqual([0, 1]);
    expect(idsOf(onlySum(parts(200, 200, 400), 400, 1))).toEqual([2]);
    expect(onlySum(parts(200, 200, 400), 400, 3)).toBeUndefined();
  });

  it('are told of four hundred, and not looked for without end', () => {
    const many = parts(...Array.from({ length: 400 }, (_, n) => (n % 2 === 0 ? 400 : 490)));
    expect(onlySum(many, 200 * 890)).toHaveLength(400);
    expect(onlySum(many, 100 * 890)).toBeUndefined();
    const odd = parts(...Array.from({ length: 300 }, (_, n) => 40_000 + n * n * 7 + n));
    expect(onlySum(odd, 5_000_000)).toBeUndefined();
  });

  it('are found just where trying all choices finds one', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 7 });
    fc.assert(
      fc.property(
        amounts,
        fc.nat({ max: 20 }),
        fc.option(fc.nat({ max: 7 })),
        (some, sum, count) => {
          const all = parts(...some);
          const choices = Array.from({ length: 2 ** all.length }, (_, bits) =>
            all.filter(({ id }) => Math.floor(bits / 2 ** id) % 2 === 1),
          ).filter(
            (choice) =>
              choice.reduce((total, { amount }) => total + amount, 0) === sum &&
              (count === null || choice.length === count),
          );
          const expected = choices.length === 1 ? idsOf(choices[0]) : undefined;
          expect(idsOf(onlySum(all, sum, count ?? undefined))).toEqual(expected);
        },
      ),
      { seed: 20260403, numRuns: 1000 },
    );
  });
});
