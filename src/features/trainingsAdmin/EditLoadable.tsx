import Taro, { useDidShow, useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { EmptyState } from '#components/EmptyState';
import { FailedState } from '#components/FailedState';
import { Skeleton } from '#components/Skeleton';
import type { OrganizedTraining } from '#contract/organize';
import { TrainingId } from '#domain/ids';
import type { TrainingDraft } from '#domain/training/draft';
import { refusalText } from '#text/refusals';
import { routes } from '../../routes';
import { useEdit } from './editStore';
import { editorText } from './text';

interface EditLoadableProps {
  readonly children: (stored: OrganizedTraining, draft: TrainingDraft) => ReactNode;
}

const toList = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.organizedTrainings });
};

const Unknown = ({ message }: { message: string }) => (
  <EmptyState text={message} action={{ label: editorText.unknownBack, onTap: toList }} />
);

/** The training of the page's address as it is being edited: asked again each time the page is shown. */
export function EditLoadable({ children }: EditLoadableProps) {
  const { params } = useRouter<{ trainingId?: string }>();
  const [id] = useState(() => TrainingId.safeParse(params.trainingId).data);
  const { trainingId, stored, draft, failure, open } = useEdit();
  const load = async () => {
    if (id) await open(id);
  };
  useDidShow(() => void load());
  if (!id) return <Unknown message={refusalText({ code: 'TRAINING_UNKNOWN' })} />;
  if (trainingId === id && stored && draft) return <>{children(stored, draft)}</>;
  if (!failure || trainingId !== id) return <Skeleton />;
  if (failure.code === 'TRAINING_UNKNOWN') return <Unknown message={failure.message} />;
  return <FailedState refusal={failure} onRetry={load} />;
}
