import Taro from '@tarojs/taro';

/** Closing WeChat's call sheet is no error. */
export async function dial(phoneNumber: string): Promise<void> {
  try {
    await Taro.makePhoneCall({ phoneNumber });
  } catch (error) {
    console.info('call not made', error);
  }
}
