import { Instant } from '#domain/calendar';
import { PersonId, UnitId } from '#domain/ids';
import { Message, TemplateKey } from '#domain/message/message';
import { Person } from '#domain/person/person';
import { ProvinceCode } from '#domain/person/profile';
import { Registration } from '#domain/registration/registration';
import { SeatLedger } from '#domain/registration/seatLedger';
import { type Grant, Grants } from '#domain/role/role';
import { Training } from '#domain/training/training';
import * as z from '#domain/z';
import { collection } from './collection';

/** The collections of the product; `config/database.json` declares them with their indexes. */
export const persons = collection('persons', Person);
export const grants = collection('grants', Grants);
export const trainings = collection('trainings', Training);
export const seatLedgers = collection('seatLedgers', SeatLedger);
export const registrations = collection('registrations', Registration);
export const messages = collection('messages', Message);

/** A unit as the search list needs it. */
export const ListedUnit = z.object({
  _id: UnitId,
  name: z.string(),
  /** Full pinyin without tones or spaces, lower case. */
  pinyin: z.string(),
  /** First letters of the pinyin. */
  initials: z.string(),
  province: ProvinceCode,
});
export type ListedUnit = z.infer<typeof ListedUnit>;
export const units = collection('units', ListedUnit);

/** Who decided or read what, and when. */
export const Audit = z.object({
  _id: z.string(),
  at: Instant,
  by: PersonId,
  action: z.enum(['approve', 'return', 'reject']),
  target: z.string(),
  reason: z.optional(z.string()),
});
export const audits = collection('audits', Audit);

/** Ids that the platform gave for our message templates; without them the app alone tells the news. */
export const MessageSettings = z.object({
  _id: z.literal('messages'),
  templates: z.partialRecord(TemplateKey, z.string()),
  smsApprovedTemplate: z.optional(z.string()),
});
export const settings = collection('settings', MessageSettings);

export async function grantsOf(personId: PersonId): Promise<readonly Grant[]> {
  return (await grants.find(personId))?.grants ?? [];
}
