import Taro from '@tarojs/taro';
import type { Terminal } from '#domain/training/training';

/** What somebody holds in their hands, as a training's ways of paying tell them apart (X10). */
export function terminalInHand(): Terminal {
  const { platform } = Taro.getDeviceInfo();
  if (platform === 'ios') return 'ios';
  return ['windows', 'mac', 'devtools'].includes(platform) ? 'desktop' : 'android';
}
