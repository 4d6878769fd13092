import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { refusalText } from '#text/refusals';
import { routes } from '../../routes';

const toMine = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.myUnits });
};

/** For whoever does not administer the unit, or no more: the way to the units they do. */
export const UnknownUnit = () => (
  <EmptyState
    text={refusalText({ code: 'UNIT_UNKNOWN' })}
    action={{ label: '我的单位', onTap: toMine }}
  />
);
