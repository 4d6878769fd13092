/** One thing that went wrong in the phone; journeys fail when the list is not empty. */
export interface PhoneError {
  kind: 'unimplemented' | 'uncaught' | 'component' | 'page-not-found';
  message: string;
  stack?: string;
}

declare global {
  interface Window {
    __errors?: PhoneError[];
  }
}

/** Adds to `window.__errors`, prints it and tells the desk. */
export function recordError(error: PhoneError): void {
  (window.__errors ??= []).push(error);
  console.error(`[localphone] ${error.kind}: ${error.message}`);
  tellDesk({ kind: 'error', error });
}

/** Advice that is loud but not an error: printed and shown on the desk. */
export function warn(message: string): void {
  console.warn(`[localphone] ${message}`);
  tellDesk({ kind: 'warning', message });
}

/** What the phone says to the desk around it. */
export type PhoneNews =
  | { kind: 'error'; error: PhoneError }
  | { kind: 'warning'; message: string }
  | { kind: 'payment'; prepayId: string }
  | { kind: 'inbox' };

/** Posts to the desk page; a phone without a desk says nothing. */
export function tellDesk(news: PhoneNews): void {
  if (window.parent === window) return;
  window.parent.postMessage({ from: 'localphone', ...news }, window.location.origin);
}
