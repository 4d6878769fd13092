import { type Fen, readYuan, typedYuan } from '#domain/money';
import { line, paragraph } from '#domain/plainText';
import { BankAccount } from '#domain/training/training';
import { fieldWords, wrongText } from '../text';
import type { Read } from './useTyped';

/** Nothing typed is no value. */
const optional =
  <Value>(read: (typed: string) => Read<Value>) =>
  (typed: string): Read<Value | undefined> =>
    typed.trim() === '' ? { value: undefined } : read(typed);

/** One line of at most `max` characters; empty is no value. */
export const readLine = (name: string, max: number) =>
  optional((typed): Read<string> => {
    const read = line(max).safeParse(typed);
    return read.success ? { value: read.data } : { wrong: wrongText.length(name, max) };
  });

export const readParagraph = (name: string, max: number) =>
  optional((typed): Read<string> => {
    const read = paragraph(max).safeParse(typed);
    return read.success ? { value: read.data } : { wrong: wrongText.length(name, max) };
  });

/** Each line that is not blank. */
export const readLines =
  (max: number) =>
  (typed: string): Read<string[]> => {
    const lines = typed.split('\n').flatMap((one) => one.trim() || []);
    const wrong = lines.some((one) => !line(max).safeParse(one).success);
    return wrong ? { wrong: wrongText.lines(max) } : { value: lines };
  };

export const readCount = optional((typed): Read<number> =>
  /^[1-9]\d{0,5}$/.test(typed.trim()) ? { value: Number(typed) } : { wrong: wrongText.number },
);

export const readAmount = optional((typed): Read<Fen> => {
  const fen = readYuan(typed);
  return fen === undefined ? { wrong: wrongText.yuan } : { value: fen };
});

export const typedAmount = (fen: Fen | undefined): string =>
  fen === undefined ? '' : typedYuan(fen);

/** An account as it is typed. */
export interface AccountTyped {
  readonly holder: string;
  readonly bank: string;
  readonly number: string;
  readonly bankCode: string;
}

/** Whole, or nothing at all. */
export function readAccount({ bankCode, ...typed }: AccountTyped): Read<BankAccount | undefined> {
  const code = bankCode.replace(/\s/g, '');
  if (Object.values(typed).join('').trim() === '' && code === '') return { value: undefined };
  const read = BankAccount.safeParse({
    holder: typed.holder,
    bank: typed.bank,
    number: typed.number.replace(/\s/g, ''),
    ...(code === '' ? {} : { bankCode: code }),
  });
  return read.success ? { value: read.data } : { wrong: fieldWords.accountWrong };
}
