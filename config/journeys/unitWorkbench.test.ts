import { librarian, unitAdministrator } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const HUBEI = '湖北省图书馆';

let desk: Desk;
let phone: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
}, 240_000);
afterAll(() => desk.close());

const step = stepsOfOneJourney();

const searchFor = (text: string) => phone.write('姓名、拼音或手机号后四位', text);

step('shows who waits, and claims one of them (M4, M10)', async () => {
  phone = await desk.handTo(unitAdministrator.openid, { path: 'pages/me/index' });
  await phone.tap('单位会员服务');
  await phone.sees('3 人待认领', '有效期至2026年12月31日');
  await phone.shot('unit-20-mine');
  await phone.tap(HUBEI);
  await phone.sees('3 位职工等待认领');
  await phone.shot('unit-21-home');
  await phone.tap('去认领');
  await phone.sees('待认领 3', '会员 12');
  await phone.shot('unit-22-waiting');
  await phone.tap('认领');
  await phone.sees('免交个人会费');
  await phone.shot('unit-23-claim');
  await phone.tap('确认认领');
  await phone.sees('待认领 2', '会员 13');
});

step('declines another with a reason', async () => {
  await phone.tap('不认领');
  await phone.tap('确认不认领');
  await phone.sees('请写明原因');
  await phone.tap('您已调离本单位');
  await phone.shot('unit-24-decline');
  await phone.tap('确认不认领');
  await phone.sees('待认领 1');
});

step('finds a member by pinyin, releases them, and sees them among the released', async () => {
  await phone.page.getByRole('tab', { name: /^会员/ }).click();
  await phone.settles();
  const name = await phone.page.locator('[data-top] .card__title').first().innerText();
  await phone.shot('unit-25-members');
  await searchFor(name);
  await phone.sees(name);
  await phone.tapNamed(`解除${name}`);
  await phone.sees(`解除${name}的认领？`, '之前报名的价格不变');
  await phone.shot('unit-26-release');
  await phone.tap('确认解除');
  await phone.sees('会员 12');
  await phone.page.getByRole('tab', { name: '已解除' }).click();
  await phone.sees(name, '2026年4月3日解除');
  await searchFor('无此人');
  await phone.sees('没有找到');
  await phone.tap('显示全部');
  await phone.sees(name);
});

step('exports the list as a file that WeChat opens', async () => {
  await phone.page.getByRole('tab', { name: /^会员/ }).click();
  await phone.settles();
  await phone.tap('导出会员名单');
  await phone.sees('会记入操作记录');
  await phone.shot('unit-27-export');
  await phone.tap('导出 Excel 文件');
  await phone.sees(`${HUBEI}会员名单2026-04-03.xlsx`);
  await phone.shot('unit-28-file');
  await phone.tap('关闭');
  await phone.back();
});

step('adds a colleague as administrator and hands on (M10)', async () => {
  await phone.tap('单位管理员');
  await phone.sees('您是唯一的管理员');
  await phone.shot('unit-29-alone');
  await phone.page.getByLabel('同事的手机号').locator('input').fill('13800010003');
  await phone.tap('添加');
  await phone.sees('没有找到用这个手机号登记、工作单位为湖北省图书馆的人');
  await phone.shot('unit-30-not-staff');
  await phone.tap('知道了');
  await phone.page.getByLabel('同事的手机号').locator('input').fill(librarian.phoneNumber);
  await phone.tap('添加');
  await phone.sees('周文博');
  await phone.tap('移交主管理员');
  await phone.sees('把主管理员移交给周文博？');
  await phone.tap('确认移交');
  await phone.sees('退出管理员');
  await phone.shot('unit-31-administrators');
  await phone.back();
});

step('changes the contact data', async () => {
  await phone.tap('单位资料');
  const site = phone.page.getByLabel('机构网址', { exact: true }).locator('input');
  await site.fill('library hb');
  await site.blur();
  await phone.sees('机构网址格式不正确');
  await site.fill('www.library.hb.cn');
  await phone.shot('unit-32-contact');
  await phone.tap('保存');
  await phone.sees('单位会员');
  expect(await phone.errors()).toEqual([]);
});

step('keeps every word in large type', async () => {
  const large = await desk.handTo(unitAdministrator.openid, {
    path: 'features/unit/mine/index',
    large: true,
  });
  await large.shot('unit-40-large-mine');
  await large.tap(HUBEI);
  await large.shot('unit-41-large-home');
  await large.tap('会员名单');
  await large.shot('unit-42-large-members');
  await large.back();
  await large.tap('单位资料');
  await large.shot('unit-43-large-contact');
  await large.back();
  await large.tap('入会与续费');
  await large.sees('终审通过');
  await large.shot('unit-44-large-application');
  await large.back();
  await large.tap('会员续费');
  await large.shot('unit-45-large-apply');
  expect(await large.errors()).toEqual([]);
});
