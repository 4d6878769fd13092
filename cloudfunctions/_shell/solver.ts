import { setFlagsFromString } from 'node:v8';
import {
  type Program,
  satisfies,
  type Solve,
  type Term,
  valueOf,
} from '#domain/lodging/planner/program';
import type { Highs, ModelData } from 'highs';

/** Where it is over, the best that was found by then is the answer: a plan takes up to five answers. */
const MOST_SECONDS = 6;
const WHOLE = 1e-6;

/** The columns that are not fixed to 0, as the solver takes them. */
function modelOf(
  { infinity }: Highs,
  { uppers, rows }: Program,
  cost: readonly Term[],
  open: readonly number[],
): ModelData {
  const numCols = open.length;
  const indexOf = new Map(open.map((column, index) => [column, index]));
  const colCost = new Float64Array(numCols);
  for (const { column, factor } of cost) {
    const index = indexOf.get(column);
    if (index !== undefined) colCost[index] = (colCost[index] ?? 0) + factor;
  }
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const { column, factor } of terms) {
      const index = indexOf.get(column);
      if (index === undefined) continue;
      indices.push(index);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const bound = (value: number): number =>
    Number.isFinite(value) ? value : Math.sign(value) * infinity;
  return {
    numCols,
    numRows: rows.length,
    colCost,
    colLower: new Float64Array(numCols),
    colUpper: open.map((column) => uppers[column] ?? 0),
    rowLower: rows.map(({ lower }) => bound(lower)),
    rowUpper: rows.map(({ upper }) => bound(upper)),
    matrix: { format: 'csr', numRows: rows.length, numCols, starts, indices, values },
  };
}

const OPTIONS = {
  output_flag: false,
  random_seed: 1,
  mip_rel_gap: 0,
  mip_abs_gap: 0.5,
  mip_feasibility_tolerance: 1e-8,
  time_limit: MOST_SECONDS,
};

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < WHOLE;

/** Relaxed first: most answers are whole numbers already, and no branching is needed. */
const solveWith =
  (highs: Highs): Solve =>
  (program, cost, start) => {
    const { optimal, infeasible } = highs.constants.modelStatus;
    const open = program.uppers.flatMap((upper, column) => (upper > 0 ? [column] : []));
    const wholeOf = (found: Float64Array): readonly number[] | undefined => {
      const whole = program.uppers.map(() => 0);
      open.forEach((column, index) => (whole[column] = Math.round(found[index] ?? 0)));
      return satisfies(program, whole) ? whole : undefined;
    };
    if (open.length === 0) return wholeOf(new Float64Array()) ?? 'infeasible';
    return highs.withModel(modelOf(highs, program, cost, open), (model) => {
      model.options.set({ ...OPTIONS, presolve: 'off' });
      model.run();
      if (model.getModelStatus() === infeasible) return 'infeasible';
      const relaxed = model.getSolution().colValue;
      const whole = relaxed.every(isWhole) ? wholeOf(relaxed) : undefined;
      if (model.getModelStatus() === optimal && whole) return whole;
      const known = start && program.uppers.map((_, column) => start[column] ?? 0);
      if (known && valueOf(cost, known) - model.getObjectiveValue() < 1 - WHOLE) return known;
      model.options.set({ presolve: 'on' });
      const { integer } = highs.constants.variableType;
      model.changeColsIntegrality(
        { kind: 'range', from: 0, to: open.length - 1 },
        new Int32Array(open.length).fill(integer),
      );
      if (known)
        model.setSolution({ colValue: Float64Array.from(open, (column) => known[column] ?? 0) });
      model.run();
      if (model.getModelStatus() === infeasible) return 'infeasible';
      const found = wholeOf(model.getSolution().colValue);
      if (!found || !known) return found ?? known ?? 'givenUp';
      return valueOf(cost, found) <= valueOf(cost, known) ? found : known;
    });
  };

/** The solver, read and started when it is first needed. */
export async function loadSolver(): Promise<Solve> {
  // Its code is compiled piece by piece as it runs: older runtimes otherwise compile all of it first, for a second or more.
  setFlagsFromString('--wasm-lazy-compilation');
  const { default: load } = await import('highs');
  return solveWith(await load());
}
