import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { Page } from '#components/Page';
import { routes } from '../../routes';
import { wayOnText } from './text';

const toHome = async (): Promise<void> => {
  await Taro.switchTab({ url: routes.home });
};

/** An address that names no training or course: says so, and leads home. */
export const UnknownStudy = () => (
  <Page>
    <EmptyState text={wayOnText.unknown} action={{ label: wayOnText.home, onTap: toHome }} />
  </Page>
);
