import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import QRCode from 'qrcode';
import { BROWSER_FLAGS, ensureBrowser } from '../../config/browser';
import { startLocalPhone, type LocalPhone } from '../server/startLocalPhone';
import { fakeCloudServer, type FakeCloud } from '../shell/testing/fakeCloudServer';

let cloud: FakeCloud;
let local: LocalPhone;
let browser: Browser;
let phone: Page;

beforeAll(async () => {
  cloud = await fakeCloudServer();
  const appDir = join(__dirname, '../shell/testing/app');
  local = await startLocalPhone({ appDir, cloudUrl: cloud.url, port: 0 });
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
});

afterAll(async () => {
  await browser?.close();
  await local?.close();
  await cloud?.close();
});

beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  phone = await context.newPage();
  phone.setDefaultTimeout(10_000);
  await phone.goto(`${local.url}/phone.html?openid=oPerson&path=pages/media/index`);
});

afterEach(async () => {
  expect(await phone.evaluate(() => window.__errors ?? [])).toEqual([]);
  await phone.context().close();
});

const result = (text: string) => phone.locator('.result', { hasText: text }).waitFor();
const tap = (text: string) => phone.getByText(text, { exact: true }).click();
const picture = async (text: string) => ({
  name: 'code.png',
  mimeType: 'image/png',
  buffer: await QRCode.toBuffer(text, { type: 'png', width: 300 }),
});

it('a canvas drawing becomes a file that an image shows', async () => {
  await tap('画图');
  await result('图片 200×120');
});

it('a chosen picture is measured, after the privacy guide is agreed to', async () => {
  await tap('选图');
  const [chooser] = await Promise.all([phone.waitForEvent('filechooser'), tap('同意')]);
  await chooser.setFiles(await picture('any'));
  await result('png 300×300');
});

it('a picture is cropped to a ratio by dragging and zooming', async () => {
  await tap('裁图');
  const [chooser] = await Promise.all([phone.waitForEvent('filechooser'), tap('同意')]);
  await chooser.setFiles(await picture('any'));
  await phone.getByLabel('缩放').fill('2');
  await tap('完成');
  await result('裁剪 150×84');
});

it('a QR code in a picture is read', async () => {
  await tap('扫码');
  const [chooser] = await Promise.all([phone.waitForEvent('filechooser'), tap('从相册选择')]);
  await chooser.setFiles(await picture('https://example.org/证书'));
  await result('QR_CODE https://example.org/证书');
});

it('a picture without a code says so and stays open', async () => {
  await tap('扫码');
  const [chooser] = await Promise.all([phone.waitForEvent('filechooser'), tap('从相册选择')]);
  const blank = await phone.screenshot({ clip: { x: 0, y: 400, width: 50, height: 50 } });
  await chooser.setFiles({ name: 'blank.png', mimeType: 'image/png', buffer: blank });
  await phone.getByText('未发现二维码，请换一张图片').waitFor();
});

it('positions are told within the page, and the page scrolls to a selector', async () => {
  await tap('量尺寸');
  await result('bottom true 0');
  await tap('滚到底');
  await result('看见 end');
});

it('a file outlives the page', async () => {
  await tap('存文件');
  await result('存好');
  await phone.reload();
  await tap('读文件');
  await result('名单');
});

it('an editable modal is filled by keyboard alone', async () => {
  await tap('填写');
  await phone.getByRole('dialog', { name: '退回原因' }).waitFor();
  await phone.keyboard.type('职称不符');
  await phone.keyboard.press('Tab');
  await phone.keyboard.press('Tab');
  await phone.keyboard.press('Enter');
  await result('原因 职称不符');
});
