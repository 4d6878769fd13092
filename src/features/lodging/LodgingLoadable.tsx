import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import type { TrainingId } from '#domain/ids';
import { lodgingCommon } from '#text/lodging';
import { routes } from '../../routes';
import type { ScreenOfTraining } from './useOfTraining';

interface LodgingLoadableProps<Value, Refusal> {
  readonly screen: ScreenOfTraining<Value, Refusal>;
  readonly children: (value: Value, trainingId: TrainingId) => ReactNode;
}

const goTo = (url: string) => async (): Promise<void> => {
  await Taro.redirectTo({ url });
};

/** Where a refusal needs something done elsewhere first. */
function wayOn(code: string, trainingId: TrainingId | undefined) {
  if (code === 'TRAINING_UNKNOWN' || trainingId === undefined)
    return { label: lodgingCommon.toWorkbench, onTap: goTo(routes.workbench) };
  if (code === 'NO_LODGING')
    return { label: lodgingCommon.toSettings, onTap: goTo(routes.lodgingSettings(trainingId)) };
  return undefined;
}

/** A page's content: the skeleton, what failed with the way on, or the value. */
export function LodgingLoadable<
  Value,
  Refusal extends { readonly code: string; readonly message: string },
>({ screen, children }: LodgingLoadableProps<Value, Refusal>) {
  const { loaded, refresh, trainingId } = screen;
  if (loaded.state === 'failed') {
    const { code, message } = loaded.refusal;
    const way = wayOn(code, trainingId);
    if (way) return <EmptyState text={message} action={way} />;
  }
  return (
    <Loadable loaded={loaded} onRetry={refresh}>
      {(value) => (trainingId === undefined ? null : children(value, trainingId))}
    </Loadable>
  );
}
