import Taro, { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { useLargeType } from './components/largeType';
import { listenForPrivacyAsk } from './components/privacyAsk';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    Taro.cloud.init({ traceUser: false });
    useLargeType.getState().restore();
    listenForPrivacyAsk();
  });
  return children;
}
