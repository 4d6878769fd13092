import { colleague, librarian, newcomer } from '../demo/personas';
import { Desk } from './desk';

const PAGE = '/features/member/membership/index';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
}, 180_000);
afterAll(() => desk.close());

it('shows a visitor the five conditions, the two ways in and the six rights (M3–M5, M13)', async () => {
  const phone = await desk.handTo(newcomer.openid, { path: 'pages/home/index' });
  await phone.tap('会员服务');
  expect(await phone.route()).toBe(PAGE.slice(1));
  await phone.sees('看看您符合哪一项', '具有硕士及以上学位', '免交个人会费');
  await phone.tap('会员的六项权利');
  await phone.sees('发表信息稿件');
  await phone.doesNotSee('还不符合');
  await phone.shot('70-membership-visitor');
  await phone.tap('登记个人信息');
  await phone.sees('我已阅读并同意');
  expect(await phone.errors()).toEqual([]);
});

it('says which conditions are met and by what (M3)', async () => {
  const phone = await desk.handTo(colleague.openid, { path: 'pages/home/index' });
  await phone.tap('会员服务');
  await phone.sees('您符合个人会员条件', '五项条件中，您符合第 2、3、4 项');
  await phone.tap('个人会员的五项条件');
  await phone.sees('在西藏自治区图书馆工作');
  await phone.shot('72-membership-met');
  expect(await phone.errors()).toEqual([]);
});

it('leaves to the Society what no profile tells, and follows a change of the profile (M3)', async () => {
  const phone = await desk.handTo(librarian.openid, { path: 'pages/me/index' });
  await phone.tap('会员服务');
  await phone.sees('您可能符合个人会员条件', '湖北省的图书馆学（协）会', '010-88544433');
  await phone.tap('个人会员的五项条件');
  await phone.sees('学术水平由学会认定');
  await phone.shot('71-membership');
  await phone.tap('核对个人信息');
  await phone.write('例如 5', '0');
  await phone.tap('保存');
  await phone.sees('图书馆工作需满 3 年，还差 3 年');
  await phone.shot('73-membership-first-year');
  expect(await phone.errors()).toEqual([]);
});

it('keeps every word in large type', async () => {
  const phone = await desk.handTo(librarian.openid, { path: PAGE.slice(1), large: true });
  await phone.sees('个人会员的五项条件');
  await phone.shot('74-membership-large');
  expect(await phone.errors()).toEqual([]);
});
