import { wechatNames } from '../../localphone/wx/wechatNames';

export type WechatCall = { readonly name: string; readonly options: Options };
type Options = Readonly<Record<string, unknown>>;
type CloudCall = (request: { name: string; data: unknown }) => Promise<{ result: unknown }>;

export interface FakeWx {
  readonly wx: object;
  /** Calls with an options object, oldest first. */
  readonly calls: readonly WechatCall[];
  /** Functions of WeChat that were called and are not faked here: a test must find none. */
  readonly missing: readonly string[];
}

const windowFacts = {
  windowWidth: 390,
  windowHeight: 753,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
  pixelRatio: 3,
  safeArea: { top: 47, left: 0, right: 390, bottom: 810, width: 390, height: 763 },
};
const baseFacts = {
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  fontSizeSetting: 16,
};
const deviceFacts = { platform: 'ios', system: 'iOS 17.0', brand: 'Apple', model: 'iPhone 14' };
const menuButton = { top: 51, left: 296, right: 383, bottom: 83, width: 87, height: 32 };

/** What `wx.name(options)` answers through `success` and as a promise. */
const answers: Readonly<Record<string, Options>> = {
  ...Object.fromEntries(
    'navigateTo redirectTo reLaunch switchTab navigateBack showToast hideToast showLoading hideLoading stopPullDownRefresh startPullDownRefresh setNavigationBarTitle setNavigationBarColor pageScrollTo setClipboardData makePhoneCall setTabBarBadge removeTabBarBadge showTabBarRedDot hideTabBarRedDot openPrivacyContract requirePrivacyAuthorize showShareMenu hideShareMenu openLocation openDocument openSetting saveImageToPhotosAlbum previewImage setVisualEffectOnCapture vibrateShort hideKeyboard'
      .split(' ')
      .map((name) => [name, {}]),
  ),
  showModal: { confirm: true, cancel: false },
  showActionSheet: { tapIndex: 0 },
  getNetworkType: { networkType: 'wifi' },
  getPrivacySetting: { needAuthorization: false, privacyContractName: '《用户隐私保护指引》' },
  getSetting: { authSetting: {}, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } },
  requestSubscribeMessage: {},
  chooseMedia: { tempFiles: [{ tempFilePath: 'wxfile://tmp/picture.png', size: 1000 }] },
  chooseMessageFile: {
    tempFiles: [
      { path: 'wxfile://tmp/april.xlsx', name: 'april.xlsx', size: 1000, type: 'file', time: 0 },
    ],
  },
  cropImage: { tempFilePath: 'wxfile://tmp/cropped.png' },
  canvasToTempFilePath: { tempFilePath: 'wxfile://tmp/canvas.png' },
  chooseLocation: { name: '酒店', address: '路1号', latitude: 30.56, longitude: 114.34 },
  getRandomValues: { randomValues: new ArrayBuffer(12) },
  scanCode: { result: '', path: 'pages/home/index?scene=h' },
  login: { code: 'code' },
  uploadFile: { fileID: 'cloud://sample.bucket/vouchers/picture.png' },
};

type AnyFunction = (...given: unknown[]) => unknown;

const tell = (done: unknown, result: object): void => {
  if (typeof done === 'function') (done as AnyFunction)(result);
};

/** Calls `success` and `complete` later, as WeChat does, and answers a promise. */
function answering(name: string, calls: WechatCall[]): AnyFunction {
  return async (given: unknown) => {
    const options = (given ?? {}) as Options;
    calls.push({ name, options });
    const result = { errMsg: `${name}:ok`, ...answers[name] };
    await Promise.resolve();
    tell(options['success'], result);
    tell(options['complete'], result);
    return result;
  };
}

function storage(): Record<string, AnyFunction> {
  const kept = new Map<string, unknown>();
  return {
    getStorageSync: (key) => kept.get(String(key)) ?? '',
    setStorageSync: (key, value) => void kept.set(String(key), value),
    removeStorageSync: (key) => void kept.delete(String(key)),
  };
}

const nothing = () => undefined;
const emptyQuery = {
  select: () => emptyQuery,
  node: () => emptyQuery,
  exec: (done: (found: readonly null[]) => void) => done([null]),
};
const listeners =
  'onNeedPrivacyAuthorization onNetworkStatusChange offNetworkStatusChange onAppShow offAppShow onError offError onUnhandledRejection offUnhandledRejection onThemeChange offThemeChange onWindowResize offWindowResize onKeyboardHeightChange offKeyboardHeightChange';

const facts: Readonly<Record<string, AnyFunction>> = {
  getWindowInfo: () => windowFacts,
  getAppBaseInfo: () => baseFacts,
  getDeviceInfo: () => deviceFacts,
  getSystemInfoSync: () => ({ ...windowFacts, ...baseFacts, ...deviceFacts }),
  getMenuButtonBoundingClientRect: () => menuButton,
  getAccountInfoSync: () => ({
    miniProgram: { appId: 'touristappid', envVersion: 'release', version: '' },
  }),
  getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001, referrerInfo: {} }),
  getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001, referrerInfo: {} }),
  canIUse: () => true,
  // Nothing is laid out here: no canvas is found.
  createSelectorQuery: () => emptyQuery,
  getFileSystemManager: () => ({ writeFileSync: nothing }),
  nextTick: (task) => void Promise.resolve().then(task as () => void),
};

/** A `wx` that answers what the product uses; any other function of WeChat throws and is noted. */
export function fakeWx(callFunction: CloudCall): FakeWx {
  const calls: WechatCall[] = [];
  const missing: string[] = [];
  const wx: Record<string, unknown> = {};
  for (const name of wechatNames) {
    wx[name] = () => {
      missing.push(name);
      throw new Error(`wx.${name} is used and not faked: config/dist/fakeWx.ts`);
    };
  }
  for (const name of Object.keys(answers)) wx[name] = answering(name, calls);
  for (const name of listeners.split(' ')) wx[name] = nothing;
  Object.assign(wx, facts, storage(), { env: { USER_DATA_PATH: 'wxfile://usr' } });
  const uploadFile = answering('uploadFile', calls);
  wx['cloud'] = { init: nothing, callFunction, uploadFile };
  return { wx, calls, missing };
}
