import { followCloudClock } from './clock';
import { recordedErrors } from './errors';
import type { PhoneError } from './errors';
import type { MiniPhone } from './miniPhone';
import type { NetworkState } from './network';

/** What tests and the desk may ask of the phone: `window.__phone`. */
export interface PhoneHooks {
  /** Route of the page on top, without a leading slash. */
  route(): string;
  pages(): { route: string; options: Record<string, string> }[];
  /** Data of the page on top, as its template sees it. */
  data(): unknown;
  goBack(): Promise<void>;
  open(url: string): Promise<void>;
  errors(): readonly PhoneError[];
  setNetwork(state: NetworkState): void;
  /** Asks the cloud for its time again. */
  syncClock(): Promise<void>;
  /** Resolves once nothing was drawn, asked or loaded for 100 ms. */
  waitIdle(): Promise<void>;
}

declare global {
  interface Window {
    __phone?: PhoneHooks;
  }
}

export function installHooks(phone: MiniPhone, idle: () => Promise<void>): void {
  window.__phone = {
    route: () => phone.navigation.top?.route ?? '',
    pages: () => phone.router.currentPages(),
    data: () => phone.navigation.top?.instance['data'],
    goBack: () => phone.router.navigateBack(1),
    open: (url) => phone.router.reLaunch(url),
    errors: recordedErrors,
    setNetwork: (state) => phone.network.set(state),
    syncClock: async () => {
      await followCloudClock(phone.cloud);
      phone.screen.tellTime();
    },
    waitIdle: idle,
  };
}
