import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { Page } from '#components/Page';
import { roomPageText } from '#text/room';
import { routes } from '../../routes';

const toHome = async (): Promise<void> => {
  await Taro.switchTab({ url: routes.home });
};

/** A code, link or training without rooms: says so, and leads home. */
export const UnknownRoom = ({ message }: { readonly message: string }) => (
  <Page>
    <EmptyState text={message} action={{ label: roomPageText.toHome, onTap: toHome }} />
  </Page>
);
