import { issueRefusal } from '#contract/inputRefusal';
import type { InputInvalid } from '#contract/call';
import { Education, Gender, Profile, Title, Workplace } from '#domain/person/profile';
import * as z from '#domain/z';
import { fieldText } from '#text/fields';
import { refusalText } from '#text/refusals';

/** A profile while it is being filled in. `libraryYears` as typed. */
export const ProfileDraft = z.object({
  name: z.string(),
  gender: z.optional(Gender),
  workplace: z.optional(Workplace),
  province: z.optional(z.string()),
  city: z.optional(z.string()),
  title: z.optional(Title),
  education: z.optional(Education),
  libraryYears: z.string(),
});
export type ProfileDraft = z.infer<typeof ProfileDraft>;

export const EMPTY_DRAFT: ProfileDraft = { name: '', libraryYears: '' };

/** The questions of the form, in the order they are asked. */
export const QUESTIONS = [
  'name',
  'gender',
  'workplace',
  'region',
  'title',
  'education',
  'libraryYears',
] as const;
export type Question = (typeof QUESTIONS)[number];
export type Problems = { readonly [Q in Question]?: string };

const CHOSEN: readonly Question[] = ['gender', 'workplace', 'region', 'title', 'education'];

export const draftOf = (profile: Profile): ProfileDraft => ({
  ...profile,
  libraryYears: String(profile.libraryYears),
});

/** The question that a field of the profile belongs to. */
export function questionOf(field: string | undefined): Question | undefined {
  if (field === 'province' || field === 'city') return 'region';
  return QUESTIONS.find((question) => question === field);
}

/** The sentence for a wrong answer; a choice that is missing is asked to be chosen. */
export function problemText(question: Question, refusal: InputInvalid): string {
  if (refusal.rule === 'missing' && CHOSEN.includes(question))
    return `请选择${question === 'region' ? '所在地区' : fieldText(refusal.field)}`;
  return refusalText(refusal);
}

export type CheckedDraft =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: Problems };

/** Reads a draft as a profile, or names what is wrong with each question; the first wrong thing of each counts. */
export function checkDraft(draft: ProfileDraft): CheckedDraft {
  const years = draft.libraryYears.trim();
  const given = { ...draft, libraryYears: /^\d+$/.test(years) ? Number(years) : years };
  const checked = Profile.safeParse(given);
  if (checked.success) return { ok: true, profile: checked.data };
  const problems: { [Q in Question]?: string } = {};
  for (const issue of checked.error.issues) {
    const question = questionOf(String(issue.path[0]));
    if (!question || problems[question] !== undefined) continue;
    const refusal = issueRefusal(given, issue);
    problems[question] = problemText(question, { ...refusal, field: `profile.${refusal.field}` });
  }
  return { ok: false, problems };
}
