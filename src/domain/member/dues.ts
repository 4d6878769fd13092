import { Fen, YearlyFen } from '../money';
import { line } from '../plainText';
import { err, ok, type Result } from '../result';
import { BankAccount } from '../training/training';
import * as z from '../z';
import type { Society } from './society';

/** Length of a term in calendar years. */
export const Years = z.int().check(z.minimum(1), z.maximum(10));

/** 人员规模, both ends inclusive; open where `until` is absent. */
export const StaffRange = z
  .object({ from: z.int().check(z.nonnegative()), until: z.optional(z.int()) })
  .check(
    z.refine(({ from, until }) => until === undefined || from <= until, {
      path: ['until'],
      error: 'order',
    }),
  );
type StaffRange = z.infer<typeof StaffRange>;

/** What a unit of that qualification and size pays per year. `sample` marks a figure nobody has confirmed (X2). */
export const DuesTier = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,32}$/)),
  qualification: line(50),
  staff: StaffRange,
  yearlyFen: YearlyFen,
  sample: z.optional(z.literal(true)),
});
type DuesTier = z.infer<typeof DuesTier>;

const overlap = (a: StaffRange, b: StaffRange): boolean =>
  a.from <= (b.until ?? Infinity) && b.from <= (a.until ?? Infinity);

const contradict = (a: DuesTier, b: DuesTier): boolean =>
  a.id === b.id || (a.qualification === b.qualification && overlap(a.staff, b.staff));

/** Ids are unique, and no size of a unit falls into two tiers of one qualification. */
const DuesTiers = z
  .array(DuesTier)
  .check(
    z.refine(
      (tiers) => tiers.every((a, index) => tiers.slice(index + 1).every((b) => !contradict(a, b))),
      { error: 'overlap' },
    ),
  );

/** The remark of a transfer is a name between two texts (M8). */
const RemarkAround = z.object({ beforeName: line(20, 0), afterName: line(20, 0) });

/** What the Society asks of members: tiers of units, the yearly rate of persons, and where to pay (M7, M8, X1, X2). */
export const DuesSettings = z.object({
  tiers: DuesTiers,
  unitRemark: RemarkAround,
  /** Where units pay; persons pay their society. */
  account: BankAccount,
  /** A figure or account that nobody has confirmed. */
  accountIsSample: z.optional(z.literal(true)),
  person: z.object({
    yearlyFen: YearlyFen,
    sample: z.optional(z.literal(true)),
    remark: RemarkAround,
  }),
});
export type DuesSettings = z.infer<typeof DuesSettings>;

/** What is to be paid, for how many years, and the remark of the transfer. */
export const Dues = z.object({ years: Years, amountFen: Fen, remark: line(250) });
export type Dues = z.infer<typeof Dues>;

/** Yearly rate × years (M7). */
export const duesAmount = (yearlyFen: Fen, years: number): Fen => Fen.parse(yearlyFen * years);

const around = ({ beforeName, afterName }: z.infer<typeof RemarkAround>, name: string): string =>
  `${beforeName}${name}${afterName}`;

/** The dues of a person: their society's yearly rate, else the Society's, × years (M5, X2). */
export const personDues = (
  { person }: DuesSettings,
  society: Pick<Society, 'yearlyFen'>,
  { name, years }: { name: string; years: number },
): Dues => ({
  years,
  amountFen: duesAmount(society.yearlyFen ?? person.yearlyFen, years),
  remark: around(person.remark, name),
});

/** The dues of a unit by the tier it chose; refused when the tiers have changed meanwhile (M7, M8). */
export function unitDues(
  { tiers, unitRemark }: Pick<DuesSettings, 'tiers' | 'unitRemark'>,
  unitName: string,
  chosen: { qualification: string; staff: StaffRange; years: number },
): Result<Dues, { code: 'TIER_UNKNOWN' }> {
  const tier = tiers.find(
    ({ qualification, staff }) =>
      qualification === chosen.qualification &&
      staff.from === chosen.staff.from &&
      staff.until === chosen.staff.until,
  );
  if (!tier) return err({ code: 'TIER_UNKNOWN' });
  return ok({
    years: chosen.years,
    amountFen: duesAmount(tier.yearlyFen, chosen.years),
    remark: around(unitRemark, unitName),
  });
}
