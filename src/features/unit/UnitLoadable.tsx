import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import type { UnitShown } from '#contract/unit';
import { routes } from '../../routes';
import type { UnitScreen } from './useUnit';

interface UnitLoadableProps {
  readonly screen: Pick<UnitScreen, 'loaded' | 'refresh'>;
  readonly children: (unit: UnitShown) => ReactNode;
}

const toMine = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.myUnits });
};

/** A unit's page; whoever administers it no more is led to the units they do. */
export function UnitLoadable({ screen: { loaded, refresh }, children }: UnitLoadableProps) {
  const isUnknown = loaded.state === 'failed' && loaded.refusal.code === 'UNIT_UNKNOWN';
  if (isUnknown)
    return (
      <EmptyState text={loaded.refusal.message} action={{ label: '我的单位', onTap: toMine }} />
    );
  return (
    <Loadable loaded={loaded} onRetry={refresh}>
      {children}
    </Loadable>
  );
}
