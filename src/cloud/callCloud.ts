import Taro from '@tarojs/taro';
import type { Answer, Call, InputGiven, OutputOf, RefusalOf } from '#contract/call';
import { err, type Result } from '#domain/result';

/**
 * What the platform itself refuses. UNREACHABLE: no network, a timeout, a function that died; what was asked may have
 * happened, so ask again. TOO_LARGE: more than a call may carry; the function has not seen it.
 */
export interface PlatformRefusal {
  readonly code: 'UNREACHABLE' | 'TOO_LARGE';
}

export type Failure<C extends Call> = (RefusalOf<C> | PlatformRefusal) & {
  readonly message: string;
};

const UNREACHABLE = { code: 'UNREACHABLE', message: '网络不太稳定，请检查网络后再试' } as const;
const TOO_LARGE = { code: 'TOO_LARGE', message: '提交的内容过长，请精简后再试' } as const;

/** -501007: a call's data are over the platform's limit. */
const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && Reflect.get(error, 'errCode') === -501_007;

/**
 * Makes one call of the contract. Never throws: a refusal, and a cloud that cannot be reached, are values
 * with a Chinese sentence in `message`. Every call is safe to repeat.
 */
export async function callCloud<C extends Call>(
  call: C,
  input: InputGiven<C>,
): Promise<Result<OutputOf<C>, Failure<C>>> {
  try {
    const { result } = await Taro.cloud.callFunction({
      name: call.fn,
      data: { call: call.name, input },
    });
    if (!isAnswer<C>(result)) return err(UNREACHABLE);
    return result.ok ? result : err({ ...result.refusal, message: result.message });
  } catch (error) {
    console.warn('cloud unreachable', call.fn, call.name, error);
    return err(isTooLarge(error) ? TOO_LARGE : UNREACHABLE);
  }
}

type AnswerTo<C extends Call> = Answer<OutputOf<C>, RefusalOf<C>>;

const isAnswer = <C extends Call>(result: unknown): result is AnswerTo<C> =>
  typeof result === 'object' && result !== null && 'ok' in result;
