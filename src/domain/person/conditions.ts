import { Education, type Profile, Title } from './profile';

/** The five conditions of an individual member, any one of which is enough, in the notice's order (M3). */
export const conditionKeys = [
  'academicLibrarian',
  'graduateLibrarian',
  'master',
  'titledLibrarian',
  'supporter',
] as const;
export type ConditionKey = (typeof conditionKeys)[number];

/** What the profile lacks. Years are whole years of work in libraries. */
export type Shortfall =
  | { readonly lacks: 'libraryYears'; readonly atLeast: number; readonly has: number }
  | { readonly lacks: 'education'; readonly atLeast: Education; readonly has: Education }
  | { readonly lacks: 'title'; readonly atLeast: Title; readonly has: Title };

/** A fact of the profile that speaks for a condition. */
export type Fact = 'libraryYears' | 'education' | 'title' | 'workplace';

/** What no profile tells, so that the Society looks at it. */
export type Judgement = 'academicStanding' | 'libraryBody' | 'libraryWorker' | 'otherField';

/** `declared`: the profile lacks nothing, but part of the condition is for the Society to judge. */
export type Verdict =
  | { readonly state: 'met'; readonly by: readonly Fact[] }
  | { readonly state: 'declared'; readonly by: readonly Fact[]; readonly judged: Judgement }
  | { readonly state: 'notMet'; readonly missing: readonly Shortfall[] };

type Conditions = Readonly<Record<ConditionKey, Verdict>>;

/** Each of the five conditions for this profile: met, for the Society to judge, or what is missing (M3). */
export function conditions(profile: Profile): Conditions {
  const listed = profile.workplace.kind === 'listed';
  const worksInLibrary = listed && profile.libraryYears >= 1;
  return {
    academicLibrarian: verdict([years(profile, 3)], ['libraryYears'], 'academicStanding'),
    graduateLibrarian: verdict(
      [education(profile, 'bachelor'), years(profile, 1)],
      ['education', 'libraryYears'],
    ),
    master: verdict(
      [education(profile, 'master')],
      listed ? ['education', 'workplace'] : ['education'],
      listed ? undefined : 'libraryBody',
    ),
    titledLibrarian: verdict(
      [title(profile, 'intermediate')],
      worksInLibrary ? ['title', 'workplace', 'libraryYears'] : ['title'],
      worksInLibrary ? undefined : 'libraryWorker',
    ),
    supporter: { state: 'declared', by: [], judged: 'otherField' },
  };
}

/** Where somebody stands: a condition is met, one is left to the Society, or only that for other fields remains. */
export type Standing =
  | { readonly kind: 'meets'; readonly keys: readonly ConditionKey[] }
  | { readonly kind: 'toBeJudged'; readonly keys: readonly ConditionKey[] }
  | { readonly kind: 'supporterOnly' };

/** The best that the five verdicts say, with the conditions that say so in the notice's order (M3). */
export function standingOf(verdicts: Conditions): Standing {
  const keysIn = (state: Verdict['state']) =>
    conditionKeys.filter((key) => key !== 'supporter' && verdicts[key].state === state);
  const met = keysIn('met');
  if (met.length > 0) return { kind: 'meets', keys: met };
  const declared = keysIn('declared');
  return declared.length > 0 ? { kind: 'toBeJudged', keys: declared } : { kind: 'supporterOnly' };
}

function verdict(
  needs: readonly (Shortfall | undefined)[],
  by: readonly Fact[],
  judged?: Judgement,
): Verdict {
  const missing = needs.filter((shortfall) => shortfall !== undefined);
  if (missing.length > 0) return { state: 'notMet', missing };
  return judged === undefined ? { state: 'met', by } : { state: 'declared', by, judged };
}

const years = ({ libraryYears }: Profile, atLeast: number): Shortfall | undefined =>
  libraryYears >= atLeast ? undefined : { lacks: 'libraryYears', atLeast, has: libraryYears };

const education = ({ education: has }: Profile, atLeast: Education): Shortfall | undefined =>
  Education.options.indexOf(has) >= Education.options.indexOf(atLeast)
    ? undefined
    : { lacks: 'education', atLeast, has };

const title = ({ title: has }: Profile, atLeast: Title): Shortfall | undefined =>
  Title.options.indexOf(has) >= Title.options.indexOf(atLeast)
    ? undefined
    : { lacks: 'title', atLeast, has };
