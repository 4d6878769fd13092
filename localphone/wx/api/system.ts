import { asyncApi, callBack, type ApiGroup } from '../convention';
import { appName } from '../appName';
import type { Session } from '../session';

const sdkVersion = '3.10.3';
const weChatVersion = '8.0.60';
const appId = 'wx0000000000000000';

function windowInfo({ phone }: Session) {
  const { width, height, statusBarHeight, safeBottom } = phone.size;
  return {
    pixelRatio: window.devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: phone.pageElement()?.clientHeight ?? height - statusBarHeight - 44,
    statusBarHeight,
    screenTop: statusBarHeight + 44,
    safeArea: {
      left: 0,
      right: width,
      top: statusBarHeight,
      bottom: height - safeBottom,
      width,
      height: height - safeBottom - statusBarHeight,
    },
  };
}

const deviceInfo = () => ({
  abi: '',
  deviceAbi: '',
  benchmarkLevel: 50,
  cpuType: '',
  brand: 'localphone',
  model: 'localphone',
  system: 'Android 14',
  platform: 'android',
  memorySize: '8192',
});

const appBaseInfo = ({ phone }: Session) => ({
  SDKVersion: sdkVersion,
  version: weChatVersion,
  enableDebug: false,
  language: 'zh_CN',
  theme: 'light',
  host: { env: 'WeChat', appId: '', version: 0 },
  fontSizeScaleFactor: phone.fontScale,
  fontSizeSetting: Math.round(16 * phone.fontScale),
});

const systemSetting = () => ({
  bluetoothEnabled: false,
  locationEnabled: true,
  wifiEnabled: true,
  deviceOrientation: 'portrait',
});

/** The capsule at the top right: 87×32, as on phones 390 wide. */
function menuButton({ phone }: Session) {
  const { width, statusBarHeight } = phone.size;
  const top = statusBarHeight + 6;
  return { width: 87, height: 32, top, right: width - 7, bottom: top + 32, left: width - 94 };
}

const updateManager = () => ({
  onCheckForUpdate: (listener: unknown) =>
    queueMicrotask(() => callBack(listener, { hasUpdate: false })),
  onUpdateReady: () => undefined,
  onUpdateFailed: () => undefined,
  applyUpdate: () => undefined,
});

const write =
  (level: 'debug' | 'info' | 'warn' | 'error') =>
  (...values: unknown[]) =>
    console[level](...values);

function logger() {
  return {
    debug: write('debug'),
    info: write('info'),
    log: write('info'),
    warn: write('warn'),
    error: write('error'),
    setFilterMsg: () => undefined,
    addFilterMsg: () => undefined,
    tag: () => logger(),
  };
}

/** The mini-program's own run: configuration, updates, reports, end and restart. */
function runtimeApis({ phone, taps }: Session): ApiGroup {
  return {
    getExtConfigSync: () => ({}),
    getExtConfig: asyncApi('getExtConfig', () => ({ extConfig: {} })),
    getUpdateManager: updateManager,
    getLogManager: logger,
    getRealtimeLogManager: logger,
    reportEvent: () => undefined,
    reportMonitor: () => undefined,
    reportAnalytics: () => undefined,
    reportPerformance: () => undefined,
    getBatteryInfoSync: () => ({ level: 80, isCharging: false, isLowPowerModeEnabled: false }),
    getBatteryInfo: asyncApi('getBatteryInfo', () => ({ level: 80, isCharging: false })),
    exitMiniProgram: asyncApi('exitMiniProgram', () => {
      taps.require();
      phone.restart();
    }),
    restartMiniProgram: asyncApi<{ path: string }>('restartMiniProgram', (o) =>
      phone.restart(o.path ?? phone.launch.path),
    ),
    base64ToArrayBuffer: (text: string) =>
      Uint8Array.from(atob(text), (c) => c.codePointAt(0) ?? 0).buffer,
    arrayBufferToBase64: (buffer: ArrayBuffer) =>
      btoa([...new Uint8Array(buffer)].map((byte) => String.fromCodePoint(byte)).join('')),
  };
}

/** What the phone, WeChat and the mini-program are. */
export function systemApis(session: Session): ApiGroup {
  const { phone } = session;
  const everything = () => ({
    ...windowInfo(session),
    ...deviceInfo(),
    ...appBaseInfo(session),
    ...systemSetting(),
    albumAuthorized: true,
    cameraAuthorized: true,
    locationAuthorized: true,
    notificationAuthorized: true,
  });
  const launch = () => ({ ...phone.launch, apiCategory: 'default', forwardMaterials: [] });
  return {
    getSystemInfoSync: everything,
    getSystemInfo: asyncApi('getSystemInfo', everything),
    getSystemInfoAsync: asyncApi('getSystemInfoAsync', everything),
    getWindowInfo: () => windowInfo(session),
    getDeviceInfo: deviceInfo,
    getAppBaseInfo: () => appBaseInfo(session),
    getSystemSetting: systemSetting,
    getAppAuthorizeSetting: () => ({
      albumAuthorized: 'authorized',
      cameraAuthorized: 'authorized',
      locationAuthorized: 'authorized',
      notificationAuthorized: 'authorized',
      phoneCalendarAuthorized: 'authorized',
      locationReducedAccuracy: false,
    }),
    getMenuButtonBoundingClientRect: () => menuButton(session),
    getSkylineInfoSync: () => ({ isSupported: false, version: '', reason: 'client not supported' }),
    getRendererUserAgent: asyncApi('getRendererUserAgent', () => ({
      userAgent: navigator.userAgent,
    })),
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    getAccountInfoSync: () => ({
      miniProgram: { appId, envVersion: 'develop', version: '', nickName: appName(phone) },
      plugin: {},
    }),
    ...runtimeApis(session),
  };
}
