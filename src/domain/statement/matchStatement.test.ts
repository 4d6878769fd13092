import * as fc from 'fast-check';
import { compactOf } from './compactText';
import { matchStatement } from './matchStatement';
import type { Proposal } from './proposal';
import { type SampleLine, type SampleStatement, sampleStatement } from './statement.fixture';
import { trainingOf } from './told.fixture';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

const isRight = ({ pays }: SampleLine, proposal: Proposal): boolean =>
  proposal.kind !== 'none' &&
  proposal.orderIds.length === pays.length &&
  proposal.orderIds.every((id) => pays.includes(id));

function judged({ lines, orders }: SampleStatement) {
  const proposals = matchStatement(
    lines.map(({ line }) => line),
    orders,
  );
  return lines.flatMap((sample, at) => {
    const proposal = proposals[at];
    return proposal ? [{ sample, proposal, isRight: isRight(sample, proposal) }] : [];
  });
}

describe('a thousand lines on a thousand orders', () => {
  const all = SEEDS.map((seed) => {
    const statement = sampleStatement(seed);
    const from = performance.now();
    const results = judged(statement);
    return { seed, statement, results, ms: Math.round(performance.now() - from) };
  });

  it.each(all)(
    'are proposed right for 95 of 100 lines that tell enough, seed $seed',
    ({ results }) => {
      const matchable = results.filter(({ sample }) => sample.isMatchable);
      const right = matchable.filter((one) => one.isRight);
      expect(matchable.length).toBeGreaterThan(500);
      expect(right.length / matchable.length).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each(all)('are never proposed wrongly as exact, seed $seed', ({ results }) => {
    const wrong = results.filter((one) => one.proposal.kind === 'exact' && !one.isRight);
    expect(wrong).toEqual([]);
  });

  it.each(all)('never stand on one order twice, seed $seed', ({ results, statement }) => {
    const proposed = results.flatMap(({ proposal }) =>
      proposal.kind === 'none' ? [] : proposal.orderIds,
    );
    expect(new Set(proposed).size).toBe(proposed.length);
    expect(results.map(({ proposal }) => proposal.lineId)).toEqual(
      statement.lines.map(({ line }) => line._id),
    );
  });

  it.each(all)(
    'are exact only where every part is written out, seed $seed',
    ({ results, statement }) => {
      const byId = new Map(statement.orders.map((order) => [order.id, order]));
      for (const { sample, proposal } of results) {
        const order = proposal.kind === 'exact' ? byId.get(proposal.orderIds[0]) : undefined;
        if (!order) continue;
        const remark = compactOf(sample.line.remark);
        const name = order.kind === 'individual' ? order.personName : '';
        for (const part of [order.unitName, trainingOf(order).keyword, name])
          expect(remark).toContain(compactOf(part));
        expect(sample.line.amount).toBe(order.amount);
      }
    },
  );

  afterAll(() => {
    const table = all.map(({ seed, results, ms }) => {
      const matchable = results.filter(({ sample }) => sample.isMatchable);
      const exact = results.filter(({ proposal }) => proposal.kind === 'exact');
      const stray = results.filter(
        (one) => !one.sample.isMatchable && one.proposal.kind !== 'none' && !one.isRight,
      );
      return {
        seed,
        matchable: matchable.length,
        right: matchable.filter((one) => one.isRight).length,
        exact: exact.length,
        'wrongly exact': exact.filter((one) => !one.isRight).length,
        'proposed, but nobody’s': stray.length,
        ms,
      };
    });
    console.table(table);
  });
});

it('what is proposed never depends on the order of the lines nor of the orders', () => {
  const { lines, orders } = sampleStatement(9);
  const some = lines.slice(0, 250).map(({ line }) => line);
  const expected = new Map(matchStatement(some, orders).map((one) => [one.lineId, one]));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(some, { minLength: some.length }),
      fc.shuffledSubarray([...orders], { minLength: orders.length }),
      (shuffledLines, shuffledOrders) => {
        const proposals = matchStatement(shuffledLines, shuffledOrders);
        for (const proposal of proposals) expect(proposal).toEqual(expected.get(proposal.lineId));
        expect(proposals).toHaveLength(some.length);
      },
    ),
    { seed: 20260403, numRuns: 10 },
  );
});

it('a statement of unreadable remarks, and one without orders, proposes nothing', () => {
  const { lines, orders } = sampleStatement(10);
  const some = lines.slice(0, 50).map(({ line }) => line);
  for (const proposal of matchStatement(some, [])) expect(proposal.kind).toBe('none');
  for (const remark of ['', '+++', '\u{1F600}', '𠮷'.repeat(300), '在职培训'.repeat(100)])
    for (const proposal of matchStatement(
      some.map((line) => ({ ...line, remark, payerName: '' })),
      orders,
    ))
      expect(proposal.kind).not.toBe('exact');
  expect(matchStatement([], orders)).toEqual([]);
});
