import Taro, { useLoad } from '@tarojs/taro';
import { useState } from 'react';
import { codeOf, destinationOf } from '#domain/entry/entry';
import { routes } from '../../routes';

/** Follows the code that opened the page. True while an unknown one has to be told of. */
export function useEntryCode(): { unknown: boolean; dismiss: () => void } {
  const [unknown, setUnknown] = useState(false);
  useLoad<Record<string, string | undefined>>((options) => {
    const code = codeOf(options);
    if (code === undefined) return;
    const destination = destinationOf(code);
    if (destination.kind === 'training')
      void Taro.navigateTo({ url: routes.training(destination.trainingId) });
    setUnknown(destination.kind === 'unknown');
  });
  return { unknown, dismiss: () => setUnknown(false) };
}
