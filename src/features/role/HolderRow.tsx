import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { StatusChip } from '#components/StatusChip';
import type { Holder } from '#contract/role';
import { grantText } from '#text/roles';
import { routes } from '../../routes';
import './HolderRow.scss';
import './role.scss';
import { holdersText } from './text';

/** One person with a chip per role; a tap opens them. */
export function HolderRow({ holder }: { readonly holder: Holder }) {
  const { personId, name, unitName, phone, roles } = holder;
  const titles = roles.map(({ grant, names }) => grantText(grant, names));
  const said = titles.length > 0 ? titles : [holdersText.noRole];
  return (
    <View
      className="holder-row"
      hoverClass="holder-row--pressed"
      aria-role="button"
      aria-label={[name, unitName, ...said].join('，')}
      onClick={() => void Taro.navigateTo({ url: routes.roleHolder(personId) })}
    >
      <View className="holder-row__words">
        <View className="holder-row__name">{name}</View>
        <View className="role-small">{`${unitName} · ${phone}`}</View>
        <View className="role-chips">
          {said.map((title) => (
            <StatusChip key={title} text={title} tone={titles.length > 0 ? 'primary' : 'neutral'} />
          ))}
        </View>
      </View>
      <Text className="holder-row__arrow" aria-hidden="true">
        ›
      </Text>
    </View>
  );
}
