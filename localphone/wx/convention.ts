import { recordError } from '../runtime/errors';
import { WxFailure } from './failure';

type Callback = (result: Record<string, unknown>) => void;

export interface CallbackOptions {
  success?: Callback;
  fail?: Callback;
  complete?: Callback;
}

/** An object of wx functions and values, by name. */
export type ApiGroup = Record<string, unknown>;

export type AsyncApi<O extends object> = (
  options?: O & CallbackOptions,
) => Promise<Record<string, unknown>> | undefined;

const isCallback = (value: unknown): value is Callback => typeof value === 'function';

function failureResult(name: string, error: unknown): Record<string, unknown> {
  if (error instanceof WxFailure) {
    const reason = error.message === '' ? '' : ` ${error.message}`;
    return { ...error.extra, errMsg: `${name}:fail${reason}` };
  }
  const message = error instanceof Error ? error.message : String(error);
  recordError('phone', error);
  return { errMsg: `${name}:fail ${message}` };
}

/** Runs a caller's callback; what it throws surfaces as an uncaught error, never inside wx. */
export function callBack(callback: unknown, result: Record<string, unknown>): void {
  if (!isCallback(callback)) return;
  try {
    callback(result);
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}

/** Runs `work` after the caller's turn and answers by WeChat's convention: callbacks, or a promise when none is given. */
export function settle<O extends object>(
  name: string,
  options: (O & CallbackOptions) | undefined,
  work: (options: Partial<O>) => unknown,
): Promise<Record<string, unknown>> | undefined {
  const given: O & CallbackOptions = options ?? ({} as O & CallbackOptions);
  const outcome = Promise.resolve().then(async () => {
    const result: unknown = await work(given);
    const fields = typeof result === 'object' && result !== null ? result : {};
    return { errMsg: `${name}:ok`, ...fields };
  });
  if (!isCallback(given.success) && !isCallback(given.fail) && !isCallback(given.complete)) {
    return outcome.catch((error: unknown) => {
      throw failureResult(name, error);
    });
  }
  void tellCallbacks(name, given, outcome);
  return undefined;
}

async function tellCallbacks(
  name: string,
  given: CallbackOptions,
  outcome: Promise<Record<string, unknown>>,
): Promise<void> {
  let result: Record<string, unknown>;
  try {
    result = await outcome;
    callBack(given.success, result);
  } catch (error) {
    result = failureResult(name, error);
    callBack(given.fail, result);
  }
  callBack(given.complete, result);
}

/** A wx function by WeChat's convention; `work` may throw a WxFailure. */
export function asyncApi<O extends object = object>(
  name: string,
  work: (options: Partial<O>) => unknown,
): AsyncApi<O> {
  return (options) => settle(name, options, work);
}
