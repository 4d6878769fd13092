import { CivilDate, Instant } from '#domain/calendar';
import { PersonId, UnitId } from '#domain/ids';
import { About, MessageKind, TemplateKey } from '#domain/message/message';
import { Profile, ProvinceCode } from '#domain/person/profile';
import { Grant } from '#domain/role/role';
import * as z from '#domain/z';
import { call } from './call';

/** What a person sees of themselves; the phone number is masked in the middle. */
export const MyPerson = z.object({
  personId: PersonId,
  phone: z.string(),
  profile: Profile,
  signedUpAt: Instant,
});
export type MyPerson = z.infer<typeof MyPerson>;

export const UnitHit = z.object({
  unitId: UnitId,
  name: z.string(),
  province: ProvinceCode,
  /** A unit member today, which can claim its staff (M4). */
  isMember: z.boolean(),
});
export type UnitHit = z.infer<typeof UnitHit>;

export const News = z.object({
  id: z.string(),
  kind: MessageKind,
  about: About,
  reason: z.optional(z.string()),
  /** The day something ends. */
  until: z.optional(CivilDate),
  at: Instant,
  read: z.boolean(),
});
export type News = z.infer<typeof News>;

/** A one-use code of the phone-number button. */
const PhoneCode = z.string().check(z.minLength(1), z.maxLength(200));

const PhoneCodeInvalid = z.object({ code: z.literal('PHONE_CODE_INVALID') });
/** Messages go to mobile numbers of mainland China alone. */
const PhoneForeign = z.object({ code: z.literal('PHONE_FOREIGN') });

export const personCalls = {
  me: call({
    fn: 'person',
    name: 'me',
    summary: 'Who I am: my profile if I have signed up, my roles, unread news',
    who: 'visitor',
    input: z.strictObject({}),
    output: z.object({
      now: Instant,
      person: z.optional(MyPerson),
      grants: z.array(Grant),
      /** The deployment names my phone number, and nobody is an administrator yet. */
      mayBecomeAdministrator: z.boolean(),
      unreadNews: z.int().check(z.nonnegative()),
      /** Template ids for requestSubscribeMessage; absent where none is set up. */
      templates: z.partialRecord(TemplateKey, z.string()),
      consentVersion: z.string(),
    }),
    refusals: [],
  }),
  signUp: call({
    fn: 'person',
    name: 'signUp',
    summary:
      'Signs up with consent, a phone number from the button and a full profile; safe to repeat',
    who: 'visitor',
    input: z.strictObject({
      consentVersion: z.string().check(z.maxLength(20)),
      phoneCode: PhoneCode,
      profile: Profile,
    }),
    output: MyPerson,
    refusals: [PhoneCodeInvalid, PhoneForeign, z.object({ code: z.literal('CONSENT_OUTDATED') })],
  }),
  updateProfile: call({
    fn: 'person',
    name: 'updateProfile',
    summary: 'Changes my profile, and my phone number when a new code is given',
    who: 'signedUp',
    input: z.strictObject({ profile: Profile, phoneCode: z.optional(PhoneCode) }),
    output: MyPerson,
    refusals: [
      PhoneCodeInvalid,
      PhoneForeign,
      /** Who leaves a unit that nobody else administers hands on first (M10). */
      z.object({ code: z.literal('ADMINISTRATOR_ALONE'), unitName: z.optional(z.string()) }),
    ],
  }),
  searchUnits: call({
    fn: 'person',
    name: 'searchUnits',
    summary: 'Units by name, pinyin or initials; at most 20, best first',
    who: 'visitor',
    input: z.strictObject({
      query: z.string().check(z.trim(), z.maxLength(50)),
      province: z.optional(ProvinceCode),
    }),
    output: z.object({ units: z.array(UnitHit) }),
    refusals: [],
  }),
  news: call({
    fn: 'person',
    name: 'news',
    summary: 'My news, newest first, at most 50',
    who: 'signedUp',
    input: z.strictObject({}),
    output: z.object({ news: z.array(News) }),
    refusals: [],
  }),
  readNews: call({
    fn: 'person',
    name: 'readNews',
    summary: 'Marks my news up to a moment as read',
    who: 'signedUp',
    input: z.strictObject({ until: Instant }),
    output: z.object({ unreadNews: z.int().check(z.nonnegative()) }),
    refusals: [],
  }),
};
