import { View } from '@tarojs/components';
import { FactRow } from './FactRow';
import type { Fen } from '#domain/money';
import type { BankAccount } from '#domain/training/training';
import { moneyText } from '#text/money';
import { priceText } from '#text/price';
import './rows.scss';

interface BankTransferProps {
  readonly account: BankAccount;
  /** What this payer has to transfer. */
  readonly amountFen?: Fen;
  /** The remark, filled in where the payer is known; an example otherwise. */
  readonly remark: { readonly label: string; readonly text: string; readonly isFinal: boolean };
}

/** Digits in fours, to be read and compared. */
const grouped = (digits: string): string => digits.replace(/\d{4}(?=\d)/g, '$& ');

/** As a bank's form takes it: 1700.00 */
const typedAmount = (fen: Fen): string => (fen / 100).toFixed(2);

/** Where to transfer to (P6) and what to write in the remark (M8, O9, L6); everything that is typed can be copied. */
export function BankTransfer({ account, amountFen, remark }: BankTransferProps) {
  return (
    <View className="rows">
      <FactRow label="户名" value={account.holder} copy={account.holder} />
      <FactRow label="开户行" value={account.bank} copy={account.bank} />
      <FactRow label="账号" value={grouped(account.number)} copy={account.number} />
      {account.bankCode && (
        <FactRow label="行号" value={account.bankCode} copy={account.bankCode} />
      )}
      {amountFen !== undefined && (
        <FactRow
          label={priceText.amount}
          value={moneyText(amountFen)}
          copy={typedAmount(amountFen)}
        />
      )}
      <FactRow
        label={remark.label}
        value={remark.text}
        {...(remark.isFinal && { copy: remark.text })}
      />
    </View>
  );
}
