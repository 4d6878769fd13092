import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../config/browser';
import { startLocalPhone, type LocalPhone } from '../server/startLocalPhone';
import { fakeCloudServer, type FakeCloud } from './testing/fakeCloudServer';

const people = [
  { openid: 'oFirst', name: '林晓', role: '演示馆员', note: '还没有登记' },
  { openid: 'oSecond', name: '周敏', role: '演示组织者', note: '可以审核报名' },
];

let cloud: FakeCloud;
let folder: string;
let local: LocalPhone;
let browser: Browser;
let desk: Page;
let phone: FrameLocator;

beforeAll(async () => {
  cloud = await fakeCloudServer();
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const peopleFile = join(folder, 'people.json');
  writeFileSync(peopleFile, JSON.stringify(people));
  local = await startLocalPhone({
    appDir: join(__dirname, 'testing/app'),
    cloudUrl: cloud.url,
    port: 0,
    peopleFile,
    demoStart: '2026-04-03T01:00:00.000Z',
  });
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
});

afterAll(async () => {
  await browser?.close();
  await local?.close();
  await cloud?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  desk = await context.newPage();
  desk.setDefaultTimeout(10_000);
  await desk.goto(local.url);
  phone = desk.frameLocator('.phone');
});

afterEach(() => desk.context().close());

const result = (text: string) => phone.locator('.result', { hasText: text }).waitFor();
const tapPhone = (text: string) => phone.getByText(text, { exact: true }).click();
const tapDesk = (name: string) => desk.getByRole('button', { name }).click();

it('the phone is in the hands of the person chosen', async () => {
  await tapPhone('调用云函数');
  await result('oFirst');
  await tapDesk('周敏');
  await desk.getByText('可以审核报名').waitFor();
  await tapPhone('调用云函数');
  await result('oSecond');
});

it('a call fails while the desk has cut the network, and works again after', async () => {
  await result('字号');
  await tapDesk('断网');
  await tapPhone('调用云函数');
  await result('ERR_INTERNET_DISCONNECTED');
  await tapDesk('网络正常');
  await tapPhone('调用云函数');
  await result('oFirst');
});

it('a code opens its page with its scene, as scanned by WeChat', async () => {
  await tapDesk('住宿登记码');
  await phone.getByText('到达 t=003 1047').waitFor();
});

it('large type reaches the mini-program', async () => {
  await result('字号 16');
  await tapDesk('大字');
  await result('字号 21');
});

it('a message shows a badge, opens its page and is read then', async () => {
  cloud.deliver('oFirst', '审核结果通知', 'pages/arrived/index?scene=approved');
  const inbox = desk.getByRole('region', { name: '消息' });
  await inbox.getByLabel('1 条未读').waitFor();
  await inbox.getByText('审核结果通知').click();
  await phone.getByText('到达 approved 1107').waitFor();
  await inbox.getByLabel('0 条未读').waitFor({ state: 'attached' });
});

it('a payment is decided at the phone and seen on the desk', async () => {
  await tapPhone('去付款');
  await phone.getByText('¥1500.00').waitFor();
  await desk.getByText('¥1500.00 待支付').waitFor();
  await tapPhone('支付');
  await result('requestPayment:ok');
  await desk.getByText('¥1500.00 已支付').waitFor();
  expect(cloud.outcomes).toEqual(['pay']);
});

it('a subscription is asked after a tap', async () => {
  await tapPhone('订阅提醒');
  await tapPhone('允许');
  await result('requestSubscribeMessage:ok');
});

it('the clock is moved by hours and days and back to the start of the demo', async () => {
  const clock = desk.getByLabel('上海时间');
  await tapDesk('回到演示起点');
  await clock.filter({ hasText: '2026-04-03 周五 09:00' }).waitFor();
  await phone.getByText('09:00', { exact: true }).waitFor();
  await tapDesk('+1 天');
  await tapDesk('+1 小时');
  await clock.filter({ hasText: '2026-04-04 周六 10:0' }).waitFor();
});

it('what goes wrong in the phone is listed on the desk', async () => {
  await tapPhone('蓝牙');
  await desk.getByText('wx.openBluetoothAdapter is used by the app but not implemented').waitFor();
  await tapPhone('出错');
  await desk.getByText('planted').waitFor();
});

it('a narrow window shows the phone alone and opens the panel by a button', async () => {
  await desk.setViewportSize({ width: 390, height: 844 });
  await result('字号');
  expect(await desk.getByText('谁在用手机').isVisible()).toBe(false);
  await tapDesk('工具');
  await tapDesk('住宿登记码');
  await phone.getByText('到达 t=003').waitFor();
  expect(await desk.getByText('谁在用手机').isVisible()).toBe(false);
});
