import { asyncApi, type ApiGroup } from '../convention';
import type { Session } from '../session';

/** The forward menu: the app says what may be forwarded, the desk's phone has nobody to forward to. */
export function shareApis({ phone }: Session): ApiGroup {
  const menus = new Set<string>(['shareAppMessage']);
  const publish = (): void => {
    phone.overlay.dataset['shareMenus'] = [...menus].join(' ');
  };
  return {
    showShareMenu: asyncApi<{ menus: string[] }>('showShareMenu', (o) => {
      for (const menu of o.menus ?? ['shareAppMessage']) menus.add(menu);
      publish();
    }),
    hideShareMenu: asyncApi<{ menus: string[] }>('hideShareMenu', (o) => {
      for (const menu of o.menus ?? ['shareAppMessage', 'shareTimeline']) menus.delete(menu);
      publish();
    }),
    updateShareMenu: asyncApi('updateShareMenu', () => undefined),
  };
}
