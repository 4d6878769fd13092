import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import type { MyUnit } from '#contract/unit';
import type { CivilDate } from '#domain/calendar';
import { unitTasks, type UnitTask } from '#text/unitNow';
import { routes } from '../../routes';

const routeOf: Record<UnitTask['on'], (unitId: MyUnit['unitId']) => string> = {
  application: routes.unitApplication,
  form: routes.unitApply,
  members: routes.unitMembers,
};

interface UnitsNowProps {
  readonly units: readonly MyUnit[];
  readonly today: CivilDate;
  readonly onOpen: (url: string) => void;
}

/** What waits for me as an administrator of units (M6, M9, M10). */
export const UnitsNow = ({ units, today, onOpen }: UnitsNowProps) => (
  <>
    {units.flatMap((unit) =>
      unitTasks(unit, today).map(({ title, words, on }) => (
        <Card
          key={`${unit.unitId}${on}`}
          title={title}
          label={`${title}，${words}`}
          onTap={() => onOpen(routeOf[on](unit.unitId))}
        >
          <View>{words}</View>
        </Card>
      )),
    )}
  </>
);
