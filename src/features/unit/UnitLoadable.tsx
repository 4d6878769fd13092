import type { ReactNode } from 'react';
import { Loadable } from '#components/Loadable';
import type { UnitShown } from '#contract/unit';
import { UnknownUnit } from './UnknownUnit';
import type { UnitScreen } from './useUnit';

interface UnitLoadableProps {
  readonly screen: Pick<UnitScreen, 'loaded' | 'refresh'>;
  readonly children: (unit: UnitShown) => ReactNode;
}

/** A unit's page: the skeleton, what failed, or the unit. */
export function UnitLoadable({ screen: { loaded, refresh }, children }: UnitLoadableProps) {
  if (loaded.state === 'failed' && loaded.refusal.code === 'UNIT_UNKNOWN') return <UnknownUnit />;
  return (
    <Loadable loaded={loaded} onRetry={refresh}>
      {children}
    </Loadable>
  );
}
