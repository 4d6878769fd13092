import { parse } from 'papaparse';
import { err, ok, type Result } from '../result';
import { knownHeads } from './columns';

type TextRefusal = { readonly code: 'NOT_TEXT' };
/** A quoted cell that does not end; from that row on nothing is certain. */
type CsvRefusal = { readonly code: 'QUOTES_BROKEN'; readonly row: number };

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;
/** Bytes of Chinese in GBK are practically never valid UTF-8; nearly all bytes are valid GB18030, so it comes last. */
const WITHOUT_MARK = ['utf-8', 'gb18030'] as const;
const DELIMITERS = [',', '\t', ';'] as const;

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// A workbook or a picture decodes as GB18030 here and there, but it has control characters.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/;

/** The text of a file in UTF-8, GBK, GB18030, or UTF-16 with its mark. For servers: a phone has no TextDecoder. */
export function decodeText(bytes: Uint8Array): Result<string, TextRefusal> {
  const marked = BYTE_ORDER_MARKS.find((mark) =>
    mark.bytes.every((byte, at) => bytes[at] === byte),
  );
  for (const encoding of marked ? [marked.encoding] : WITHOUT_MARK) {
    const text = decoded(bytes, encoding);
    if (text !== undefined && !CONTROL.test(text)) return ok(text);
  }
  return err({ code: 'NOT_TEXT' });
}

const headsOf = (table: readonly string[][]): number => Math.max(0, ...table.map(knownHeads));

/** The rows of a csv text, cut where that makes most heads of a bank's statement; at commas where nothing does. */
export function csvTable(text: string): Result<string[][], CsvRefusal> {
  const { data, errors } = DELIMITERS.map((delimiter) =>
    parse<string[]>(text, { delimiter }),
  ).reduce((best, one) => (headsOf(one.data) > headsOf(best.data) ? one : best));
  const broken = errors.find(({ type }) => type === 'Quotes');
  return broken ? err({ code: 'QUOTES_BROKEN', row: (broken.row ?? 0) + 1 }) : ok(data);
}
