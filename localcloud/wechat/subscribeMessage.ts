import { OK, wxError, type Api, type WeChat } from './context';
import { deliver } from './inbox';
import { isOpenid } from './people';
import { invalidKey } from './templateData';

/** The person allows one more message of each template. */
export function consent({ records }: WeChat, openid: string, templateIds: string[]): void {
  for (const templateId of templateIds) {
    const id = `${openid}:${templateId}`;
    const count = (records.get('consent', id)?.count ?? 0) + 1;
    records.put('consent', id, { openid, templateId, count });
  }
}

/** subscribeMessage.send: spends one consent; 40003 openid, 40037 template, 43101 no consent, 47003 data. */
export const sendSubscribeMessage: Api = (wechat, args) => {
  const { touser, template_id: templateId, page, data } = args;
  if (!isOpenid(touser)) return wxError(40003, 'invalid openid');
  if (typeof templateId !== 'string' || templateId === '')
    return wxError(40037, 'invalid template_id');
  if (page !== undefined && (typeof page !== 'string' || page.startsWith('http')))
    return wxError(41030, 'invalid page');
  const template = wechat.templates[templateId];
  const fault = invalidKey(data) ?? missingKey(data, template?.labels);
  if (fault !== undefined) return wxError(47003, `argument invalid! ${fault} invalid`);
  return wechat.records.together(() => {
    const id = `${touser}:${templateId}`;
    const left = wechat.records.get('consent', id)?.count ?? 0;
    if (left < 1) return wxError(43101, 'user refuse to accept the msg');
    wechat.records.put('consent', id, { openid: touser, templateId, count: left - 1 });
    const lines = Object.entries(data as Record<string, { value: unknown }>).map(
      ([key, { value }]) => ({ label: template?.labels[key] ?? key, value: String(value) }),
    );
    deliver(wechat.records, {
      to: touser,
      at: wechat.now(),
      kind: 'subscribe',
      title: template?.title ?? templateId,
      lines,
      ...(typeof page === 'string' ? { page } : {}),
    });
    return OK;
  });
};

function missingKey(data: unknown, labels: Record<string, string> | undefined): string | undefined {
  const missing = Object.keys(labels ?? {}).find((key) => !Object.hasOwn(data as object, key));
  return missing === undefined ? undefined : `data.${missing}.value`;
}
