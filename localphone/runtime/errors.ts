export interface PhoneError {
  /** Where it came from: `app` code, the `phone` itself, or something used but `unsupported`. */
  source: 'app' | 'phone' | 'unsupported';
  message: string;
  stack?: string;
  /** ms since the epoch, by this machine's clock. */
  at: number;
}

declare global {
  interface Window {
    /** Everything that went wrong since the start, oldest first; journeys fail when it is not empty. */
    __errors?: PhoneError[];
  }
}

type Listener = (error: PhoneError, reason: unknown) => void;

const listeners = new Set<Listener>();
const reported = new Set<string>();

export const recordedErrors = (): readonly PhoneError[] => window.__errors ?? [];

export function recordError(source: PhoneError['source'], reason: unknown): void {
  const message = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
  const stack = reason instanceof Error ? reason.stack : undefined;
  const error: PhoneError = {
    source,
    message,
    at: Date.now(),
    ...(stack === undefined ? {} : { stack }),
  };
  (window.__errors ??= []).push(error);
  console.error(`[localphone ${source}]`, reason);
  for (const listener of listeners) listener(error, reason);
}

/** Records something the app uses that this phone lacks, once for each `what`. */
export function recordUnsupported(what: string): void {
  if (reported.has(what)) return;
  reported.add(what);
  recordError('unsupported', `${what} is used by the app but not implemented by localphone`);
}

/** Tells of each error after it was recorded. */
export function onError(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
