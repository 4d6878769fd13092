import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { TrainingId } from '#domain/ids';

/** The training that a page was opened for; undefined where the address names none. */
export function useTrainingId(): TrainingId | undefined {
  const { params } = useRouter<{ trainingId?: string }>();
  const [trainingId] = useState(() => TrainingId.safeParse(params.trainingId).data);
  return trainingId;
}
