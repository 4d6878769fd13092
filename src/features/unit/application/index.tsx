import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { Page } from '#components/Page';
import { routes } from '../../../routes';
import { applicationText } from '../text';
import { UnitLoadable } from '../UnitLoadable';
import { useUnit } from '../useUnit';
import { Current } from './Current';
import { Earlier } from './Earlier';
import '../unit.scss';

/** The newest application with what is to be done about it, and the earlier ones (M6, M9). */
export default function UnitApplicationPage() {
  const screen = useUnit();
  return (
    <Page wide>
      <UnitLoadable screen={screen}>
        {(unit) => {
          const [newest, ...earlier] = unit.applications;
          return newest ? (
            <View className="unit-columns">
              <Current unit={unit} application={newest} screen={screen} />
              <Earlier applications={earlier} />
            </View>
          ) : (
            <EmptyState
              text={applicationText.none}
              action={{
                label: applicationText.toApply,
                onTap: async () => {
                  await Taro.redirectTo({ url: routes.unitApply(unit.unitId) });
                },
              }}
            />
          );
        }}
      </UnitLoadable>
    </Page>
  );
}
