import { create } from 'zustand';
import type { InputInvalid } from '#contract/call';
import { forget, keep, readKept } from '#cloud/deviceStorage';
import type { Profile, Workplace } from '#domain/person/profile';
import { CONSENT_VERSION } from '#domain/person/person';
import * as z from '#domain/z';
import {
  checkDraft,
  EMPTY_DRAFT,
  type Problems,
  problemText,
  ProfileDraft,
  QUESTIONS,
  type Question,
  questionOf,
} from './profileDraft';
import { cityNamedBy, onlyCityOf } from './regions';

/** What stays on this phone until it is submitted. */
const Kept = z.object({ agreedTo: z.optional(z.string()), draft: ProfileDraft });

interface ProfileForm {
  /** Version of the privacy text that was agreed to on this form. */
  readonly agreedTo?: string | undefined;
  readonly draft: ProfileDraft;
  readonly problems: Problems;
  /** Whether the draft was begun on an earlier visit. */
  readonly restored: boolean;
  /** Takes up the kept draft, or begins with what is known. */
  readonly open: (known?: ProfileDraft) => void;
  readonly agree: (agreed: boolean) => void;
  readonly change: (answers: Partial<ProfileDraft>) => void;
  /** Takes the unit, and the region with it where its province is another one or its name says the city. */
  readonly chooseUnit: (workplace: Workplace, province?: string) => void;
  /** Checks one question, on leaving it. */
  readonly check: (question: Question) => void;
  /** Checks all; the profile when it is right, else the first wrong question. */
  readonly finish: () => { profile: Profile } | { wrong: Question | undefined };
  /** Shows what the cloud found wrong; the question it belongs to. */
  readonly refused: (refusal: InputInvalid) => Question | undefined;
  /** Submitted or given up: nothing stays on this phone. */
  readonly discard: () => void;
}

const BLANK = { draft: EMPTY_DRAFT, problems: {}, restored: false, agreedTo: undefined } as const;

function keptUnder(key: string): z.infer<typeof Kept> | undefined {
  const kept = Kept.safeParse(readKept(key));
  return kept.success ? kept.data : undefined;
}

/** Choosing a unit answers the region as far as it is known. */
function withConsequences(draft: ProfileDraft): ProfileDraft {
  if (draft.province === undefined || draft.city !== undefined) return draft;
  const city =
    onlyCityOf(draft.province) ?? cityNamedBy(draft.province, draft.workplace?.name ?? '');
  return city === undefined ? draft : { ...draft, city };
}

const without = (problems: Problems, questions: readonly Question[]): Problems =>
  Object.fromEntries(
    Object.entries(problems).filter(([question]) => !questions.some((q) => q === question)),
  );

/** A profile form whose answers survive leaving the page, under `key` of this phone's storage. */
export const createProfileForm = (key: string) =>
  create<ProfileForm>((set, get) => {
    const remember = () => keep(key, { agreedTo: get().agreedTo, draft: get().draft });
    return {
      ...BLANK,
      open: (known = EMPTY_DRAFT) => {
        const kept = keptUnder(key);
        set({
          ...BLANK,
          draft: kept?.draft ?? known,
          agreedTo: kept?.agreedTo === CONSENT_VERSION ? CONSENT_VERSION : undefined,
          restored: kept !== undefined,
        });
      },
      agree: (agreed) => {
        set({ agreedTo: agreed ? CONSENT_VERSION : undefined });
        remember();
      },
      change: (answers) => {
        const changed = Object.keys(answers).flatMap((field) => questionOf(field) ?? []);
        set(({ draft, problems }) => ({
          draft: withConsequences({ ...draft, ...answers }),
          problems: without(problems, changed),
        }));
        remember();
      },
      chooseUnit: (workplace, province) => {
        if (province === undefined) return get().change({ workplace });
        const city = cityNamedBy(province, workplace.name);
        const moves = province !== get().draft.province || city !== undefined;
        get().change({ workplace, ...(moves ? { province, city } : {}) });
      },
      check: (question) => {
        const checked = checkDraft(get().draft);
        const problem = checked.ok ? undefined : checked.problems[question];
        const others = without(get().problems, [question]);
        set({ problems: problem === undefined ? others : { ...others, [question]: problem } });
      },
      finish: () => {
        const checked = checkDraft(get().draft);
        if (checked.ok) {
          set({ problems: {} });
          return { profile: checked.profile };
        }
        set({ problems: checked.problems });
        return { wrong: QUESTIONS.find((q) => checked.problems[q] !== undefined) };
      },
      refused: (refusal) => {
        const question = questionOf(refusal.field.split('.')[1]);
        if (question)
          set({ problems: { ...get().problems, [question]: problemText(question, refusal) } });
        return question;
      },
      discard: () => {
        forget(key);
        set(BLANK);
      },
    };
  });

/** One form for signing up, one for changing what was said then. */
export const profileForms = {
  signUp: createProfileForm('draft.signUp'),
  profile: createProfileForm('draft.profile'),
} as const;
export type FormName = keyof typeof profileForms;

export const isFormName = (name: string | undefined): name is FormName =>
  name !== undefined && name in profileForms;
