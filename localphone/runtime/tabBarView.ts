import type { AppJson, TabItem } from './bundle';
import type { TabBar } from '../phone';
import { div } from './dom';

interface Tab {
  item: TabItem;
  button: HTMLButtonElement;
  icon: HTMLImageElement;
  label: HTMLElement;
  badge: HTMLElement;
}

/** The tab bar of app.json. */
export class TabBarView implements TabBar {
  readonly element = document.createElement('nav');
  private readonly tabs: Tab[];
  private selected = '';
  private hiddenByApp = false;
  private onTabPage = false;

  constructor(
    private readonly spec: NonNullable<AppJson['tabBar']>,
    assetUrl: (path: string) => string,
    choose: (item: TabItem, index: number) => void,
  ) {
    this.element.className = 'tab-bar';
    this.element.setAttribute('role', 'tablist');
    this.element.style.backgroundColor = spec.backgroundColor;
    this.element.classList.toggle('white-border', spec.borderStyle === 'white');
    this.tabs = spec.list.map((item, index) =>
      this.makeTab(item, assetUrl, () => choose(item, index)),
    );
    this.element.append(...this.tabs.map(({ button }) => button));
    this.resolveIcon = assetUrl;
  }

  private readonly resolveIcon: (path: string) => string;

  has(route: string): boolean {
    return this.tabs.some(({ item }) => item.pagePath === route);
  }

  /** Marks the tab of `route`; hides the bar on pages that are no tab. */
  follow(route: string): void {
    this.onTabPage = this.has(route);
    if (this.onTabPage) this.selected = route;
    this.draw();
  }

  get isVisible(): boolean {
    return this.onTabPage && !this.hiddenByApp;
  }

  setBadge(index: number, text: string | undefined): void {
    const badge = this.tabs[index]?.badge;
    if (!badge) return;
    badge.className = text === undefined ? '' : 'tab-badge';
    badge.textContent = text === undefined ? '' : text.length > 3 ? '…' : text;
  }

  setRedDot(index: number, shown: boolean): void {
    const badge = this.tabs[index]?.badge;
    if (!badge) return;
    badge.className = shown ? 'tab-dot' : '';
    badge.textContent = '';
  }

  setItem(
    index: number,
    item: { text?: string; iconPath?: string; selectedIconPath?: string },
  ): void {
    const tab = this.tabs[index];
    if (tab) Object.assign(tab.item, item);
    this.draw();
  }

  setVisible(shown: boolean): void {
    this.hiddenByApp = !shown;
    this.draw();
    this.element.dispatchEvent(new Event('visibility', { bubbles: true }));
  }

  private draw(): void {
    this.element.hidden = !this.isVisible;
    for (const { item, button, icon, label } of this.tabs) {
      const isSelected = item.pagePath === this.selected;
      const path = isSelected ? (item.selectedIconPath ?? item.iconPath) : item.iconPath;
      button.setAttribute('aria-selected', String(isSelected));
      button.style.color = isSelected ? this.spec.selectedColor : this.spec.color;
      label.textContent = item.text;
      icon.hidden = path === undefined;
      if (path !== undefined) icon.src = this.resolveIcon(`/${path.replace(/^\//, '')}`);
    }
    this.element.classList.toggle(
      'words-only',
      this.tabs.every(({ icon }) => icon.hidden),
    );
  }

  private makeTab(item: TabItem, _assetUrl: (path: string) => string, choose: () => void): Tab {
    const button = document.createElement('button');
    const icon = document.createElement('img');
    const label = document.createElement('span');
    const badge = document.createElement('i');
    button.type = 'button';
    button.className = 'tab';
    button.setAttribute('role', 'tab');
    icon.alt = '';
    button.append(div('tab-icon', [icon, badge]), label);
    button.addEventListener('click', choose);
    return { item: { ...item }, button, icon, label, badge };
  }
}
