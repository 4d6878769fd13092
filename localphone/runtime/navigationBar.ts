import type { WindowJson } from './bundle';
import { control, div } from './dom';

export type BarButton = 'back' | 'home' | 'none';

/** A page's own navigation bar: title in the middle, back or home on the left. */
export class NavigationBarView {
  readonly element: HTMLElement;
  private readonly title = document.createElement('h1');
  private readonly left = div('navigation-left');
  private readonly spinner = div('navigation-loading');

  constructor(json: WindowJson) {
    this.title.className = 'navigation-title';
    this.spinner.hidden = true;
    const center = div('navigation-center', [this.spinner, this.title]);
    this.element = document.createElement('header');
    this.element.className = 'navigation-bar';
    this.element.append(this.left, center);
    this.setTitle(json.navigationBarTitleText ?? '');
    this.setColor(
      json.navigationBarTextStyle === 'white' ? '#ffffff' : '#000000',
      json.navigationBarBackgroundColor ?? '#000000',
    );
  }

  setTitle(title: string): void {
    this.title.textContent = title;
  }

  get titleText(): string {
    return this.title.textContent ?? '';
  }

  setColor(front: string, background: string): void {
    this.element.style.color = front;
    this.element.style.backgroundColor = background;
  }

  get isDark(): boolean {
    return /^#?f/i.test(this.element.style.color) || this.element.style.color.includes('255');
  }

  setLoading(shown: boolean): void {
    this.spinner.hidden = !shown;
  }

  setButton(button: BarButton, act: () => void): void {
    if (button === 'none') return this.left.replaceChildren();
    this.left.replaceChildren(
      control(`navigation-${button}`, button === 'back' ? '返回' : '首页', act),
    );
  }
}
