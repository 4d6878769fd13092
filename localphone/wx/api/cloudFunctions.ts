import { asyncApi, type ApiGroup } from '../convention';
import { warn } from '../deskNews';
import { needText, WxFailure } from '../failure';
import type { Session } from '../session';
import { errorText } from './cloudErrors';

interface CallOptions {
  name: string;
  data: unknown;
}

type CallAnswer =
  { requestId: string; result: unknown } | { requestId: string; errCode: number; errMsg: string };

const callLimitMs = 60_000;
const advisedBytes = 256 * 1024;

/** The cloud's own text when it is complete already. */
const answeredText = (code: number, message: string): string =>
  message.startsWith('Error: errCode:') ? message : errorText(code, message);

function eventOf(name: string, data: unknown): unknown {
  if (data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data)))
    throw new WxFailure(errorText(-604102, 'parameter.data should be object'), {
      errCode: -604102,
    });
  const text = JSON.stringify(data ?? {});
  if (new TextEncoder().encode(text).length > advisedBytes)
    warn(`cloud.callFunction ${name}: data is larger than the 256 KB that WeChat advises`);
  return JSON.parse(text);
}

/** A call that never arrived, in the words of the real thing. */
function unreached(error: unknown): WxFailure {
  if (error instanceof Error && error.name === 'TimeoutError')
    return new WxFailure(errorText(-404010, 'polling exceed max timeout retry'), {
      errCode: -404010,
    });
  if (error instanceof WxFailure)
    return new WxFailure(errorText(-1, `request:fail ${error.message}`), {
      errCode: -1,
      ...error.extra,
    });
  throw error;
}

async function call(session: Session, o: Partial<CallOptions>) {
  const name = needText(o.name, 'name');
  const event = eventOf(name, o.data);
  let answer: CallAnswer;
  try {
    answer = await session.doors.post<CallAnswer>(
      `/call/${encodeURIComponent(name)}`,
      event,
      AbortSignal.timeout(callLimitMs),
    );
  } catch (error) {
    throw unreached(error);
  }
  if ('errCode' in answer)
    throw new WxFailure(answeredText(answer.errCode, answer.errMsg), {
      errCode: answer.errCode,
      requestID: answer.requestId,
    });
  return { result: answer.result, requestID: answer.requestId };
}

/** `wx.cloud.callFunction`. */
export function cloudFunctionApis(session: Session): ApiGroup {
  return {
    callFunction: asyncApi<CallOptions>('cloud.callFunction', (o) => call(session, o)),
  };
}
