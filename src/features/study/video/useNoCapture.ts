import Taro, { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';

/** An older WeChat cannot: the name over the picture remains. */
const show = (visualEffect: 'none' | 'hidden'): void =>
  void Taro.setVisualEffectOnCapture({ visualEffect }).catch((error: unknown) =>
    console.info('captures are not hidden', error),
  );

/** Screenshots and recordings of the phone show nothing of this page (O11). */
export function useNoCapture(): void {
  useDidShow(() => show('hidden'));
  useDidHide(() => show('none'));
  useEffect(() => {
    show('hidden');
    return () => show('none');
  }, []);
}
