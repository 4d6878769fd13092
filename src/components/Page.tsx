import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { useLargeType } from './largeType';
import { PrivacySheet } from './PrivacySheet';
import './Page.scss';

interface PageProps extends PropsWithChildren {
  /** The one main action, above the safe area, always in sight. */
  readonly bottom?: ReactNode;
  /** Two columns of cards on wide screens. */
  readonly wide?: boolean;
  /** False on the privacy text itself: the question waits on the page before it. */
  readonly asksPrivacy?: boolean;
}

/** Root of every page: type size, margins, action bar. */
export function Page({ children, bottom, wide = false, asksPrivacy = true }: PageProps) {
  const large = useLargeType((state) => state.large);
  const className = ['page', large && 'large', wide && 'page--wide'].filter(Boolean).join(' ');
  return (
    <View className={className}>
      <View className="page__body">{children}</View>
      {bottom ? <View className="page__bar">{bottom}</View> : null}
      {asksPrivacy ? <PrivacySheet /> : null}
    </View>
  );
}
