import { readClock } from '#shell/clock';
import { isFromPhone } from '#shell/platform';
import { acknowledge } from './acknowledge';

/** Called by WeChat Pay after a payment or a refund, and again until it hears `errcode: 0`. Nobody else is answered. */
export const main = async (event: unknown): Promise<{ errcode: number }> => {
  if (isFromPhone()) return { errcode: 1 };
  const isStored = await acknowledge(event, readClock());
  return { errcode: isStored ? 0 : 1 };
};
