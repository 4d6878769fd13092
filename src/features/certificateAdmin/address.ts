import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Ordinal } from '#domain/certificate/template';
import { TrainingId } from '#domain/ids';
import { err } from '#domain/result';
import { refusalText } from '#text/refusals';

/** The refusal of a page whose address names nothing. */
export const UNKNOWN_TRAINING = err({
  code: 'TRAINING_UNKNOWN',
  message: refusalText({ code: 'TRAINING_UNKNOWN' }),
} as const);

export function useTrainingId(): TrainingId | undefined {
  const { params } = useRouter<{ trainingId?: string }>();
  const [trainingId] = useState(() => TrainingId.safeParse(params.trainingId).data);
  return trainingId;
}

export interface Which {
  readonly trainingId: TrainingId;
  readonly ordinal: Ordinal;
}

/** The certificate of a training that a page was opened for. */
export function useWhich(): Which | undefined {
  const { params } = useRouter<{ trainingId?: string; ordinal?: string }>();
  const [which] = useState(() => {
    const trainingId = TrainingId.safeParse(params.trainingId).data;
    const ordinal = Ordinal.safeParse(Number(params.ordinal)).data;
    return trainingId === undefined || ordinal === undefined ? undefined : { trainingId, ordinal };
  });
  return which;
}
