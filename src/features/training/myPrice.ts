import { hasEnded } from '#domain/registration/registration';
import type { Price } from '#domain/registration/price';
import { fixedPriceReason, priceAheadReason } from '#text/price';
import type { TrainingView } from './primaryAction';

/** My price and why: the one my registration has, else what registering would cost me; none for a visitor (M11). */
export function myPriceOf({
  mine,
  myPrice,
  training,
}: TrainingView): { readonly price: Price; readonly reason: string } | undefined {
  if (myPrice) return { price: myPrice.price, reason: priceAheadReason(myPrice, training) };
  const counts = mine && !hasEnded(mine.status) && mine.status !== 'rejected';
  return counts ? { price: mine.price, reason: fixedPriceReason(mine.price) } : undefined;
}
