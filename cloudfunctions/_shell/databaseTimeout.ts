/**
 * True for a database that did not answer in time, e.g. because a process died in a transaction and left its
 * documents locked: no bug, and asking again is safe.
 */
export const isDatabaseTimeout = (error: unknown): boolean =>
  error instanceof Error && 'errCode' in error && /request timeout|timed ?out/i.test(error.message);
