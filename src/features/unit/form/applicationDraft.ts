import { type DuesSettings, StaffRange } from '#domain/member/dues';
import { UnitApplicationForm } from '#domain/unit/unitForm';
import type { UnitContact } from '#domain/unit/unit';
import * as z from '#domain/z';
import { type Checked, checkForm } from './checkForm';
import { createDraftForm } from './draftForm';
import { landlineOf, landlineParts, RegionDraft } from './place';

/** An application while it is being filled in, as typed. */
export const ApplicationDraft = z.object({
  qualification: z.optional(z.string()),
  staff: z.optional(StaffRange),
  years: z.number(),
  recipient: z.string(),
  mobile: z.string(),
  area: z.string(),
  number: z.string(),
  region: z.optional(RegionDraft),
  address: z.string(),
  postcode: z.string(),
  invoiceTitle: z.string(),
  creditCode: z.string(),
});
export type ApplicationDraft = z.infer<typeof ApplicationDraft>;

const EMPTY: ApplicationDraft = {
  years: 1,
  recipient: '',
  mobile: '',
  area: '',
  number: '',
  address: '',
  postcode: '',
  invoiceTitle: '',
  creditCode: '',
};

const QUESTIONS = [
  'qualification',
  'staff',
  'years',
  'mailing.recipient',
  'mailing.mobile',
  'mailing.landline',
  'mailing.region',
  'mailing.address',
  'mailing.postcode',
  'invoiceTitle',
  'creditCode',
] as const;

/** Reads a draft as an application, or names what is wrong with each question (U). */
export function checkApplication(draft: ApplicationDraft): Checked<UnitApplicationForm> {
  const { recipient, mobile, area, number, region, address, postcode, ...rest } = draft;
  const landline = landlineOf(area, number);
  const mailing = { recipient, mobile: mobile.trim(), landline, region, address, postcode };
  return checkForm(UnitApplicationForm, { ...rest, mailing }, QUESTIONS);
}

/** The unit's own address, as the place where its certificate goes. */
export const addressOf = ({ landline, region, address, postcode, mobile }: UnitContact) => ({
  ...landlineParts(landline),
  mobile,
  region,
  address,
  postcode,
});

/** What was sent the last time, to be corrected or renewed (M9). */
export const applicationDraftOf = (form: UnitApplicationForm): ApplicationDraft => {
  const { qualification, staff, years, mailing, invoiceTitle, creditCode } = form;
  const { recipient, mobile, region, address, postcode, landline } = mailing;
  const rest = { qualification, staff, years, invoiceTitle, creditCode };
  return { ...rest, recipient, mobile, region, address, postcode, ...landlineParts(landline) };
};

/** A first application: the invoice is made out to the unit, the certificate goes to its address. */
export const firstApplication = (name: string, contact: UnitContact): ApplicationDraft => ({
  ...EMPTY,
  invoiceTitle: name,
  ...addressOf(contact),
});

export const isSameStaff = (a: Staff | undefined, b: Staff): boolean =>
  a !== undefined && a.from === b.from && a.until === b.until;
type Staff = z.infer<typeof StaffRange>;

/** The tier that was chosen, if it is one of today's (M7). */
export const tierOf = (
  { tiers }: Pick<DuesSettings, 'tiers'>,
  { qualification, staff }: Pick<ApplicationDraft, 'qualification' | 'staff'>,
): DuesSettings['tiers'][number] | undefined =>
  tiers.find((tier) => tier.qualification === qualification && isSameStaff(staff, tier.staff));

export const useApplicationForm = createDraftForm({
  schema: ApplicationDraft,
  empty: EMPTY,
  questions: QUESTIONS,
  check: checkApplication,
});
