import Taro from '@tarojs/taro';
import { routes } from '../routes';
import { EmptyState } from './EmptyState';

interface FailedStateProps {
  readonly refusal: { readonly code: string; readonly message: string };
  readonly onRetry: () => Promise<void> | void;
}

/** What could not be shown: why, and the way on. Trying again helps only where nobody has to do something first. */
export function FailedState({ refusal, onRetry }: FailedStateProps) {
  return <EmptyState text={refusal.message} action={wayOn(refusal.code, onRetry)} />;
}

function wayOn(code: string, onRetry: FailedStateProps['onRetry']) {
  switch (code) {
    case 'NOT_SIGNED_UP':
      return { label: '去登记个人信息', onTap: () => open(routes.signUp()) };
    case 'NOT_ALLOWED':
      return { label: '去首页', onTap: toHome };
    default:
      return { label: '重试', onTap: onRetry };
  }
}

const open = async (url: string): Promise<void> => {
  await Taro.navigateTo({ url });
};

const toHome = async (): Promise<void> => {
  await Taro.switchTab({ url: routes.home });
};
