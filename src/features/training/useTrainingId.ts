import { useRouter } from '@tarojs/taro';
import { TrainingId } from '#domain/ids';

/** The training that a page was opened for; undefined where the address names none. */
export function useTrainingId(): TrainingId | undefined {
  const { params } = useRouter<{ trainingId?: string }>();
  return TrainingId.safeParse(params.trainingId).data;
}
