import { WxElement } from './element';
import { componentHost } from './host';

/** Follows a link when tapped. */
export class Navigator extends WxElement {
  static override readonly attributes = {
    url: '',
    'open-type': 'navigate',
    delta: 1,
    target: 'self',
    'hover-class': 'navigator-hover',
  };
  static override readonly ignored = [
    'app-id',
    'path',
    'extra-data',
    'version',
    'short-link',
    'opentype',
    'openType',
  ];

  protected override render(): void {
    this.dom('tabindex', '0');
    if (!this.hasAttribute('role')) this.dom('role', 'link');
  }

  tapped(): void {
    const { router } = componentHost().phone;
    const url = this.text('url');
    const moves: Readonly<Record<string, () => Promise<void>>> = {
      navigate: () => router.navigateTo(url),
      redirect: () => router.redirectTo(url),
      switchTab: () => router.switchTab(url),
      reLaunch: () => router.reLaunch(url),
      navigateBack: () => router.navigateBack(this.amount('delta')),
    };
    const move = this.text('target') === 'self' ? moves[this.text('open-type')] : undefined;
    if (!move)
      return componentHost().unsupported(`navigator open-type="${this.text('open-type')}"`);
    move().then(
      () => this.emit('success', { errMsg: 'navigator:ok' }),
      (error: unknown) =>
        this.emit('fail', { errMsg: error instanceof Error ? error.message : String(error) }),
    );
  }
}
