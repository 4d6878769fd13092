import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Session, Sessions } from '../sessions';
import { BrokenFunction, readFunction } from './catalog';
import { functionContext, invocationEnvironment, APPID, type Credentials } from './environment';
import type { FunctionError, Outcome } from './functionProcess';
import type { InvocationLog } from './invocationLog';
import type { Pool } from './pool';

export interface Call {
  functionName: string;
  event: Record<string, unknown>;
  openid?: string;
  unionid?: string;
  source: string;
}
export type FailureCode =
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
  | 'FUNCTIONS_RESULT_TOO_LARGE';
export type Answer = { requestId: string } & (
  { ok: true; result: string } | { ok: false; code: FailureCode; error: FunctionError }
);

const RESULT_BYTES = 1024 * 1024;

/** Runs functions for the phone, for other functions, for timers and for WeChat's callbacks alike. */
export class Invoker {
  constructor(
    private readonly options: { functionsDir: string; credentials: Credentials },
    private readonly pool: Pool,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly log: InvocationLog,
  ) {}

  /** Never rejects: whatever goes wrong in a function is an answer. */
  async invoke(call: Call): Promise<Answer> {
    const requestId = randomUUID();
    const definition = this.definitionOf(call.functionName);
    if (definition === undefined)
      return failure(requestId, 'FUNCTION_NOT_FOUND', {
        errorCode: 1,
        errorMessage: `[ResourceNotFound.Function] 函数 ${call.functionName} 不存在`,
      });
    if (definition instanceof BrokenFunction)
      return failure(requestId, 'FUNCTIONS_EXECUTE_FAIL', {
        errorCode: 1,
        errorMessage: definition.message,
      });
    const session: Session = { requestId, openapi: definition.openapi, ...identity(call) };
    const token = this.sessions.open(session);
    const entry = this.log.open(requestId, call);
    const outcome = await this.pool.run({
      definition,
      nested: call.source.includes('scf'),
      logs: entry.logs,
      onStart: (cold, pid) => this.log.started(entry, cold, pid),
      onRelease: () => this.sessions.close(token),
      invocation: {
        id: requestId,
        event: JSON.stringify(eventOf(call)),
        context: functionContext(definition, requestId),
        environment: invocationEnvironment(session, token, this.options.credentials),
        offset: this.clock.offset(),
      },
    });
    const answer = answerOf(requestId, outcome);
    this.log.ended(entry, answer);
    return answer;
  }

  private definitionOf(name: string) {
    try {
      return readFunction(this.options.functionsDir, name);
    } catch (error) {
      if (error instanceof BrokenFunction) return error;
      throw error;
    }
  }
}

function identity(call: Call) {
  const { functionName, source, openid, unionid } = call;
  return {
    functionName,
    source,
    ...(openid === undefined ? {} : { openid }),
    ...(unionid === undefined ? {} : { unionid }),
  };
}

/** The platform adds who calls; it cannot be forged by the caller. */
function eventOf({ event, openid }: Call): Record<string, unknown> {
  const userInfo = { appId: APPID, ...(openid === undefined ? {} : { openId: openid }) };
  return { ...event, userInfo };
}

function answerOf(requestId: string, outcome: Outcome): Answer {
  if (!outcome.ok) return failure(requestId, outcome.code, outcome.error);
  if (Buffer.byteLength(outcome.result) > RESULT_BYTES)
    return failure(requestId, 'FUNCTIONS_RESULT_TOO_LARGE', {
      errorCode: 1,
      errorMessage: 'cloudfunction result size exceed limit (1MB)',
    });
  return { requestId, ok: true, result: outcome.result };
}

const failure = (requestId: string, code: FailureCode, error: FunctionError): Answer => ({
  requestId,
  ok: false,
  code,
  error,
});
