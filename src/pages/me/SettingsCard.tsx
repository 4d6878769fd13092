import { Switch, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { useLargeType } from '../../components/largeType';
import { LinkRow } from '#components/LinkRow';
import { meText } from '#text/me';
import { routes } from '../../routes';
import './index.scss';

/** Large type, privacy. */
export function SettingsCard() {
  const { large, set } = useLargeType();
  return (
    <Card tone="list">
      <View className="me-switch">
        <View className="me-switch__words">
          <View>{meText.largeType}</View>
          <Text className="me-switch__hint">{meText.largeTypeHint}</Text>
        </View>
        <Switch
          checked={large}
          color="#0E6B62"
          aria-label={meText.largeType}
          onChange={(event) => set(event.detail.value)}
        />
      </View>
      <LinkRow label={meText.privacy} onTap={() => void Taro.navigateTo({ url: routes.privacy })} />
    </Card>
  );
}
