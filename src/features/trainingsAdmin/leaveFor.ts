import Taro from '@tarojs/taro';

/** Back to the page before; to `url` where this page was opened by its address. */
export async function leaveFor(url: string): Promise<void> {
  await (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url }));
}
