import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { societyCalls } from '#contract/society';
import type { UnitShown } from '#contract/unit';
import { refusalText } from '#text/refusals';
import { routes } from '../../../routes';
import { openApplication } from '../status';
import { applyText } from '../text';
import { UnitLoadable } from '../UnitLoadable';
import { useUnit } from '../useUnit';
import { ApplyForm } from './ApplyForm';

/** Applies for membership of a unit, renews it, or corrects what was returned (M6, M9). */
export default function UnitApplyPage() {
  const screen = useUnit();
  const dues = useLoaded(() => callCloud(societyCalls.dues, {}));
  const retry = async () => {
    await Promise.all([screen.refresh(), dues.refresh()]);
  };
  const unit = screen.loaded.state === 'loaded' ? screen.loaded.value : undefined;
  const open = unit && openApplication(unit);
  const isFree = open === undefined || open.review.status === 'returned';
  if (unit && isFree && dues.loaded.state === 'loaded')
    return (
      <ApplyForm
        unit={unit}
        returned={open}
        settings={dues.loaded.value.settings}
        onStale={retry}
      />
    );
  return (
    <Page>
      <UnitLoadable screen={{ loaded: screen.loaded, refresh: retry }}>
        {(shown) =>
          openApplication(shown) && !isFree ? (
            <Waiting unit={shown} />
          ) : (
            <Loadable loaded={dues.loaded} onRetry={retry}>
              {() => null}
            </Loadable>
          )
        }
      </UnitLoadable>
    </Page>
  );
}

const Waiting = ({ unit: { unitId } }: { readonly unit: UnitShown }) => (
  <EmptyState
    text={refusalText({ code: 'APPLICATION_OPEN', applicationId: unitId })}
    action={{
      label: applyText.open,
      onTap: async () => {
        await Taro.redirectTo({ url: routes.unitApplication(unitId) });
      },
    }}
  />
);
