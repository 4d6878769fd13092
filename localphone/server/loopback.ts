import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * A page of another site must not reach the phone, neither through a name that it controls (Host) nor by a form or a
 * fetch that it sends to this machine (Origin).
 */
export function isFromThisMachine({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  if (!LOOPBACK.test(host ?? '')) return false;
  return origin === undefined || (URL.canParse(origin) && LOOPBACK.test(new URL(origin).host));
}
