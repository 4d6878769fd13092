import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { Page } from '#components/Page';
import { trainingPageText } from '#text/training';
import { routes } from '../../../routes';

const toHome = async () => {
  await Taro.switchTab({ url: routes.home });
};

/** An old link or code: says so, and leads home. */
export const UnknownTraining = ({ message }: { message: string }) => (
  <Page>
    <EmptyState text={message} action={{ label: trainingPageText.toHome, onTap: toHome }} />
  </Page>
);
