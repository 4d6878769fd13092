import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { projectRoot } from '../projectRoot';

const SHOTS = path.join(projectRoot, '.local/journeys');

interface Hooks {
  route(): string;
  pages(): { route: string; options: Record<string, string> }[];
  waitIdle(): Promise<void>;
  syncClock(): Promise<void>;
  goBack(): Promise<void>;
  open(url: string): Promise<void>;
  setNetwork(state: 'wifi' | 'slow' | 'none'): void;
  errors(): readonly unknown[];
}

declare global {
  interface Window {
    __phone?: Hooks;
  }
}

/** A phone as a person uses it: they read words and tap words. */
export class PhoneInHand {
  constructor(readonly page: Page) {
    page.setDefaultTimeout(8_000);
  }

  /** Nothing is loading or being drawn any more. */
  async settles(): Promise<void> {
    await this.page.waitForFunction(() => window.__phone !== undefined);
    await this.page.evaluate(() => window.__phone!.waitIdle());
  }

  private words(text: string): Locator {
    return this.page.getByText(text, { exact: false }).filter({ visible: true });
  }

  async tap(text: string): Promise<void> {
    await this.click(this.page.getByText(text, { exact: true }));
  }

  /** Taps words that begin so, e.g. a tab with its count. */
  async tapStarting(text: string): Promise<void> {
    await this.click(this.page.getByText(new RegExp(`^${text}`)));
  }

  /** Taps what a screen reader calls by this name. */
  async tapNamed(name: string | RegExp): Promise<void> {
    await this.click(this.page.getByLabel(name));
  }

  private async click(place: Locator): Promise<void> {
    try {
      await place.filter({ visible: true }).last().click();
    } catch (error) {
      await this.page.screenshot({ path: path.join(SHOTS, 'not-found.png') });
      throw error;
    }
    await this.settles();
  }

  /** Taps what opens the album, and chooses this picture there. */
  choosePicture(text: string, picture: Buffer): Promise<void> {
    return this.choose(text, { name: 'picture.png', mimeType: 'image/png', buffer: picture });
  }

  /** Taps what opens the album, and chooses this video there. */
  chooseVideo(text: string, video: Buffer): Promise<void> {
    return this.choose(text, { name: 'video.mp4', mimeType: 'video/mp4', buffer: video });
  }

  /** Taps what opens the files of a chat, and chooses this one there. */
  chooseFile(text: string, name: string, buffer: Buffer): Promise<void> {
    return this.choose(text, { name, mimeType: 'application/octet-stream', buffer });
  }

  private async choose(
    text: string,
    file: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    const opened = this.page.waitForEvent('filechooser');
    try {
      await this.page.getByText(text, { exact: true }).filter({ visible: true }).last().click();
      await (await opened).setFiles(file);
    } catch (error) {
      await this.page.screenshot({ path: path.join(SHOTS, 'not-found.png') });
      throw error;
    }
    await this.settles();
  }

  async write(placeholder: string, text: string): Promise<void> {
    const field = this.page.getByPlaceholder(placeholder).filter({ visible: true }).last();
    await field.fill(text);
    await field.blur();
    await this.settles();
  }

  async sees(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      try {
        await this.words(text).first().waitFor();
      } catch (error) {
        await this.page.screenshot({ path: path.join(SHOTS, 'not-found.png') });
        throw error;
      }
    }
  }

  async doesNotSee(text: string): Promise<void> {
    expect(await this.words(text).count()).toBe(0);
  }

  /** What was there goes away, as a list does that is being searched. */
  async losesSightOf(text: string): Promise<void> {
    await this.words(text).first().waitFor({ state: 'hidden' });
  }

  async open(url: string): Promise<void> {
    await this.page.evaluate((to) => window.__phone!.open(to), url);
    await this.settles();
  }

  /** Leaves the page that is on top and comes back to it, as a person does to see what is new. */
  async refresh(): Promise<void> {
    const { route, options } = await this.page.evaluate(() => window.__phone!.pages().at(-1)!);
    // As the product writes it: WeChat hands a page its query as it stands.
    const query = Object.entries(options).map(([name, value]) => `${name}=${value}`);
    await this.open(`/${route}?${query.join('&')}`);
  }

  /** Answers WeChat's question about messages, where it asks. */
  async allowMessages(): Promise<void> {
    const allow = this.page.getByText('允许', { exact: true }).filter({ visible: true });
    if ((await allow.count()) > 0) await this.click(allow);
  }

  async back(): Promise<void> {
    await this.page.evaluate(() => window.__phone!.goBack());
    await this.settles();
  }

  async setNetwork(state: 'wifi' | 'slow' | 'none'): Promise<void> {
    await this.page.evaluate((wanted) => window.__phone!.setNetwork(wanted), state);
  }

  async clockMoved(): Promise<void> {
    await this.page.evaluate(() => window.__phone!.syncClock());
  }

  route(): Promise<string> {
    return this.page.evaluate(() => window.__phone!.route());
  }

  /** Wx APIs that are missing, exceptions of the app, and the like. */
  errors(): Promise<readonly unknown[]> {
    return this.page.evaluate(() => window.__phone!.errors());
  }

  /** A picture of the screen in .local/journeys, to be looked at. */
  async shot(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    await this.settles();
    await this.page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
  }
}
