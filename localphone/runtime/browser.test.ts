import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../config/browser';
import { startLocalPhone } from '../server/startLocalPhone';
import type { LocalPhone } from '../server/startLocalPhone';
import { writeSmallApp } from '../testing/smallApp';

const cloud = createServer((_incoming, outgoing) =>
  outgoing.setHeader('content-type', 'application/json').end('{"now":0,"offset":0}'),
);
let local: LocalPhone;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await new Promise<void>((resolve) => cloud.listen(0, '127.0.0.1', resolve));
  const { port } = cloud.address() as AddressInfo;
  local = await startLocalPhone({
    appDir: writeSmallApp(),
    cloudUrl: `http://127.0.0.1:${port}`,
    port: 0,
  });
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
});
afterAll(async () => {
  await browser?.close();
  await local?.close();
  cloud.close();
});

const open = async (search: string, options: { hasTouch?: boolean } = {}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    ...options,
  });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${local.url}/phone.html?openid=oTest${search}`);
  await page.waitForFunction(() => window.__phone !== undefined && window.__phone.route() !== '');
};
afterEach(() => page.context().close());

const route = () => page.evaluate(() => window.__phone?.route());
const onRoute = (expected: string) =>
  page.waitForFunction((wanted) => window.__phone?.route() === wanted, expected);

it('a click adds one', async () => {
  await open('');
  await page.locator('#add').click();
  await page.locator('#count', { hasText: '1' }).waitFor();
});

it('a finger adds one, and only one', async () => {
  await open('', { hasTouch: true });
  await page.locator('#add').tap();
  await page.locator('#add').tap();
  await page.locator('#count', { hasText: '2' }).waitFor();
});

it('a link opens a page, the browser’s back button and Escape close it', async () => {
  await open('');
  for (const back of [
    () => page.goBack(),
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: '返回' }).click(),
  ]) {
    await page.locator('#open').click();
    await onRoute('pages/form/index');
    await back();
    await onRoute('pages/home/index');
  }
});

it('a scene that starts deep inside shows the way home', async () => {
  await open('&path=features/x/detail/index');
  await page.getByRole('button', { name: '首页' }).click();
  await onRoute('pages/home/index');
});

it('a page’s styles count on that page only', async () => {
  await open('');
  const padding = () =>
    page
      .locator('.row')
      .first()
      .evaluate((row) => getComputedStyle(row).paddingTop);
  expect(await padding()).toBe('12.48px');
  await page.getByRole('tab', { name: '列表' }).click();
  const shared = page.locator('[data-top] .shared');
  expect(await shared.evaluate((element) => getComputedStyle(element).color)).toBe(
    'rgb(255, 0, 0)',
  );
  expect(await route()).toBe('pages/list/index');
});

it('pulling a page down refreshes it', async () => {
  await open('&path=pages/list/index');
  await page.mouse.move(200, 200);
  await page.mouse.down();
  await page.mouse.move(200, 420, { steps: 8 });
  await page.mouse.up();
  await page.locator('.viewport.refreshing').waitFor();
});

it('what the app throws is in window.__errors', async () => {
  await open('');
  await page.locator('#fail').click();
  await page.waitForFunction(() => (window.__errors?.length ?? 0) > 0);
  expect(
    await page.evaluate(() =>
      window.__errors?.map(({ source, message }) => `${source} ${message}`),
    ),
  ).toEqual(['app Error: boom']);
});
