import { civilDateOf } from '#domain/calendar';
import { priceFor } from '#domain/registration/priceFor';
import { completed, isUnwritten, type Submission } from '#domain/registration/register';
import type { Registration } from '#domain/registration/registration';
import type { Place } from '#domain/registration/seatLedger';
import type { Training } from '#domain/training/training';
import { membershipHistoryOf } from './membershipHistory';

/**
 * The registration that a place stands for, `at` being when the place was taken. One that a dead process left unwritten
 * gets the price of that day: it hangs on earlier days alone, so it may be read beside a transaction and read again (M11).
 */
export async function completion(
  training: Training,
  { person, at }: Omit<Submission, 'price'>,
  place: Place,
  previous: Registration | undefined,
): Promise<Registration> {
  const price = isUnwritten(previous)
    ? priceFor(training, await membershipHistoryOf(person._id), civilDateOf(at))
    : previous.price;
  return completed(training, { person, at, price }, place, previous);
}
