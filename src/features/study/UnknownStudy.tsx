import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { Page } from '#components/Page';
import { refusalText } from '#text/refusals';
import { routes } from '../../routes';
import { wayOnText } from './text';

const toHome = async (): Promise<void> => {
  await Taro.switchTab({ url: routes.home });
};

/** An address that names no training or course: says so, and leads home. */
export const UnknownStudy = () => (
  <Page>
    <EmptyState
      text={refusalText({ code: 'TRAINING_UNKNOWN' })}
      action={{ label: wayOnText.home, onTap: toHome }}
    />
  </Page>
);
