import { matchStatement } from '#domain/statement/matchStatement';
import { type SampleLine, sampleStatement } from '../../src/domain/statement/statement.fixture';
import { ms, percentile, type Section } from './table';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const LIMIT_MS = 2000;

interface Matched {
  readonly lines: number;
  /** Lines that tell enough for one order or set of orders alone. */
  readonly matchable: number;
  readonly right: number;
  readonly exact: number;
  readonly wronglyExact: number;
  readonly took: number;
}

/** One seeded statement, matched from the beginning. */
function matched(seed: number): Matched {
  const { lines, orders } = sampleStatement(seed);
  const startedAt = performance.now();
  const proposals = matchStatement(
    lines.map(({ line }) => line),
    orders,
  );
  const took = performance.now() - startedAt;
  const judged = lines.map((sample, at) => ({ sample, proposal: proposals[at]! }));
  const isRight = ({ sample, proposal }: (typeof judged)[number]): boolean =>
    proposal.kind !== 'none' && isSame(sample, proposal.orderIds);
  const matchable = judged.filter(({ sample }) => sample.isMatchable);
  const exact = judged.filter(({ proposal }) => proposal.kind === 'exact');
  return {
    lines: lines.length,
    matchable: matchable.length,
    right: matchable.filter(isRight).length,
    exact: exact.length,
    wronglyExact: exact.filter((one) => !isRight(one)).length,
    took,
  };
}

const isSame = ({ pays }: SampleLine, ids: readonly string[]): boolean =>
  ids.length === pays.length && ids.every((id) => pays.includes(id));

const sum = (all: readonly Matched[], of: Exclude<keyof Matched, 'took'>): number =>
  all.reduce((total, one) => total + one[of], 0);

const share = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** A statement of about 1,000 lines against 1,000 open orders, over several seeds. Throws where one is proposed wrongly as exact. */
export async function statement(): Promise<Section> {
  matched(99);
  const all = SEEDS.map(matched);
  const took = all.map((one) => one.took);
  const [matchable, right] = [sum(all, 'matchable'), sum(all, 'right')];
  const wrong = sum(all, 'wronglyExact');
  if (wrong > 0) throw new Error(`${wrong} lines were proposed wrongly as exact`);
  const worst = Math.min(...all.map((one) => one.right / one.matchable));
  return {
    title: `Bank statements: ${Math.round(sum(all, 'lines') / all.length)} lines against 1000 open orders, ${SEEDS.length} seeds`,
    figures: [
      {
        what: 'matchable lines proposed right',
        value: share(right / matchable),
        against: `worst ${share(worst)}, limit 95 %`,
      },
      {
        what: 'proposed as exact',
        value: share(sum(all, 'exact') / sum(all, 'lines')),
        against: '0 wrongly',
      },
      { what: 'time, median', value: ms(percentile(took, 0.5)), against: `limit ${LIMIT_MS} ms` },
      { what: 'time, slowest', value: ms(Math.max(...took)), against: `limit ${LIMIT_MS} ms` },
    ],
  };
}
