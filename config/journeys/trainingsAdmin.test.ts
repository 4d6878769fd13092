import { librarian, organizer } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const TITLE = '2027年图书馆员在职专业培训';
const LIST = 'features/trainingsAdmin/list/index';

let desk: Desk;
let phone: PhoneInHand;
let reader: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
  phone = await desk.handTo(organizer.openid, { path: 'features/organizer/workbench/index' });
}, 180_000);
afterAll(() => desk.close());
afterEach(async () => expect(await phone.errors()).toEqual([]));

const step = stepsOfOneJourney();

async function itIs(moment: string): Promise<void> {
  await desk.moveClockTo(moment);
  await phone.clockMoved();
}

/** Turns the wheels of an open date picker to a day. */
async function choose(field: RegExp, ...rows: readonly string[]): Promise<void> {
  await phone.tapNamed(field);
  for (const row of rows) await phone.tap(row);
  await phone.tap('确定');
}

step('an organizer finds their trainings by the workbench, and copies the last one', async () => {
  await phone.shot('e01-workbench');
  await phone.tap('培训管理');
  await phone.sees('2026年图书馆员在职专业培训', '报名中');
  await phone.shot('e02-list');
  await phone.tap('新建培训');
  await phone.shot('e03-create');
  await phone.tap('2026年图书馆员在职专业培训');
  await phone.sees(TITLE, '草稿', '已自动保存');
  await phone.shot('e04-editor');
});

step('looks at every part', async () => {
  await phone.tap('交费与退费');
  await phone.page.getByText('学员看到').last().scrollIntoViewIfNeeded();
  await phone.sees('在职培训+单位名称+姓名');
  await phone.shot('e05-remark');
  await phone.back();
  for (const [index, part] of [
    '基本信息',
    '名额与费用',
    '交费与退费',
    '课程',
    '证书',
    '联系人',
  ].entries()) {
    await phone.tap(part);
    await phone.shot(`e05-${index}-${part}`);
    await phone.back();
  }
});

step('changes dates; what is typed without a network is saved when it is back', async () => {
  await phone.tap('时间');
  await phone.sees('报名开始：日期');
  await choose(/^报名开始：日期/, '5日');
  await phone.sees('2027年4月5日', '已自动保存');
  await phone.shot('e06-times');
  await phone.setNetwork('none');
  await choose(/^报名截止：日期/, '9日');
  await phone.sees('内容已存在这台手机上');
  await phone.shot('e07-offline');
  await phone.setNetwork('wifi');
  await phone.tap('立即保存');
  await phone.sees('已自动保存');
  await phone.back();
});

step('sees it as attendees will', async () => {
  await phone.tap('预览');
  await phone.sees('这是预览', TITLE);
  await phone.shot('e08-preview');
  await phone.back();
});

step('is warned, confirms, and publishes', async () => {
  await phone.tap('发布前检查');
  await phone.sees('处请确认', '最晚', '去修改');
  await phone.shot('e09-check');
  for (;;) {
    const open = phone.page.locator('[aria-checked=false]').filter({ visible: true });
    if ((await open.count()) === 0) break;
    await open.first().click();
    await phone.settles();
  }
  await phone.shot('e10-confirmed');
  await phone.tap('发布');
  await phone.sees('已发布', '小程序码');
  await phone.shot('e11-published');
  await phone.tap('小程序码');
  await phone.sees('公众号文案');
  await phone.shot('e12-code');
});

step('appears on another phone, and is open when its time comes', async () => {
  await itIs('2026-04-03T01:10:00.000Z');
  reader = await desk.handTo(librarian.openid, { path: 'pages/trainings/index' });
  await reader.sees(TITLE, '即将报名');
  await reader.shot('e13-upcoming');
  await itIs('2027-04-05T01:00:00.000Z');
  await reader.clockMoved();
  await reader.refresh();
  await reader.sees('报名中');
  await reader.tap(TITLE);
  await reader.sees('会员 ¥400', '报名');
  await reader.shot('e14-open');
  expect(await reader.errors()).toEqual([]);
});

step('a change that people rely on is confirmed by name', async () => {
  await phone.open(`/${LIST}`);
  await phone.tap(TITLE);
  await phone.tap('名额与费用');
  await phone.write('例如 400', '520');
  await phone.sees('已自动保存');
  await phone.back();
  await phone.sees('有未发布的修改');
  await phone.shot('e15-changed');
  await phone.tap('检查并发布修改');
  await phone.sees('费用改为', '已报名的人仍按报名时的价格交费');
  await phone.shot('e16-change-check');
  await phone.tapNamed('我已看过，就这样安排');
  await phone.tap('发布修改');
  await phone.sees('修改后需要再次发布');
});

step('starts one from nothing, and is told what is missing', async () => {
  await phone.open(`/${LIST}`);
  await phone.tap('新建培训');
  await phone.tap('从空白开始');
  await phone.sees('未命名的培训', '还差');
  await phone.shot('e17-blank');
  await phone.tap('基本信息');
  await phone.tap('线下');
  await phone.sees('已自动保存');
  await phone.back();
  await phone.tap('时间');
  await phone.shot('e18-blank-times');
  await phone.back();
  await phone.tap('现场');
  await phone.tap('添加酒店');
  await phone.tap('完成');
  await phone.sees('请填写酒店名称');
  await phone.shot('e19-hotel');
  await phone.tap('×');
  await phone.back();
  await phone.tap('课程');
  await phone.tap('添加模块');
  await phone.tap('添加课程');
  await phone.write('每行一门，可以一次添加多门', '图书馆史\n信息组织');
  await phone.tap('完成');
  await phone.sees('1. 图书馆史', '2. 信息组织');
  await phone.shot('e20-courses');
  await phone.back();
  await phone.tap('发布前检查');
  await phone.sees('处必须修改', '基本信息还差', '培训名称');
  await phone.shot('e21-blocked');
});

step('fits in large type', async () => {
  const large = await desk.handTo(organizer.openid, { path: LIST, large: true });
  await large.sees(TITLE);
  await large.shot('e22-list-large');
  await large.tap(TITLE);
  await large.shot('e23-editor-large');
  for (const part of ['时间', '交费与退费', '课程']) {
    await large.tap(part);
    await large.shot(`e24-large-${part}`);
    expect(
      await large.page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(390);
    await large.back();
  }
  await large.open(`/${LIST}`);
  await large.tap('未命名的培训');
  await large.tap('发布前检查');
  await large.shot('e25-check-large');
  expect(await large.errors()).toEqual([]);
});
