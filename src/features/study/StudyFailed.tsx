import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { goBack } from '../../components/goBack';
import { FailedState } from '#components/FailedState';
import type { TrainingId } from '#domain/ids';
import { routes } from '../../routes';
import { wayOnText } from './text';

interface StudyFailedProps {
  readonly trainingId: TrainingId;
  readonly refusal: { readonly code: string; readonly message: string };
  readonly onRetry: () => Promise<void> | void;
  /** False in the directory itself. */
  readonly hasDirectory?: boolean;
}

/** Why nothing can be studied, and the way on (O4, O5). */
export function StudyFailed({ trainingId, refusal, onRetry, hasDirectory }: StudyFailedProps) {
  const to = (label: string, url: string) => (
    <EmptyState text={refusal.message} action={{ label, onTap: () => open(url) }} />
  );
  switch (refusal.code) {
    case 'NOT_REGISTERED':
    case 'NO_STUDY':
      return to(wayOnText.training, routes.training(trainingId));
    case 'STUDY_NOT_PAID':
      return to(wayOnText.registration, routes.registration(trainingId));
    case 'STUDY_NOT_OPEN':
    case 'STUDY_OVER':
    case 'COURSE_UNKNOWN':
    case 'COURSE_NOT_READY':
      return hasDirectory === false ? (
        <FailedState refusal={refusal} onRetry={onRetry} />
      ) : (
        <EmptyState
          text={refusal.message}
          action={{
            label: wayOnText.directory,
            onTap: () => goBack(routes.study(trainingId)),
          }}
        />
      );
    default:
      return <FailedState refusal={refusal} onRetry={onRetry} />;
  }
}

const open = async (url: string): Promise<void> => {
  await Taro.redirectTo({ url });
};
