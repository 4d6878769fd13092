import { readObject } from '../http/body';
import { Refusal, type Exchange, type Reply } from '../http/exchange';
import { resolveEvent } from '../wechat/cloudId';
import type { WeChat } from '../wechat/context';
import { isOpenid } from '../wechat/people';
import type { FunctionError } from './functionProcess';
import type { FailureCode, Invoker } from './invoker';

const EVENT_BYTES = 1024 * 1024;

const FAILURES: Record<FailureCode, { errCode: number; text: string }> = {
  FUNCTION_NOT_FOUND: { errCode: -501000, text: 'function not found' },
  FUNCTIONS_EXECUTE_FAIL: { errCode: -504002, text: 'functions execute fail' },
  FUNCTIONS_TIME_LIMIT_EXCEEDED: { errCode: -504003, text: 'functions time limit exceeded' },
  FUNCTIONS_RESULT_TOO_LARGE: {
    errCode: -604001,
    text: 'cloudfunction result size exceed limit (1MB)',
  },
};

/** The caller of a door: header x-openid; undefined = nobody. Throws Refusal 400 for a malformed id. */
export function callerOf({ headers }: Exchange): string | undefined {
  const openid = headers['x-openid'];
  if (openid === undefined || openid === '') return undefined;
  if (!isOpenid(openid))
    throw new Refusal(400, 'x-openid must start with "o" and hold letters, digits, - and _ only.');
  return openid;
}

/** POST /call/<function>: what wx.cloud.callFunction does. HTTP 200 for every outcome of a function. */
export async function callFunction(
  invoker: Invoker,
  wechat: WeChat,
  exchange: Exchange,
): Promise<Reply> {
  const openid = callerOf(exchange);
  const event = await readEvent(exchange);
  if (event === undefined)
    return {
      json: {
        errCode: -501007,
        errMsg: 'Error: errCode: -501007 invalid parameters | errMsg: data exceed max size (1MB)',
      },
    };
  const unionid = openid === undefined ? undefined : wechat.people.unionidOf(openid);
  const answer = await invoker.invoke({
    functionName: exchange.params['function'] ?? '',
    event: resolveEvent(wechat, event, openid),
    source: 'wx_client',
    ...(openid === undefined ? {} : { openid }),
    ...(unionid === undefined ? {} : { unionid }),
  });
  const { requestId } = answer;
  if (answer.ok) return { json: { requestId, result: JSON.parse(answer.result) as unknown } };
  const { errCode, text } = FAILURES[answer.code];
  const errMsg = `Error: errCode: ${errCode} ${text} | errMsg: ${describe(answer.error)}`;
  return { json: { requestId, errCode, errMsg } };
}

const describe = ({ errorMessage, stackTrace }: FunctionError) =>
  stackTrace === undefined || stackTrace.length === 0 ? errorMessage : stackTrace.join('\n');

async function readEvent(exchange: Exchange): Promise<Record<string, unknown> | undefined> {
  try {
    return await readObject(exchange, EVENT_BYTES);
  } catch (error) {
    if (error instanceof Refusal && error.status === 413) return undefined;
    throw error;
  }
}
