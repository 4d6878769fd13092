import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { type Screen, useLoaded } from '#cloud/useLoaded';
import { TrainingId } from '#domain/ids';
import { err, type Result } from '#domain/result';
import { refusalText } from '#text/refusals';

const UNKNOWN = {
  code: 'TRAINING_UNKNOWN',
  message: refusalText({ code: 'TRAINING_UNKNOWN' }),
} as const;

type Unknown = typeof UNKNOWN;

export interface ScreenOfTraining<Value, Refusal> extends Screen<Value, Refusal | Unknown> {
  /** Undefined where the page's address names none. */
  readonly trainingId: TrainingId | undefined;
}

/** What a page shows about the training of its address. */
export function useOfTraining<Value, Refusal>(
  ask: (trainingId: TrainingId) => Promise<Result<Value, Refusal>>,
): ScreenOfTraining<Value, Refusal> {
  const { params } = useRouter<{ trainingId?: string }>();
  const [trainingId] = useState(() => TrainingId.safeParse(params.trainingId).data);
  const screen = useLoaded<Value, Refusal | Unknown>(async () =>
    trainingId === undefined ? err(UNKNOWN) : ask(trainingId),
  );
  return { trainingId, ...screen };
}
