import type { Instant } from '#domain/calendar';
import type { Lodging } from '#domain/lodging/lodging';
import type { SeatLedger } from '#domain/registration/seatLedger';
import { type Checked, draftFindings } from '#domain/training/findings';
import type { TrainingSettings } from '#domain/training/settingsCheck';
import type { HotelId } from '#domain/training/training';
import { afterWorkingDays } from '#domain/workingDays';
import { storedDues } from '#shell/duesNow';
import { paySettings } from '#shell/store';
import type { Edited } from './edited';

/** Working days in which a transfer is checked (P4). */
const CHECKING_DAYS = 5;

/** What the Society has set today. */
export async function settingsNow(): Promise<TrainingSettings> {
  const [{ account, accountIsSample }, pay] = await Promise.all([
    storedDues(),
    paySettings.find('pay'),
  ]);
  return { account, accountIsSample: accountIsSample === true, payIsSetUp: pay !== undefined };
}

/** What people hold of a training: seats, and rooms. */
export interface Held {
  readonly ledger: SeatLedger | undefined;
  readonly lodging: Pick<Lodging, 'rooms'> | undefined;
}

const housingOf = ({ lodging }: Held): readonly HotelId[] =>
  Object.entries(lodging?.rooms ?? {}).flatMap(([id, { king, twin }]) =>
    [...king, ...twin].some((rooms) => rooms > 0) ? [id] : [],
  );

/** All that is to be said of a draft as it stands; `now` is the moment it would be published. */
export function checked(
  { trainingId, draft, published }: Edited,
  { ledger, lodging }: Held,
  settings: TrainingSettings,
  now: Instant,
): Checked {
  const state = published?.state === 'closed' ? 'closed' : 'published';
  const holders = Object.keys(ledger?.holders ?? {}).length;
  return draftFindings(draft, {
    head: { _id: trainingId, state, publishedAt: published?.publishedAt ?? now },
    now,
    clearedOn: (paidOn) => afterWorkingDays(paidOn, CHECKING_DAYS).day,
    settings,
    ...(published
      ? { published: { training: published, holders, housing: housingOf({ ledger, lodging }) } }
      : {}),
  });
}
