import { control, div } from './dom';
import { cloudNow } from './clock';

export const STATUS_BAR_PX = 47;
export const SAFE_BOTTOM_PX = 34;

/** The phone's screen: pages, tab bar, status bar, capsule and overlays. */
export class Screen {
  readonly stack = div('page-stack');
  readonly overlay = div('overlay');
  readonly root: HTMLElement;
  private readonly time = document.createElement('span');

  constructor(tabBar: HTMLElement | undefined, menu: { open: () => void; close: () => void }) {
    const statusBar = div('status-bar', [this.time, div('status-signs')]);
    statusBar.setAttribute('aria-hidden', 'true');
    const capsule = div('capsule', [
      control('capsule-menu', '更多', menu.open),
      control('capsule-close', '关闭', menu.close),
    ]);
    this.root = div('phone', [
      this.stack,
      ...(tabBar ? [tabBar] : []),
      statusBar,
      capsule,
      this.overlay,
    ]);
    this.root.style.setProperty('--status-bar', `${STATUS_BAR_PX}px`);
    this.root.style.setProperty('--safe-bottom-px', `${SAFE_BOTTOM_PX}px`);
    this.tellTime();
  }

  /** Draws the cloud's time of day, in the demo's time zone. */
  tellTime(): void {
    this.time.textContent = new Date(cloudNow() + 8 * 3_600_000).toISOString().slice(11, 16);
  }

  setDark(dark: boolean): void {
    this.root.classList.toggle('dark-bar', dark);
  }

  get size() {
    const width = this.root.clientWidth || window.innerWidth;
    const height = this.root.clientHeight || window.innerHeight;
    return { width, height, statusBarHeight: STATUS_BAR_PX, safeBottom: SAFE_BOTTOM_PX };
  }
}
