import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Answer, Call, InputGiven, OutputOf } from '#contract/call';
import type { CloudFile } from '#domain/ids';
import type { LocalCloud } from '../../localcloud/server';
import { startLocalPhone } from '../../localphone/server/startLocalPhone';
import { BROWSER_FLAGS, ensureBrowser } from '../browser';
import { buildMiniProgram } from '../buildMiniProgram';
import { bundleFunctions } from '../bundleFunctions';
import { loadDemo, startProductCloud } from '../demo/product';
import { projectRoot } from '../projectRoot';
import { PhoneInHand } from './phoneInHand';

const VIEWPORT = { width: 390, height: 844 };

/** The whole product for a journey: real build, real bundles, real SDK; a phone for each person. */
export class Desk {
  private constructor(
    readonly cloud: LocalCloud,
    private readonly phones: { url: string; close(): Promise<void> },
    private readonly browser: Browser,
    private readonly dataDir: string,
  ) {}

  static async open(): Promise<Desk> {
    await buildMiniProgram();
    await bundleFunctions();
    const dataDir = mkdtempSync(path.join(tmpdir(), 'journey-'));
    const cloud = await startProductCloud({ dataDir, port: 0 });
    await loadDemo(cloud);
    const phones = await startLocalPhone({
      appDir: path.join(projectRoot, 'dist/miniprogram'),
      cloudUrl: cloud.url,
      port: 0,
      peopleFile: path.join(dataDir, 'people.json'),
    });
    const browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: BROWSER_FLAGS,
    });
    return new Desk(cloud, phones, browser, dataDir);
  }

  /** Gives `openid` a phone of their own and opens the mini-program, by a code's scene where one was scanned. */
  async handTo(
    openid: string,
    launch: { scene?: string; large?: boolean; path?: string; width?: number } = {},
  ): Promise<PhoneInHand> {
    const page = await this.newPage(launch.width);
    const query = new URLSearchParams({ openid });
    if (launch.path !== undefined) query.set('path', launch.path);
    if (launch.scene !== undefined)
      query.set('path', `pages/home/index?scene=${encodeURIComponent(launch.scene)}`);
    if (launch.large) query.set('large', '1');
    await page.goto(`${this.phones.url}/phone.html?${query.toString()}`);
    const phone = new PhoneInHand(page);
    await phone.settles();
    return phone;
  }

  private async newPage(width = VIEWPORT.width): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { ...VIEWPORT, width },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    return context.newPage();
  }

  /** What WeChat delivered to a person, newest first. */
  async inboxOf(openid: string): Promise<readonly { title: string; kind: string }[]> {
    const { messages } = await this.ask<{ messages: { title: string; kind: string }[] }>(
      '/phone/inbox',
      { headers: { 'x-openid': openid } },
    );
    return messages;
  }

  /** Moves the cloud's clock; phones follow. */
  async moveClockTo(moment: string): Promise<void> {
    await this.ask('/console/clock', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now: Date.parse(moment) }),
    });
  }

  /** Writes documents by hand, as one does in the cloud's console; those with the same id are replaced. */
  async import(documents: Readonly<Record<string, readonly object[]>>): Promise<void> {
    await this.ask('/console/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(documents),
    });
  }

  /** The value of a call that somebody makes at another desk; throws what it is refused with. */
  async valueFor<C extends Call>(
    openid: string,
    call: C,
    input: InputGiven<C>,
  ): Promise<OutputOf<C>> {
    const { result } = await this.ask<{ result: Answer<OutputOf<C>> }>(`/call/${call.fn}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': openid },
      body: JSON.stringify({ call: call.name, input }),
    });
    if (!result.ok) throw new Error(`${call.name}: ${result.message}`);
    return result.value;
  }

  /** Puts a file into the cloud's storage. */
  async store(path: string, content: string): Promise<CloudFile> {
    const { fileID } = await this.ask<{ fileID: CloudFile }>('/console/storage-import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path, base64: Buffer.from(content).toString('base64') }),
    });
    return fileID;
  }

  private async ask<Reply>(door: string, init: RequestInit): Promise<Reply> {
    const response = await fetch(`${this.cloud.url}${door}`, init);
    if (!response.ok) throw new Error(`${door} answered ${response.status}`);
    return (await response.json()) as Reply;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.phones.close();
    await this.cloud.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
