import type { IncomingHttpHeaders } from 'node:http';
import { Signer } from '@cloudbase/signature-nodejs';
import type { Credentials } from '../functions/environment';

/** True when the request carries the TC3-HMAC-SHA256 signature of these credentials. */
export function isSignedBy(
  credentials: Credentials,
  headers: IncomingHttpHeaders,
  path: string,
  params: Record<string, unknown>,
): boolean {
  const authorization = headers.authorization ?? '';
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  const keys = /SignedParams=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  if (!names.includes('host') || !names.includes('content-type') || !keys.includes('action'))
    return false;
  const signed = Object.fromEntries(names.map((name) => [name, headers[name] ?? '']));
  const signer = new Signer(credentials, 'tcb');
  const { signature } = signer.tc3sign(
    'post',
    `http://${headers.host}${path}`,
    signed,
    params,
    Number(headers['x-timestamp']),
    { withSignedParams: true },
  );
  return authorization.endsWith(`Signature=${String(signature)}`);
}
