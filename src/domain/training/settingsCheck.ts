import { civilDateOf } from '../calendar';
import { KNOWN_YEARS } from '../workingDays';
import type { BankAccount, Training } from './training';

/** What the Society has set that a training leans on. */
export interface TrainingSettings {
  readonly account: BankAccount;
  /** Nobody has confirmed the account yet (X1). */
  readonly accountIsSample: boolean;
  /** WeChat Pay is set up. */
  readonly payIsSetUp: boolean;
}

/** What of a training does not fit the Society's settings; for the organizer to judge. */
export type SettingsFinding =
  | { readonly code: 'ACCOUNT_DIFFERS'; readonly number: string; readonly blocks: false }
  | { readonly code: 'ACCOUNT_NOT_CONFIRMED'; readonly blocks: false }
  | { readonly code: 'PAY_NOT_SET_UP'; readonly blocks: false }
  | { readonly code: 'NOTHING_ONLINE'; readonly blocks: false }
  | { readonly code: 'HOLIDAYS_UNKNOWN'; readonly year: string; readonly blocks: false };

export function settingsCheck(
  training: Training,
  { account, accountIsSample, payIsSetUp }: TrainingSettings,
): readonly SettingsFinding[] {
  const year = civilDateOf(training.registration.closesAt).slice(0, 4);
  const isOther = training.account.number !== account.number;
  const found: readonly (SettingsFinding | false)[] = [
    isOther && { code: 'ACCOUNT_DIFFERS', number: account.number, blocks: false },
    !isOther && accountIsSample && { code: 'ACCOUNT_NOT_CONFIRMED', blocks: false },
    training.onlineOn.length > 0 && !payIsSetUp && { code: 'PAY_NOT_SET_UP', blocks: false },
    training.onlineOn.length === 0 && { code: 'NOTHING_ONLINE', blocks: false },
    !KNOWN_YEARS.includes(year) && { code: 'HOLIDAYS_UNKNOWN', year, blocks: false },
  ];
  return found.filter((finding) => finding !== false);
}
