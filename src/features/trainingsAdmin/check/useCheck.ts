import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { organizeCalls } from '#contract/organize';
import { TrainingId } from '#domain/ids';
import type { DraftFinding } from '#domain/training/findings';
import { err, ok, type Result } from '#domain/result';
import { refusalText } from '#text/refusals';
import { type EditFailure, useEdit } from '../editStore';

export interface Check {
  readonly revision: number;
  readonly state: 'draft' | 'published' | 'closed';
  readonly hasChanges: boolean;
  readonly findings: readonly DraftFinding[];
}

type CheckFailure = Failure<typeof organizeCalls.check> | EditFailure;

const UNKNOWN = {
  code: 'TRAINING_UNKNOWN',
  message: refusalText({ code: 'TRAINING_UNKNOWN' }),
} as const;

/** Saves what is not saved yet, then asks what is to be said of it. */
async function load(trainingId: TrainingId | undefined): Promise<Result<Check, CheckFailure>> {
  if (!trainingId) return err(UNKNOWN);
  await useEdit.getState().open(trainingId);
  await useEdit.getState().flush();
  const { stored, failure } = useEdit.getState();
  if (!stored) return err(failure ?? UNKNOWN);
  const checked = await callCloud(organizeCalls.check, { trainingId });
  if (!checked.ok) return checked;
  const { state, hasChanges } = useEdit.getState().stored ?? stored;
  return ok({ ...checked.value, state, hasChanges });
}

/** The check of the training that the page's address names, and how it is published: undefined when it is. */
export function useCheck() {
  const { params } = useRouter<{ trainingId?: string }>();
  const [trainingId] = useState(() => TrainingId.safeParse(params.trainingId).data);
  const screen = useLoaded(() => load(trainingId));
  const publish = async (acknowledged: string[]): Promise<string | undefined> => {
    if (!trainingId || screen.loaded.state !== 'loaded') return UNKNOWN.message;
    const { revision } = screen.loaded.value;
    const answer = await callCloud(organizeCalls.publish, { trainingId, revision, acknowledged });
    if (answer.ok) {
      useEdit.getState().replace(answer.value);
      return undefined;
    }
    await screen.refresh();
    return answer.refusal.message;
  };
  return { ...screen, trainingId, publish };
}
