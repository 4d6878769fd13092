import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { keep, readKept } from '#cloud/deviceStorage';

const KEY = 'largeType';
/** WeChat's own text size, in px, from which everything here is shown larger as well. */
const LARGE_FROM_PX = 20;

interface LargeType {
  readonly large: boolean;
  /** Takes up the person's own switch; without one, the text size that is set in WeChat. */
  readonly restore: () => void;
  readonly set: (large: boolean) => void;
}

/** Large type: every size × 1.3 on every page. */
export const useLargeType = create<LargeType>((set) => ({
  large: false,
  restore: () => {
    const kept = readKept(KEY);
    const wechat = Taro.getAppBaseInfo().fontSizeSetting ?? 0;
    set({ large: typeof kept === 'boolean' ? kept : wechat >= LARGE_FROM_PX });
  },
  set: (large) => {
    keep(KEY, large);
    set({ large });
  },
}));
