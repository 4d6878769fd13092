import { type Fen, readYuan } from '#domain/money';
import { line } from '#domain/plainText';
import { BankAccount } from '#domain/training/training';
import { editText } from './text';

/** A typed text read, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly wrong: string };

export const isWrong = (read: Read<unknown>): read is { readonly wrong: string } => 'wrong' in read;
export const wrongOf = (read: Read<unknown> | undefined): string | undefined =>
  read && isWrong(read) ? read.wrong : undefined;

/** One line of at most `max` characters; may be empty where `min` is 0. */
export function readLine(typed: string, max: number, min: 0 | 1 = 1): Read<string> {
  if (typed.trim() === '' && min === 1) return { wrong: editText.textMissing };
  const read = line(max, min).safeParse(typed);
  return read.success ? { value: read.data } : { wrong: editText.textWrong };
}

export const readNumber = (typed: string): Read<number> =>
  /^\d{1,7}$/.test(typed.trim()) ? { value: Number(typed) } : { wrong: editText.numberWrong };

export function readAmount(typed: string): Read<Fen> {
  const fen = readYuan(typed);
  return fen === undefined ? { wrong: editText.yuanWrong } : { value: fen };
}

/** Nothing typed is no value; anything else is read. */
export const readOptional = <Value>(
  typed: string,
  read: (typed: string) => Read<Value>,
): Read<Value | undefined> => (typed.trim() === '' ? { value: undefined } : read(typed));

/** An account as it is typed. */
export interface AccountTyped {
  readonly holder: string;
  readonly bank: string;
  readonly number: string;
  readonly bankCode: string;
}

export const typedAccount = (account: BankAccount | undefined): AccountTyped => ({
  holder: account?.holder ?? '',
  bank: account?.bank ?? '',
  number: account?.number ?? '',
  bankCode: account?.bankCode ?? '',
});

export function readAccount({ bankCode, ...typed }: AccountTyped): Read<BankAccount> {
  const read = BankAccount.safeParse({
    holder: typed.holder.trim(),
    bank: typed.bank.trim(),
    number: typed.number.replace(/\s/g, ''),
    ...(bankCode.trim() === '' ? {} : { bankCode: bankCode.replace(/\s/g, '') }),
  });
  return read.success ? { value: read.data } : { wrong: editText.accountIncomplete };
}
