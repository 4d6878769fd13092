import { holdsSeat, type Registration } from '#domain/registration/registration';
import type { SeatLedger } from '#domain/registration/seatLedger';
import type { Product } from './product';

export const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

export const storedLedger = async (product: Product): Promise<SeatLedger> =>
  (await product.documents<SeatLedger>('seatLedgers'))[0]!;

export const storedRegistrations = (product: Product): Promise<Registration[]> =>
  product.documents<Registration>('registrations');

const idsOf = (entries: readonly { personId: string }[]): string[] =>
  entries.map(({ personId }) => personId).sort();

/** The ledger keeps its promise, and every registration says what the ledger says. */
export async function expectTruth(product: Product): Promise<void> {
  const [ledger, all] = await Promise.all([storedLedger(product), storedRegistrations(product)]);
  const registrations = all.filter(({ trainingId }) => trainingId === ledger._id);
  const holders = Object.keys(ledger.holders).sort();
  expect(ledger.free + holders.length).toBe(ledger.limit);
  expect(ledger.free === 0 || ledger.waiting.length === 0).toBe(true);
  expect(idsOf(registrations.filter(({ status }) => holdsSeat(status)))).toEqual(holders);
  expect(idsOf(registrations.filter(({ status }) => status === 'waitlisted'))).toEqual(
    idsOf(ledger.waiting),
  );
}
