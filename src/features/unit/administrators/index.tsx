import { View } from '@tarojs/components';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { RefusalSheet } from '#components/RefusalSheet';
import { administratorsText } from '../text';
import { UnitLoadable } from '../UnitLoadable';
import { useUnit } from '../useUnit';
import { AddAdministrator } from './AddAdministrator';
import { Administrator } from './Administrator';
import { useAdministratorActs } from './useAdministratorActs';
import '../unit.scss';

/** Who looks after the unit: one more by phone number, handed on, dismissed, resigned (M10). */
export default function UnitAdministratorsPage() {
  const screen = useUnit();
  const { refused, dismissRefusal, ...acts } = useAdministratorActs(screen);
  return (
    <Page wide>
      <UnitLoadable screen={screen}>
        {(unit) => {
          const isPrincipal = unit.administrators.some((one) => one.isMe && one.isPrincipal);
          const isAlone = unit.administrators.length === 1;
          return (
            <>
              <Notice text={isAlone ? administratorsText.alone : administratorsText.intro} />
              <View className="unit-columns">
                {unit.administrators.map((one) => (
                  <Administrator
                    key={one.personId}
                    administrator={one}
                    mayManage={isPrincipal}
                    isAlone={isAlone}
                    onHandOn={() => acts.handOn(unit.unitId, one.personId)}
                    onDismiss={() => acts.dismiss(unit.unitId, one)}
                  />
                ))}
                <AddAdministrator onAdd={(phone) => acts.add(unit.unitId, phone)} />
              </View>
            </>
          );
        }}
      </UnitLoadable>
      {refused ? <RefusalSheet {...refused} onClose={dismissRefusal} /> : null}
    </Page>
  );
}
