import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { Result } from '#domain/result';
import { type Loaded, Loader } from './loader';

export interface Screen<Value, Refusal> {
  readonly loaded: Loaded<Value, Refusal>;
  /** Asks again, e.g. for 重试. */
  readonly refresh: () => Promise<void>;
  /** Shows a value that a call has just answered. */
  readonly replace: (value: Value) => void;
}

/** Loads what a page shows: when it is shown, each time it is shown again, and on pull-down. */
export function useLoaded<Value, Refusal>(
  load: () => Promise<Result<Value, Refusal>>,
): Screen<Value, Refusal> {
  const [loaded, setLoaded] = useState<Loaded<Value, Refusal>>({ state: 'loading' });
  const [loader] = useState(() => new Loader<Value, Refusal>(setLoaded));
  const refresh = () => loader.refresh(load);
  useEffect(() => () => loader.leave(), [loader]);
  useDidShow(() => {
    void refresh();
  });
  usePullDownRefresh(() => {
    void refresh().finally(() => Taro.stopPullDownRefresh());
  });
  return {
    loaded,
    refresh,
    replace: (value) => loader.replace(value),
  };
}
