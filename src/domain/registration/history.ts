/** Registering and withdrawing by turns must not make a registration too large to read. */
export const STEPS_KEPT = 50;

/** The history with one more step: the first and the newest are kept, every decision stands in the audits too. */
export function withStep<Step>(steps: readonly Step[], step: Step): Step[] {
  const all = [...steps, step];
  return all.length <= STEPS_KEPT ? all : [all[0]!, ...all.slice(1 - STEPS_KEPT)];
}
