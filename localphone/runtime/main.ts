import { linkToDesk } from '../shell/phoneLink';
import { createWx } from '../wx/index';
import { tellDesk } from '../wx/deskNews';
import { followBackKey } from './backKey';
import type { AppBundle } from './bundle';
import { followCloudClock } from './clock';
import { onError, recordError } from './errors';
import { installHooks } from './hooks';
import { watchIdle } from './idle';
import { readPhoneAddress } from './launch';
import { MiniPhone } from './miniPhone';
import { reloadOnChange } from './reload';

const CLOUD = '/cloud';
const CLOCK_EVERY_MS = 10_000;

/** Starts the phone in this window: fetches the compiled app and runs it. */
async function boot(): Promise<void> {
  const idle = watchIdle(document.body);
  const response = await fetch('/app/bundle.json');
  if (!response.ok) throw new Error(await response.text());
  const bundle = (await response.json()) as AppBundle;
  const clockKnown = followCloudClock(CLOUD).catch((error: unknown) =>
    console.warn('[localphone] the cloud gives no time', error),
  );
  await clockKnown;
  const phone = new MiniPhone({
    bundle,
    address: readPhoneAddress(window.location.search, bundle.app),
    cloud: CLOUD,
    createWx,
    place: document.body,
  });
  installHooks(phone, idle);
  linkToDesk({ setNetwork: (state) => phone.network.set(state), followClock });
  watchErrors(phone);
  phone.start();
  followBackKey(phone);
  watchWindow(phone);
  setInterval(followClock, CLOCK_EVERY_MS);
  reloadOnChange(bundle.version);
}

function followClock(): void {
  void window.__phone
    ?.syncClock()
    .catch((error: unknown) => console.warn('[localphone] the cloud gives no time', error));
}

function watchErrors(phone: MiniPhone): void {
  onError((error) => {
    if (error.source !== 'app') return;
    const report = `${error.message}\n${error.stack ?? ''}`;
    phone.callApp('onError', report);
    phone.events.emit('Error', { message: error.message, stack: error.stack ?? '' });
  });
  window.addEventListener('error', (event) => recordError('app', event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => {
    recordError('app', event.reason);
    phone.callApp('onUnhandledRejection', {
      reason: event.reason as unknown,
      promise: event.promise,
    });
    phone.events.emit('UnhandledRejection', {
      reason: event.reason as unknown,
      promise: event.promise,
    });
  });
}

function watchWindow(phone: MiniPhone): void {
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      phone.navigation.top?.hide();
      phone.appHidden();
      return;
    }
    phone.appShown();
    phone.navigation.top?.show();
  });
  window.addEventListener('resize', () => {
    const { width: windowWidth, height: windowHeight } = phone.size;
    phone.navigation.top?.call('onResize', { size: { windowWidth, windowHeight } });
    phone.events.emit('WindowResize', { size: { windowWidth, windowHeight } });
  });
}

onError((error) => tellDesk({ kind: 'error', error }));
boot().catch((error: unknown) => {
  recordError('phone', error);
  const text = document.createElement('pre');
  text.className = 'start-failure';
  text.textContent = `无法启动小程序\n${error instanceof Error ? error.message : String(error)}`;
  document.body.append(text);
});
