import { useRouter } from '@tarojs/taro';
import { callCloud, type Failure } from '#cloud/callCloud';
import { type Screen, useLoaded } from '#cloud/useLoaded';
import { unitCalls, type UnitShown } from '#contract/unit';
import { UnitId } from '#domain/ids';
import { err, type Result } from '#domain/result';
import { refusalText } from '#text/refusals';

export type UnitFailure = Failure<typeof unitCalls.get>;
export type UnitScreen = Screen<UnitShown, UnitFailure>;

const UNKNOWN = { code: 'UNIT_UNKNOWN' } as const;

/** The unit of the page's address, for those who administer it. */
export function useUnit(): UnitScreen {
  const { params } = useRouter<{ unitId?: string }>();
  const id = UnitId.safeParse(params.unitId);
  const load = async (): Promise<Result<UnitShown, UnitFailure>> =>
    id.success
      ? callCloud(unitCalls.get, { unitId: id.data })
      : err({ ...UNKNOWN, message: refusalText(UNKNOWN) });
  return useLoaded(load);
}
