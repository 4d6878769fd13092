import { useRouter } from '@tarojs/taro';
import { TrainingId } from '#domain/ids';

export const HOME_URL = '/pages/home/index';
export const PROFILE_URL = '/features/member/profile/index';

const page = (name: string, trainingId: TrainingId): string =>
  `/features/training/${name}/index?trainingId=${trainingId}`;

export const detailUrl = (trainingId: TrainingId): string => page('detail', trainingId);
export const registerUrl = (trainingId: TrainingId): string => page('register', trainingId);
export const registrationUrl = (trainingId: TrainingId): string => page('registration', trainingId);

/** Signing up comes back to `back` afterwards. */
export const signUpUrl = (back: string): string =>
  `/features/member/sign-up/index?back=${encodeURIComponent(back)}`;

/** The training that a page was opened for; undefined where the address names none. */
export function useTrainingId(): TrainingId | undefined {
  const { params } = useRouter<{ trainingId?: string }>();
  return TrainingId.safeParse(params.trainingId).data;
}
