import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { WireError } from '../database/wireError';
import type { Database } from '../database';
import type { Credentials } from '../functions/environment';
import type { Invoker } from '../functions/invoker';
import { readForm, readObject } from '../http/body';
import type { Exchange, Reply } from '../http/exchange';
import type { Ledger } from '../pay/ledger';
import { callPayApi } from '../pay/payApi';
import type { Session, Sessions } from '../sessions';
import { deleteFiles, downloadUrls, uploadMetadata, type StorageContext } from '../storage/actions';
import type { WeChat } from '../wechat/context';
import { callOpenApi } from '../wechat/openapi';
import type { RequestEntry, RequestLog } from './requestLog';
import { isSignedBy } from './signature';

export interface AdminContext {
  credentials: Credentials;
  sessions: Sessions;
  database: Database;
  invoker: Invoker;
  storage: StorageContext;
  wechat: WeChat;
  ledger: Ledger;
  requests: RequestLog;
  /** Added to every database action, ms. */
  latencyMs: number;
}
type Params = Record<string, unknown>;
type Note = (more: Partial<RequestEntry>) => void;

/** POST /admin: one request of the SDK, from one live invocation. */
export async function admin(context: AdminContext, exchange: Exchange): Promise<Reply> {
  const started = performance.now();
  const requestId = randomUUID();
  const params = await readParams(exchange);
  const action = String(params['action']);
  const session = context.sessions.of(String(params['wxCloudApiToken']));
  const entry: RequestEntry = {
    requestId,
    ...(session === undefined
      ? {}
      : { invocation: session.requestId, function: session.functionName }),
    action,
    ...subjectOf(params),
    at: context.wechat.now(),
    ms: 0,
  };
  const reply = await answer(context, exchange, params, session, (more) =>
    Object.assign(entry, more),
  );
  entry.ms = Math.round((performance.now() - started) * 100) / 100;
  context.requests.add(entry);
  return Buffer.isBuffer(reply) ? { bytes: reply } : { json: Object.assign({ requestId }, reply) };
}

async function answer(
  context: AdminContext,
  { headers, path, request }: Exchange,
  params: Params,
  session: Session | undefined,
  note: Note,
): Promise<object | Buffer> {
  try {
    const url = path + new URL(request.url ?? '', 'http://localhost').search;
    if (!isSignedBy(context.credentials, headers, url, params))
      throw new WireError(
        'SIGN_PARAM_INVALID',
        'The request is not signed with the credentials of this cloud.',
      );
    if (session === undefined)
      throw new WireError(
        'INVALID_REQUEST_SOURCE',
        'wxCloudApiToken belongs to no running invocation.',
      );
    return await act(context, params, session, note);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    note({ code: error.code });
    return { code: error.code, message: error.message };
  }
}

async function act(
  context: AdminContext,
  params: Params,
  session: Session,
  note: Note,
): Promise<object | Buffer> {
  const action = String(params['action']);
  if (action.startsWith('database.')) return database(context, action, params, note);
  switch (action) {
    case 'functions.invokeFunction':
      return invokeFunction(context, params, session);
    case 'storage.getUploadMetadata':
      return { data: uploadMetadata(context.storage, params) };
    case 'storage.batchGetDownloadUrl':
      return { data: downloadUrls(context.storage, params) };
    case 'storage.batchDeleteFile':
      return { data: deleteFiles(context.storage, params) };
    case 'wx.openApi':
      return callOpenApi(
        context.wechat,
        String(params['apiName']),
        bytesOf(params['requestData']),
        session,
      );
    case 'wx.wxPayApi':
      return pay(context, params, session);
    default:
      throw new WireError('INVALID_PARAM', `The local cloud does not know the action ${action}.`);
  }
}

async function database(
  { database, latencyMs }: AdminContext,
  action: string,
  params: Params,
  note: Note,
) {
  if (latencyMs > 0) await sleep(latencyMs);
  const { answer, plan, examined } = await database.run(action, params);
  note({
    ...(plan === undefined ? {} : { index: plan }),
    ...(examined === undefined ? {} : { examined }),
  });
  return answer;
}

/** A function calls a function: same caller, longer chain. */
async function invokeFunction({ invoker }: AdminContext, params: Params, session: Session) {
  const { openid, unionid } = session;
  const answer = await invoker.invoke({
    functionName: String(params['function_name']),
    event: eventOf(params['request_data']),
    source: `${session.source},scf`,
    ...(openid === undefined ? {} : { openid }),
    ...(unionid === undefined ? {} : { unionid }),
  });
  if (answer.ok) return { data: { response_data: answer.result } };
  const { code, error } = answer;
  const message = code === 'FUNCTIONS_EXECUTE_FAIL' ? JSON.stringify(error) : error.errorMessage;
  throw new WireError(
    code === 'FUNCTIONS_RESULT_TOO_LARGE' ? 'FUNCTIONS_REQUEST_FAIL' : code,
    message,
  );
}

function pay({ ledger }: AdminContext, params: Params, session: Session): Buffer {
  const args = JSON.parse(bytesOf(params['requestData']).toString('utf8')) as Params;
  const apiName = String(params['apiName']);
  const answer = callPayApi(ledger, apiName, args, session);
  if (answer === undefined)
    return Buffer.from(
      JSON.stringify({ code: 'INVALID_PARAM', message: `cloudPay.${apiName}: API not found` }),
    );
  return Buffer.from(JSON.stringify(answer));
}

function eventOf(requestData: unknown): Params {
  if (typeof requestData !== 'string' || requestData === '') return {};
  const event: unknown = JSON.parse(requestData);
  return typeof event === 'object' && event !== null ? (event as Params) : {};
}

async function readParams(exchange: Exchange): Promise<Params> {
  const type = exchange.headers['content-type'] ?? '';
  return type.startsWith('multipart/form-data') ? readForm(exchange.request) : readObject(exchange);
}

const bytesOf = (value: unknown): Buffer =>
  Buffer.isBuffer(value) ? value : Buffer.from(typeof value === 'string' ? value : '');

function subjectOf(params: Params): { subject?: string } {
  const subject =
    params['collectionName'] ?? params['function_name'] ?? params['path'] ?? params['apiName'];
  return typeof subject === 'string' ? { subject } : {};
}
