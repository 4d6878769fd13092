import type { AppEventName } from '../appEvents';
import type { ApiGroup } from '../convention';
import type { Session } from '../session';

const names: readonly AppEventName[] = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'ThemeChange',
  'MemoryWarning',
  'NetworkStatusChange',
  'NetworkWeakChange',
  'WindowResize',
  'KeyboardHeightChange',
  'UserCaptureScreen',
  'AudioInterruptionBegin',
  'AudioInterruptionEnd',
  'CopyUrl',
  'DeviceOrientationChange',
];

/** `wx.onXxx` / `wx.offXxx` of everything the phone tells the app. */
export function appEventApis({ phone }: Session): ApiGroup {
  const group: ApiGroup = {};
  for (const name of names) {
    group[`on${name}`] = (listener: (payload: unknown) => void) => phone.events.on(name, listener);
    group[`off${name}`] = (listener?: (payload: unknown) => void) =>
      phone.events.off(name, listener);
  }
  return group;
}
