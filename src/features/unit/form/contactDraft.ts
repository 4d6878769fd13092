import type { SocietyId } from '#domain/member/society';
import { UnitForm } from '#domain/unit/unitForm';
import type { UnitContact } from '#domain/unit/unit';
import * as z from '#domain/z';
import { type Checked, checkForm } from './checkForm';
import { createDraftForm } from './draftForm';
import { landlineOf, landlineParts, optional, RegionDraft } from './place';

/** Form U while it is being filled in, as typed. */
export const ContactDraft = z.object({
  name: z.string(),
  logo: z.optional(z.string()),
  area: z.string(),
  number: z.string(),
  email: z.string(),
  recommendedBy: z.optional(z.string()),
  region: z.optional(RegionDraft),
  address: z.string(),
  postcode: z.string(),
  webSite: z.string(),
  fax: z.string(),
  remark: z.string(),
});
export type ContactDraft = z.infer<typeof ContactDraft>;

export const EMPTY_CONTACT: ContactDraft = {
  name: '',
  area: '',
  number: '',
  email: '',
  address: '',
  postcode: '',
  webSite: '',
  fax: '',
  remark: '',
};

const QUESTIONS = [
  'name',
  'logo',
  'landline',
  'email',
  'recommendedBy',
  'region',
  'address',
  'postcode',
  'webSite',
  'fax',
  'remark',
] as const;

const Given = z.omit(UnitForm, { mobile: true });
export type GivenForm = z.infer<typeof Given>;

/** Reads a draft as form U without the mobile number, or names what is wrong with each question (U). */
export const checkContact = ({ area, number, ...draft }: ContactDraft): Checked<GivenForm> =>
  checkForm(
    Given,
    {
      ...draft,
      landline: landlineOf(area, number),
      webSite: optional(draft.webSite),
      fax: optional(draft.fax),
      remark: optional(draft.remark),
    },
    QUESTIONS,
  );

/** What is registered, to be changed. */
export const contactDraftOf = (name: string, contact: UnitContact): ContactDraft => ({
  ...EMPTY_CONTACT,
  name,
  ...(contact.logo === undefined ? {} : { logo: contact.logo }),
  ...landlineParts(contact.landline),
  email: contact.email,
  recommendedBy: contact.recommendedBy,
  region: contact.region,
  address: contact.address,
  postcode: contact.postcode,
  webSite: contact.webSite ?? '',
  fax: contact.fax ?? '',
  remark: contact.remark ?? '',
});

/** The society of a province recommends its units, unless they say otherwise. */
export const societyOf = (province: string): string => `province-${province}` as SocietyId;

export const useContactForm = createDraftForm({
  schema: ContactDraft,
  empty: EMPTY_CONTACT,
  questions: QUESTIONS,
  check: checkContact,
});
