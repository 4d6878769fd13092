/** An error as it goes over the wire: `code` and `message` of the envelope. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'WireError';
  }
}

const ADVICE = 'Please check your request, but if the problem persists, contact us.';

type Operation = 'Insert' | 'Query' | 'Update' | 'Delete' | 'Aggregate';

/** MongoDB's own complaint about one operation, wrapped as the platform wraps it. */
export function requestFailed(operation: Operation, message: string): WireError {
  return new WireError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.${operation}] ${wrapped(operation, message)}. ${ADVICE}`,
  );
}

function wrapped(operation: Operation, message: string): string {
  if (operation === 'Insert') return `bulk write error: [{${message}}]`;
  if (operation === 'Update')
    return `multiple write errors: [{write errors: [{${message}}]}, {<nil>}]`;
  return message;
}

export const collectionNotExist = (name: string): WireError =>
  new WireError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. ${ADVICE}`,
  );

export const collectionExists = (): WireError =>
  new WireError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceExist] Table exist. ${ADVICE}`);

export const transactionConflict = (): WireError =>
  new WireError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ADVICE}`,
  );

export const transactionNotExist = (): WireError =>
  new WireError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${ADVICE}`,
  );

export const transactionBusy = (): WireError =>
  new WireError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${ADVICE}`,
  );

export const transactionTooLong = (limit: number): WireError =>
  new WireError(
    'DATABASE_TRANSACTION_FAIL',
    `[LimitExceeded] Transaction has more than ${limit} operations. ${ADVICE}`,
  );

export const resultTooLarge = (): WireError =>
  new WireError(
    'DATABASE_QUERY_SIZE_EXCEED_LIMIT',
    'database query result size exceed limit (1MB)',
  );

export const invalidParameter = (message: string): WireError =>
  new WireError('INVALID_PARAM', message);
