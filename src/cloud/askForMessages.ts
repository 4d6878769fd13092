import Taro from '@tarojs/taro';

/** Asks for consent to messages. Refusing, or a phone that cannot ask, never stops what comes next. */
export async function askForMessages(templateIds: readonly string[]): Promise<void> {
  if (templateIds.length === 0) return;
  try {
    // Taro's type also demands Alipay's entityIds, which WeChat does not know.
    await Taro.requestSubscribeMessage({
      tmplIds: [...templateIds],
    } as Taro.requestSubscribeMessage.Option);
  } catch (error) {
    console.info('messages not subscribed', error);
  }
}
