import type { CivilDate } from '../calendar';
import { err, ok, type Result } from '../result';

/** As a reader of xlsx or csv gives it; of a Date the parts in UTC are those of the sheet. */
export type Cell = string | number | boolean | Date | null | undefined;

type Reading<Value> = Result<Value | undefined, 'UNREADABLE'>;

const BLANK = ok(undefined);
const UNREADABLE = err('UNREADABLE' as const);
const DAY_MS = 86_400_000;
const SECOND_MS = 1000;
/** What Excel counts days from. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const DASHES = /^[-‐-―−－]+$/;

/** The cell's text, without the marks that keep a spreadsheet from reading it as a number, and blanks in a row as one. */
export function textIn(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
  return String(cell)
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .trim();
}

function dayOf(year: number, month: number, dayOfMonth: number): Reading<CivilDate> {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  if (!isReal || year < FIRST_YEAR || year > LAST_YEAR) return UNREADABLE;
  return ok(date.toISOString().slice(0, 10) as CivilDate);
}

/** A reader that counts days in fractions may miss midnight by some milliseconds. */
function dayOfDate(date: Date): Reading<CivilDate> {
  const ms = Math.round(date.getTime() / SECOND_MS) * SECOND_MS;
  if (Number.isNaN(ms)) return UNREADABLE;
  const exact = new Date(ms);
  return dayOf(exact.getUTCFullYear(), exact.getUTCMonth() + 1, exact.getUTCDate());
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\D.*|\d{4}|\d{6})?$/;
const PARTED = /^(\d{4}) ?([-/.年]) ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?:日|(?!\d)).*$/;
const SERIAL = /^\d{5}(\.\d+)?$/;

/** The day in a cell: `2026-04-10`, `20260410`, `2026/4/10`, `2026年4月10日`, with or without a time, or Excel's number. */
export function dayIn(cell: Cell): Reading<CivilDate> {
  if (cell instanceof Date) return dayOfDate(cell);
  const text = textIn(cell).normalize('NFKC');
  if (text === '' || DASHES.test(text)) return BLANK;
  if (SERIAL.test(text)) return dayOfDate(new Date(SERIAL_ZERO + Number(text) * DAY_MS));
  const compact = COMPACT.exec(text);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const parted = PARTED.exec(text);
  return parted ? dayOf(Number(parted[1]), Number(parted[3]), Number(parted[4])) : UNREADABLE;
}

const AMOUNT = /^(?<sign>[-+]?)(?<yuan>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<fen>\d{1,2})0*)?$/;

/** Ten billion yuan, in fen: nobody sends more, and thousands of them together are an amount as well. */
const LARGEST_FEN = 1_000_000_000_000;

/** The amount in a cell, in fen, below zero where a minus or brackets say so. */
export function amountIn(cell: Cell): Reading<number> {
  if (cell instanceof Date) return UNREADABLE;
  const text = textIn(typeof cell === 'number' ? Number(cell.toFixed(6)) : cell)
    .normalize('NFKC')
    .replace(/[−‐-―]/g, '-')
    .replace(/cny|rmb|人民币|[¥元\s]/gi, '');
  if (text === '' || DASHES.test(text)) return BLANK;
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  const trailing = /^(.*)-$/.exec(text)?.[1];
  const parts = AMOUNT.exec(bracketed ?? trailing ?? text)?.groups;
  if (!parts) return UNREADABLE;
  const { sign = '', yuan = '', fen = '' } = parts;
  const isTwiceSigned = sign !== '' && (bracketed ?? trailing) !== undefined;
  const amount = Number(yuan.replaceAll(',', '')) * 100 + Number(fen.padEnd(2, '0'));
  if (isTwiceSigned || amount > LARGEST_FEN) return UNREADABLE;
  const isNegative = sign === '-' || bracketed !== undefined || trailing !== undefined;
  return ok(isNegative && amount !== 0 ? -amount : amount);
}
