import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { Page } from '#components/Page';
import { trainingPageText } from '#text/training';
import { HOME_URL } from '../links';

const toHome = async () => {
  await Taro.switchTab({ url: HOME_URL });
};

/** An old link or code: says so, and leads home. */
export const UnknownTraining = ({ message }: { message: string }) => (
  <Page>
    <EmptyState text={message} action={{ label: trainingPageText.toHome, onTap: toHome }} />
  </Page>
);
