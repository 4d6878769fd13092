import Taro, { useLoad, useReady } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { codeOf, type Destination, destinationOf } from '#domain/entry/entry';
import { routes } from '../../routes';

/** Follows the code that opened the page, once it is there. True while an unknown one has to be told of. */
export function useEntryCode(): { unknown: boolean; dismiss: () => void } {
  const destination = useRef<Destination>();
  const [unknown, setUnknown] = useState(false);
  useLoad<Record<string, string | undefined>>((options) => {
    const code = codeOf(options);
    if (code !== undefined) destination.current = destinationOf(code);
  });
  useReady(() => {
    const to = destination.current;
    setUnknown(to?.kind === 'unknown');
    if (to?.kind === 'training') void Taro.navigateTo({ url: routes.training(to.trainingId) });
    if (to?.kind === 'certificate')
      void Taro.navigateTo({ url: routes.verifyCertificate(to.code) });
    if (to?.kind === 'room') void Taro.navigateTo({ url: routes.room(to.trainingId) });
  });
  return { unknown, dismiss: () => setUnknown(false) };
}
