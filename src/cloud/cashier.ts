import Taro from '@tarojs/taro';
import type { OutputOf } from '#contract/call';
import type { orderCalls } from '#contract/order';

type Parameters = OutputOf<typeof orderCalls.payOnline>['parameters'];

/** What the phone believes; only the platform knows, so it is asked whatever this says. */
export type AtCashier = 'paid' | 'cancelled' | 'failed';

const isCancelled = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  /cancel/.test(String(Reflect.get(error, 'errMsg')));

/** Opens WeChat's cashier. The one door to it. */
export async function openCashier(parameters: Parameters): Promise<AtCashier> {
  try {
    await Taro.requestPayment(parameters as Taro.requestPayment.Option);
    return 'paid';
  } catch (error) {
    if (isCancelled(error)) return 'cancelled';
    console.warn('payment failed', error);
    return 'failed';
  }
}
