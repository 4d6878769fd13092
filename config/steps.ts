/** Prints a step's name, runs it, and prints how long it took. */
export async function step<Value>(name: string, run: () => Value | Promise<Value>): Promise<Value> {
  const startedAt = Date.now();
  process.stdout.write(`${name} … `);
  const value = await run();
  console.log(`${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return value;
}

/** Something the person at the keyboard can mend; its message is one sentence that says how. */
export class Mendable extends Error {}

/** Runs a command's main function: a mendable failure is one sentence, anything else a bug with its stack. */
export function runMain(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error(isMendable(error) ? `\n${error.message}` : error);
    process.exit(1);
  });
}

/** Options that `parseArgs` does not know are the typist's to mend, too. */
const isMendable = (error: unknown): error is Error =>
  error instanceof Mendable ||
  (error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS'));
