/**
 * `it` for the steps of one journey: each needs the ones before it, so that after a failure the rest fail at once
 * instead of waiting for words that will not come.
 */
export function stepsOfOneJourney(): (fact: string, run: () => Promise<void>) => void {
  let failed: string | undefined;
  return (fact, run) =>
    it(fact, async () => {
      if (failed !== undefined) throw new Error(`an earlier step failed: ${failed}`);
      failed = fact;
      await run();
      failed = undefined;
    });
}
