import Taro from '@tarojs/taro';
import type { Answer, Call, InputGiven, OutputOf, RefusalOf } from '#contract/call';
import type { Result } from '#domain/result';

/** The cloud could not be reached, or gave no readable answer. What was asked may have happened: ask again. */
export interface Unreachable {
  readonly code: 'UNREACHABLE';
}

export type Failure<C extends Call> = (RefusalOf<C> | Unreachable) & { readonly message: string };

const UNREACHABLE = { code: 'UNREACHABLE', message: '网络不太稳定，请检查网络后再试' } as const;

/**
 * Makes one call of the contract. Never throws: a refusal, and a cloud that cannot be reached, are values
 * with a Chinese sentence in `message`. Every call is safe to repeat.
 */
export async function callCloud<C extends Call>(
  call: C,
  input: InputGiven<C>,
): Promise<Result<OutputOf<C>, Failure<C>>> {
  const answer = await ask<C>(call, input);
  if (!answer) return { ok: false, refusal: UNREACHABLE };
  if (answer.ok) return { ok: true, value: answer.value };
  return { ok: false, refusal: { ...answer.refusal, message: answer.message } };
}

type AnswerTo<C extends Call> = Answer<OutputOf<C>, RefusalOf<C>>;

async function ask<C extends Call>(call: C, input: unknown): Promise<AnswerTo<C> | undefined> {
  try {
    const { result } = await Taro.cloud.callFunction({
      name: call.fn,
      data: { call: call.name, input },
    });
    return isAnswer<C>(result) ? result : undefined;
  } catch (error) {
    // WeChat rejects for no network, a timeout, or a function that died: all mean "ask again".
    console.warn('cloud unreachable', call.fn, call.name, error);
    return undefined;
  }
}

const isAnswer = <C extends Call>(result: unknown): result is AnswerTo<C> =>
  typeof result === 'object' && result !== null && 'ok' in result;
