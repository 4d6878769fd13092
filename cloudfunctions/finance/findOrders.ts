import type { OrderRow, financeCalls } from '#contract/finance';
import { ok } from '#domain/result';
import { compactOf } from '#domain/statement/compactText';
import type { Action } from '#shell/route';
import { matching } from './matched';

const MOST = 30;

/** Open bank orders whose people, unit or remark contain what is asked for, in any width; those of the amount first. */
export const findOrders: Action<typeof financeCalls.findOrders> = async ({ search, fen }) => {
  const { open } = await matching();
  const words = search.split(/\s+/).map(compactOf).filter(Boolean);
  const found = open.filter((row) => words.every((word) => textOf(row).includes(word)));
  const isOfAmount = (row: OrderRow): number => Number(row.fen === fen);
  return ok({ orders: found.sort((a, b) => isOfAmount(b) - isOfAmount(a)).slice(0, MOST) });
};

const textOf = ({ payer, unitName, remark, people, fen }: OrderRow): string =>
  [payer, unitName, remark, ...people.map(({ name }) => name), String(fen / 100)]
    .map(compactOf)
    .join('|');
