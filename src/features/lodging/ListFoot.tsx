import { View } from '@tarojs/components';
import { PrimaryButton } from '#components/PrimaryButton';
import { lodgingCommon } from '#text/lodging';
import './lodging.scss';

/** What follows the rows that are shown. */
export const ListFoot = ({ more, onMore }: { more: boolean; onMore: () => void }) =>
  more ? (
    <PrimaryButton tone="secondary" label={lodgingCommon.more} onTap={onMore} />
  ) : (
    <View className="lodging-foot">{lodgingCommon.allShown}</View>
  );
