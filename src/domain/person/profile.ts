import { UnitId } from '../ids';
import { line, personName } from '../plainText';
import * as z from '../z';

export const Gender = z.enum(['female', 'male']);
export type Gender = z.infer<typeof Gender>;

/** Professional title, lowest first; 馆员/讲师/工程师 are `intermediate` (M3). */
export const Title = z.enum(['none', 'junior', 'intermediate', 'associateSenior', 'senior']);
export type Title = z.infer<typeof Title>;

/** Highest education, lowest first (M3). */
export const Education = z.enum(['secondary', 'associate', 'bachelor', 'master', 'doctor']);
export type Education = z.infer<typeof Education>;

/** A unit of the Society's list, or one typed in because it is not there. */
export const Workplace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listed'), unitId: UnitId, name: line(200) }),
  z.object({ kind: z.literal('typed'), name: line(200, 4) }),
]);
export type Workplace = z.infer<typeof Workplace>;

/** Mobile number in mainland China, 11 digits. */
export const MobileNumber = z.string().check(z.regex(/^1[3-9]\d{9}$/));

/** Six-digit code of a province-level region (GB/T 2260), e.g. `420000`. */
export const ProvinceCode = z.string().check(z.regex(/^[1-8]\d0000$/));

/** What a person says of themselves; full before any registration (L2). */
export const Profile = z.object({
  name: personName,
  gender: Gender,
  workplace: Workplace,
  province: ProvinceCode,
  city: line(30),
  title: Title,
  education: Education,
  /** Whole years of work in libraries. */
  libraryYears: z.int().check(z.minimum(0), z.maximum(60)),
});
export type Profile = z.infer<typeof Profile>;
