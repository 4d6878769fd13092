import { randomBytes } from 'node:crypto';
import { OrderId } from '#domain/order/orderId';

/** Random, so that nobody guesses one. */
export const newOrderId = (): OrderId => OrderId.parse(randomBytes(12).toString('hex'));
