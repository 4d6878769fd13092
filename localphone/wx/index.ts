import type { Phone } from '../phone';
import { accountApis } from './api/account';
import { animationApis } from './api/animation';
import { appEventApis } from './api/appEvents';
import { barApis } from './api/bars';
import { canvasApis } from './api/canvas';
import { chooseApis } from './api/choose';
import { cloudApis } from './api/cloud';
import { cropApis } from './api/crop';
import { cryptoApis } from './api/crypto';
import { deviceApis } from './api/device';
import { documentApis } from './api/documents';
import { fontApis } from './api/font';
import { handoffApis } from './api/handoff';
import { locationApis } from './api/location';
import { mediaApis } from './api/media';
import { networkApis } from './api/network';
import { observerApis } from './api/observer';
import { paymentApis } from './api/payment';
import { personalCardApis } from './api/personalCards';
import { playerApis } from './api/player';
import { privacyApis } from './api/privacy';
import { routeApis } from './api/route';
import { scanApis } from './api/scan';
import { scrollApis } from './api/scroll';
import { selectorApis } from './api/selector';
import { settingApis } from './api/settings';
import { shareApis } from './api/share';
import { storageApis } from './api/storage';
import { subscribeApis } from './api/subscribe';
import { systemApis } from './api/system';
import { uiApis } from './api/ui';
import { userDataPath } from './files/fileStore';
import { fileSystemManager } from './files/fileSystemManager';
import { sessionOf, type Session } from './session';
import { unimplemented } from './unimplemented';
import { wechatNames } from './wechatNames';

export type WechatApi = Record<string, unknown>;

const groups: readonly ((session: Session) => WechatApi)[] = [
  accountApis,
  animationApis,
  appEventApis,
  barApis,
  canvasApis,
  chooseApis,
  cloudApis,
  cropApis,
  cryptoApis,
  deviceApis,
  documentApis,
  fontApis,
  handoffApis,
  locationApis,
  mediaApis,
  networkApis,
  observerApis,
  paymentApis,
  personalCardApis,
  playerApis,
  privacyApis,
  routeApis,
  scanApis,
  scrollApis,
  selectorApis,
  settingApis,
  shareApis,
  storageApis,
  subscribeApis,
  systemApis,
  uiApis,
];

/** What `wx` is on this phone: every known name is there, the ones without an implementation fail when called. */
export function createWx(phone: Phone): WechatApi {
  const session = sessionOf(phone);
  const implemented: WechatApi = Object.assign({}, ...groups.map((group) => group(session)));
  const manager = fileSystemManager(session);
  implemented['getFileSystemManager'] = () => manager;
  implemented['env'] = { USER_DATA_PATH: userDataPath };
  implemented['canIUse'] = (schema: string) => canUse(implemented, schema);
  return { ...unimplemented('wx', wechatNames), ...implemented };
}

/** Components and attributes are taken as usable; of functions, only those implemented here. */
function canUse(implemented: WechatApi, schema: string): boolean {
  let at: unknown = implemented;
  const [name = '', ...rest] = schema.split('.');
  if (!wechatNames.includes(name) && name !== 'cloud') return /^[a-z][a-z-]*$/.test(name);
  at = implemented[name];
  if (name === 'cloud' && rest[0] !== undefined) at = (at as WechatApi | undefined)?.[rest[0]];
  return at !== undefined;
}
