import { appName } from '../appName';
import { asyncApi, type ApiGroup } from '../convention';
import { needList, WxFailure } from '../failure';
import { askSubscription } from '../overlay/subscribeSheet';
import type { Session } from '../session';

const maxTemplates = 3;

interface Templates {
  templates: Readonly<Record<string, { title: string } | undefined>>;
}

async function subscribe(session: Session, given: readonly string[] | undefined) {
  const ids = [...new Set(needList(given, 'tmplIds'))];
  if (ids.length === 0) throw new WxFailure('TmplIds is empty', { errCode: 10001 });
  if (ids.length > maxTemplates)
    throw new WxFailure('Template count exceeds max bounds', { errCode: 20003 });
  session.taps.require();
  const { templates } = await session.doors.get<Templates>('/phone/templates');
  const allowed = await askSubscription(
    session.phone.overlay,
    appName(session.phone),
    ids.map((id) => ({ id, title: templates[id]?.title ?? `消息模板 ${id}` })),
  );
  if (allowed.length > 0) await session.doors.post('/phone/subscribe', { templateIds: allowed });
  return Object.fromEntries(ids.map((id) => [id, allowed.includes(id) ? 'accept' : 'reject']));
}

/** One consent, one message of each template. */
export function subscribeApis(session: Session): ApiGroup {
  return {
    requestSubscribeMessage: asyncApi<{ tmplIds: string[] }>('requestSubscribeMessage', (o) =>
      subscribe(session, o.tmplIds),
    ),
  };
}
