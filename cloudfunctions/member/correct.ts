import type { memberCalls } from '#contract/member';
import type { PersonId } from '#domain/ids';
import {
  correctApplication,
  type SocietyPath,
  type SocietyRequest,
} from '#domain/member/personMembership';
import { err, ok } from '#domain/result';
import { askingOf } from '#shell/askingOf';
import type { Action } from '#shell/route';
import { societies } from '#shell/store';
import { changeApplication } from './changeApplication';

export const correct: Action<typeof memberCalls.correct> = async (input, caller) => {
  const { membershipId, revision, ...request } = input;
  const { person, personId, now } = caller;
  const [asking, society] = await Promise.all([
    askingOf(person),
    societies.find(request.societyId),
  ]);
  if (!society) return err({ code: 'SOCIETY_UNKNOWN' });
  const act = { revision, by: personId, at: now };
  return changeApplication(membershipId, personId, (application) =>
    isCorrected(application, request, act)
      ? ok(application)
      : correctApplication(application, asking, request, act),
  );
};

/** The same person has submitted just this before; the answer was lost. */
const isCorrected = (
  { review, societyId, years }: SocietyPath,
  request: SocietyRequest,
  { revision, by }: { revision: number; by: PersonId },
): boolean =>
  review.status === 'submitted' &&
  review.revision === revision + 1 &&
  review.steps.at(-1)?.by === by &&
  societyId === request.societyId &&
  years === request.years;
