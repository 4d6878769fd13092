import { StaffRange, Years } from '../member/dues';
import { CloudFile } from '../ids';
import { SocietyId } from '../member/society';
import { MobileNumber, ProvinceCode } from '../person/profile';
import { line, paragraph } from '../plainText';
import * as z from '../z';
import { CreditCode } from './creditCode';

const matching = (max: number, pattern: RegExp) =>
  z.string().check(z.trim(), z.maxLength(max, { abort: true }), z.regex(pattern));

/** 区号-号码, e.g. `0317-88544588`: area code of 3–4 digits, number of 7–8. */
const Landline = matching(13, /^0\d{2,3}-[2-9]\d{6,7}$/);

/** The notice allows 30 characters, too few for many; 254 is the longest address there is. */
const Email = z
  .string()
  .check(z.trim(), z.maxLength(254, { abort: true }), z.regex(/^[^@]{1,64}@/), z.email());

const WebSite = matching(
  50,
  /^(?:https?:\/\/)?[^\s./:?#@<>]+(?:\.[^\s./:?#@<>]+)+(?::\d+)?(?:[/?#][^\s<>]*)?$/,
);

const Postcode = matching(6, /^\d{6}$/);

/** The address is without province, city and district, which the region says. */
const place = {
  region: z.object({ province: ProvinceCode, city: line(30), district: line(30) }),
  address: line(500),
  postcode: Postcode,
};

/** Registration of a unit (U). The name and password of the old form are WeChat's identity (U1). */
export const UnitForm = z.object({
  /** Marks alone name nobody: all units so called would be the same one. */
  name: line(200).check(z.regex(/[0-9A-Za-z\u3400-\u9fff]/, { error: 'characters' })),
  /** File in the cloud; 164×78 is suggested. */
  logo: z.optional(CloudFile),
  landline: Landline,
  /** Receives the invoices. */
  email: Email,
  recommendedBy: SocietyId,
  ...place,
  webSite: z.optional(WebSite),
  fax: z.optional(Landline),
  remark: z.optional(paragraph(500)),
  mobile: MobileNumber,
});

/** Where the certificate of membership is sent. */
const MailingAddress = z.object({
  recipient: line(50),
  mobile: MobileNumber,
  landline: Landline,
  ...place,
});

/** What an application and each renewal add (U, M6, M9). */
export const UnitApplicationForm = z.object({
  /** 会员资格, one of the tiers' qualifications. */
  qualification: line(50),
  staff: StaffRange,
  years: Years,
  mailing: MailingAddress,
  invoiceTitle: line(200),
  creditCode: CreditCode,
});
export type UnitApplicationForm = z.infer<typeof UnitApplicationForm>;
