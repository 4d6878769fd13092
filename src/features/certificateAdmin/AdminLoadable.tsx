import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { Screen } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { routes } from '../../routes';
import { homeText } from './text';

const toWorkbench = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.workbench });
};

interface AdminLoadableProps<Value, Refusal> {
  readonly screen: Pick<Screen<Value, Refusal>, 'loaded' | 'refresh'>;
  readonly children: (value: Value) => ReactNode;
}

/** A page's content; what is not mine or not there leads to the workbench. */
export function AdminLoadable<
  Value,
  Refusal extends { readonly code: string; readonly message: string },
>({ screen: { loaded, refresh }, children }: AdminLoadableProps<Value, Refusal>) {
  if (loaded.state === 'failed' && loaded.refusal.code.endsWith('_UNKNOWN'))
    return (
      <EmptyState
        text={loaded.refusal.message}
        action={{ label: homeText.toWorkbench, onTap: toWorkbench }}
      />
    );
  return (
    <Loadable loaded={loaded} onRetry={refresh}>
      {children}
    </Loadable>
  );
}
