import type { financeCalls } from '#contract/finance';
import { civilDateOf } from '#domain/calendar';
import { err, ok } from '#domain/result';
import { noteRead } from '#shell/noteRead';
import type { Action } from '#shell/route';
import { lineShown } from './lineShown';
import { type Matched, matching, orderOf } from './matched';

const PAGE = 20;

const kindOf = ({ proposal }: Matched) => proposal?.kind ?? 'none';

export const lines: Action<typeof financeCalls.lines> = async ({ show, after }, caller) => {
  const [{ lines: all, open }] = await Promise.all([
    matching(),
    noteRead(caller, 'list:transfers'),
  ]);
  const counts = { all: all.length, exact: 0, likely: 0, group: 0, none: 0 };
  for (const line of all) counts[kindOf(line)] += 1;
  const from = after ? `${civilDateOf(after.at)} ${after.id}` : '';
  const wanted = all.filter(
    (line) => (show === 'all' || kindOf(line) === show) && orderOf(line.receipt) > from,
  );
  return ok({
    lines: wanted.slice(0, PAGE).map((line) => lineShown(line, open)),
    more: wanted.length > PAGE,
    counts,
  });
};

export const line: Action<typeof financeCalls.line> = async ({ receiptId }) => {
  const { lines: all, open } = await matching();
  const found = all.find(({ receipt }) => receipt._id === receiptId);
  return found ? ok(lineShown(found, open)) : err({ code: 'RECEIPT_UNKNOWN' });
};
