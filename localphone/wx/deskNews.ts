import type { PhoneError } from '../runtime/errors';

/** What the phone says to the desk around it. */
export type PhoneNews =
  | { kind: 'error'; error: PhoneError }
  | { kind: 'warning'; message: string }
  | { kind: 'payment'; prepayId: string };

/** Posts to the desk page; a phone without a desk says nothing. */
export function tellDesk(news: PhoneNews): void {
  if (window.parent === window) return;
  window.parent.postMessage({ from: 'localphone', ...news }, window.location.origin);
}

/** Advice that is loud but not an error: printed and shown on the desk. */
export function warn(message: string): void {
  console.warn(`[localphone] ${message}`);
  tellDesk({ kind: 'warning', message });
}
