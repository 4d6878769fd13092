import Taro from '@tarojs/taro';
import { useState } from 'react';
import { askForMessages } from '#cloud/askForMessages';
import { callCloud, type Failure } from '#cloud/callCloud';
import { forget, keep, readKept } from '#cloud/deviceStorage';
import { useSession } from '#cloud/session';
import { memberCalls, type MyMembership } from '#contract/member';
import { routes } from '../../../routes';
import { type ApplyDraft, draftFrom, societyOf } from '../applyDraft';
import { applyText } from '../membershipPagesText';
import type { ApplyView } from './loadApply';

type Application = Extract<MyMembership, { path: 'society' }>;
type ApplyFailure = Failure<typeof memberCalls.apply> | Failure<typeof memberCalls.correct>;

const KEPT = 'applyDraft';

const redirect = (url: string) => async () => void (await Taro.redirectTo({ url }));

/** Refusals after which the membership page says more, with what the button says. */
const WAYS_ON: Readonly<Partial<Record<ApplyFailure['code'], string>>> = {
  APPLICATION_OPEN: applyText.toOpen,
  APPLICATION_DECIDED: applyText.toOpen,
  DUES_NOT_NEEDED: applyText.toMembership,
};

/** Where to go on from a refusal; without it, closing is all there is. */
function wayOnFrom({ code }: ApplyFailure) {
  const label = WAYS_ON[code];
  return label === undefined ? undefined : { label, onTap: redirect(routes.membership) };
}

/** The choices, kept on this phone until they are taken; then on to the application. */
export function useApply({ person, societies }: ApplyView, returned?: Application) {
  const [draft, setDraft] = useState<ApplyDraft>(() => {
    if (returned) return { societyId: returned.societyId, years: returned.years };
    const own = societyOf(societies, person.profile.province)?._id;
    const proposed: ApplyDraft = { years: 1, ...(own === undefined ? {} : { societyId: own }) };
    return draftFrom(readKept(KEPT), proposed, societies);
  });
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<ApplyFailure>();

  const change = (changed: Partial<ApplyDraft>) => {
    const next = { ...draft, ...changed };
    setDraft(next);
    setProblem(undefined);
    if (!returned) keep(KEPT, next);
  };

  const submit = async (): Promise<void> => {
    const { societyId, years } = draft;
    if (societyId === undefined) return setProblem(applyText.societyMissing);
    await askForMessages(wantedTemplates());
    const answer = returned
      ? await callCloud(memberCalls.correct, {
          membershipId: returned.membershipId,
          revision: returned.review.revision,
          societyId,
          years,
        })
      : await callCloud(memberCalls.apply, { societyId, years });
    if (!answer.ok) return setRefusal(answer.refusal);
    forget(KEPT);
    await Taro.redirectTo({ url: routes.application(answer.value.membershipId) });
    await Taro.showToast({ title: applyText.sent, icon: 'success' });
  };

  const kept = refusal?.code === 'UNREACHABLE' ? applyText.kept : '';
  return {
    draft,
    change,
    problem,
    refusal: refusal && `${refusal.message}${kept}`,
    wayOn: refusal && wayOnFrom(refusal),
    dismiss: () => setRefusal(undefined),
    submit,
  };
}

/** The result of the review, and the end of the term in its time (M9). */
function wantedTemplates(): readonly string[] {
  const templates = useSession.getState().me?.templates ?? {};
  return (['reviewResult', 'membershipEnding'] as const).flatMap((key) => templates[key] ?? []);
}
