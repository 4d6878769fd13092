import { type Program, satisfies, type Solve, type Term, valueOf } from '#domain/lodging/planner/program';
import type { Highs, ModelData } from 'highs';

/** Where it is over, the caller is told that the solver gave up. */
const MOST_SECONDS = 15;
const WHOLE = 1e-6;

function modelOf(highs: Highs, { uppers, rows }: Program, cost: readonly Term[]): ModelData {
  const numCols = uppers.length;
  const numRows = rows.length;
  const colCost = new Float64Array(numCols);
  for (const { column, factor } of cost) colCost[column] = (colCost[column] ?? 0) + factor;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const { column, factor } of terms) {
      indices.push(column);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const bound = (value: number): number =>
    Number.isFinite(value) ? value : Math.sign(value) * highs.infinity;
  return {
    numCols,
    numRows,
    colCost,
    colLower: new Float64Array(numCols),
    colUpper: uppers,
    rowLower: rows.map(({ lower }) => bound(lower)),
    rowUpper: rows.map(({ upper }) => bound(upper)),
    matrix: { format: 'csr', numRows, numCols, starts, indices, values },
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
    return highs.withModel(modelOf(highs, program, cost), (model) => {
      const columns = program.uppers.length;
      model.options.set({ ...OPTIONS, presolve: 'off' });
      model.run();
      if (model.getModelStatus() === infeasible) return 'infeasible';
      const relaxed = model.getSolution().colValue;
      const bound = model.getObjectiveValue();
      if (model.getModelStatus() === optimal && relaxed.every(isWhole)) {
        const whole = Array.from(relaxed, Math.round);
        if (satisfies(program, whole)) return whole;
      }
      const known = start && Array.from({ length: columns }, (_, n) => start[n] ?? 0);
      if (known && valueOf(cost, known) - bound < 1 - WHOLE) return known;
      model.options.set({ presolve: columns < 60 ? 'on' : 'off' });
      model.changeColsIntegrality(
        { kind: 'range', from: 0, to: columns - 1 },
        new Int32Array(columns).fill(highs.constants.variableType.integer),
      );
      if (known) model.setSolution({ colValue: Float64Array.from(known) });
      model.run();
      const status = model.getModelStatus();
      if (status === infeasible) return 'infeasible';
      if (status !== optimal) return 'givenUp';
      const whole = Array.from(model.getSolution().colValue, Math.round);
      return satisfies(program, whole) ? whole : 'givenUp';
    });
  };

/** The solver, read and started when it is first needed. */
export async function loadSolver(): Promise<Solve> {
  const { default: load } = await import('highs');
  return solveWith(await load());
}
