import { Instant } from '../calendar';
import { PersonId } from '../ids';
import * as z from '../z';
import { MobileNumber, Profile } from './profile';

/** Version of the privacy text that a person agrees to before anything personal is taken. */
export const CONSENT_VERSION = '2026-04';

/** A person who has signed up. */
export const Person = z.object({
  _id: PersonId,
  openid: z.string(),
  phone: MobileNumber,
  profile: Profile,
  consent: z.object({ version: z.string(), at: Instant }),
  signedUpAt: Instant,
  updatedAt: Instant,
});
export type Person = z.infer<typeof Person>;

/** A phone number without its middle: 138****0000. */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(7)}`;
