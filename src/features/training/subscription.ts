import Taro from '@tarojs/taro';
import type { TemplateKey } from '#domain/message/message';

type Templates = Partial<Record<TemplateKey, string>>;

/** Templates worth asking consent for: the result of the review, and a freed seat for those who wait. */
export function wantedTemplates(templates: Templates, waits: boolean): readonly string[] {
  const keys: readonly TemplateKey[] = waits ? ['reviewResult', 'seatFreed'] : ['reviewResult'];
  return keys.flatMap((key) => templates[key] ?? []);
}

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
