import * as z from './z';

/** Derived from the platform's openid by the server; says nothing about the person. */
export const PersonId = z
  .string()
  .check(z.regex(/^p[0-9a-f]{24}$/))
  .brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

export const TrainingId = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,24}$/))
  .brand<'TrainingId'>();
export type TrainingId = z.infer<typeof TrainingId>;

export const UnitId = z
  .string()
  .check(z.regex(/^u[a-z0-9-]{1,32}$/))
  .brand<'UnitId'>();
export type UnitId = z.infer<typeof UnitId>;

/** One per training and person: `trainingId:personId`. */
export const RegistrationId = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,24}:p[0-9a-f]{24}$/))
  .brand<'RegistrationId'>();
export type RegistrationId = z.infer<typeof RegistrationId>;

export const registrationIdOf = (trainingId: TrainingId, personId: PersonId): RegistrationId =>
  `${trainingId}:${personId}` as RegistrationId;

/** Id of a file in the cloud's storage, e.g. `cloud://env.bucket/vouchers/…`. */
export const CloudFile = z
  .string()
  .check(z.trim(), z.maxLength(500, { abort: true }), z.regex(/^cloud:\/\/[^\s<>]+$/))
  .brand<'CloudFile'>();
export type CloudFile = z.infer<typeof CloudFile>;
