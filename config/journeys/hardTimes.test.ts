import { librarian, newcomer, organizer } from '../demo/personas';
import { Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
}, 180_000);
afterAll(() => desk.close());

it('says so when a code is unknown, and offers home', async () => {
  const phone = await desk.handTo(newcomer.openid, { scene: 'x=unknown' });
  await phone.shot('40-unknown-code');
  await phone.sees('识别');
  expect(await phone.errors()).toEqual([]);
});

it('opens a training from its code for somebody who has not signed up, and comes back to it', async () => {
  const phone = await desk.handTo(newcomer.openid, { scene: 't=zaizhi-2026' });
  await phone.sees('登录后报名');
  await phone.shot('41-visitor-training');
  await phone.tap('登录后报名');
  await phone.sees('登记个人信息');
  await phone.back();
  expect(await phone.route()).toBe('features/training/detail/index');
});

it('keeps what it shows and asks to try again when the network is gone', async () => {
  const phone = await desk.handTo(librarian.openid, { scene: 't=zaizhi-2026' });
  await phone.tap('报名');
  await phone.setNetwork('none');
  await phone.tap('确认报名');
  await phone.allowMessages();
  await phone.sees('再试一次');
  await phone.shot('42-no-network');
  await phone.setNetwork('wifi');
  await phone.tap('再试一次');
  await phone.sees('报名已提交，等待审核');
  expect(await phone.errors()).toEqual([]);
});

it('leads on from pages that cannot be shown', async () => {
  const visitor = await desk.handTo(newcomer.openid, { path: 'features/training/news/index' });
  await visitor.tap('去登记个人信息');
  expect(await visitor.route()).toBe('features/member/sign-up/index');
  const review = await desk.handTo(organizer.openid, {
    path: 'features/organizer/review/index?registrationId=unknown',
  });
  await review.tap('返回列表');
  expect(await review.route()).toBe('features/organizer/workbench/index');
  for (const phone of [visitor, review]) expect(await phone.errors()).toEqual([]);
});

it('refuses after the last moment of registration, with the date (O3)', async () => {
  const phone = await desk.handTo(organizer.openid, { scene: 't=zaizhi-2026' });
  await phone.tap('报名');
  await desk.moveClockTo('2026-04-10T16:00:00.000Z');
  await phone.tap('确认报名');
  await phone.allowMessages();
  await phone.sees('报名已结束（4月10日（周五）止）');
  await phone.shot('43-closed');
});

it('cuts nothing off in large type', async () => {
  for (const [name, path] of [
    ['home', 'pages/home/index'],
    ['training', 'features/training/detail/index'],
    ['me', 'pages/me/index'],
  ] as const) {
    const phone = await desk.handTo(librarian.openid, {
      path: name === 'training' ? `${path}?trainingId=tuling-2026` : path,
      large: true,
    });
    await phone.shot(`50-large-${name}`);
    expect(
      await phone.page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(390);
    expect(await phone.errors()).toEqual([]);
  }
}, 120_000);

it('shows the organizer two columns on a wide screen', async () => {
  const phone = await desk.handTo(organizer.openid, {
    path: 'features/organizer/workbench/index',
    width: 1024,
  });
  await phone.sees('首期研修班');
  await phone.shot('60-wide-workbench');
  expect(await phone.errors()).toEqual([]);
});
