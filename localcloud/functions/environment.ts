import { randomUUID } from 'node:crypto';
import type { Session } from '../sessions';
import type { FunctionDefinition } from './catalog';

export const APPID = 'wxlocal00000000000';
export const ENV = 'local-env';

export interface Credentials {
  secretId: string;
  secretKey: string;
  sessionToken: string;
}

/** What of the laptop a process needs to run at all; nothing else leaks into it. UTC as in the cloud unless TZ says so. */
export function baseEnvironment(
  adminUrl: string,
  credentials: Credentials,
): Record<string, string> {
  const environment: Record<string, string> = { TZ: process.env['TZ'] ?? 'UTC' };
  for (const key of ['PATH', 'SystemRoot', 'TEMP', 'TMPDIR', 'LANG']) {
    const value = process.env[key];
    if (value !== undefined) environment[key] = value;
  }
  return {
    ...environment,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: credentials.secretId,
    TENCENTCLOUD_SECRETKEY: credentials.secretKey,
    TENCENTCLOUD_SESSIONTOKEN: credentials.sessionToken,
    SCF_NAMESPACE: ENV,
    TCB_ENV: ENV,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
  };
}

/** The variables by which the SDK knows one invocation's caller. */
export function invocationEnvironment(
  session: Session,
  token: string,
  credentials: Credentials,
): Record<string, string> {
  const wx: Record<string, string> = {
    WX_APPID: APPID,
    WX_CLIENTIP: '127.0.0.1',
    WX_API_TOKEN: token,
  };
  if (session.openid !== undefined) wx['WX_OPENID'] = session.openid;
  if (session.unionid !== undefined) wx['WX_UNIONID'] = session.unionid;
  const tcb: Record<string, string> = {
    TCB_ENV: ENV,
    TCB_SEQID: randomUUID(),
    TCB_SOURCE: session.source,
    TCB_SESSIONTOKEN: credentials.sessionToken,
    TCB_TRACELOG: '',
    TCB_ROUTE_KEY: '',
  };
  return {
    ...wx,
    ...tcb,
    WX_CONTEXT_KEYS: Object.keys(wx).join(','),
    TCB_CONTEXT_KEYS: Object.keys(tcb).join(','),
    ...(session.source === 'wx_trigger' ? { TRIGGER_SRC: 'timer' } : {}),
  };
}

/** The handler's second argument, as the platform fills it. */
export function functionContext(definition: FunctionDefinition, requestId: string): object {
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: 256,
    time_limit_in_ms: definition.timeoutSeconds * 1000,
    request_id: requestId,
    function_version: '$LATEST',
    function_name: definition.name,
    namespace: ENV,
    tencentcloud_region: 'ap-shanghai',
    environment: JSON.stringify(definition.environment),
  };
}
