import { MingoError } from 'mingo/util';
import { DuplicateKey } from '../store/writable';
import { Locked } from '../store/writeQueue';
import { MongoError } from '../values/value';
import { requestFailed, WireError } from '../wireError';

/** Runs `work`; what MongoDB would complain about becomes DATABASE_REQUEST_FAILED, anything else passes. */
export async function asMongo<T>(
  operation: Parameters<typeof requestFailed>[0],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isComplaint(error) ? requestFailed(operation, error.message) : error;
  }
}

/** mingo complains of a wrong expression with its own error, or fails on the value with a JavaScript one. */
function isComplaint(error: unknown): error is Error {
  if (error instanceof WireError || error instanceof Locked || !(error instanceof Error))
    return false;
  return [MongoError, DuplicateKey, MingoError, RangeError, TypeError].some(
    (kind) => error instanceof kind,
  );
}
