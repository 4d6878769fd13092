import { sampleOpenid } from '../demo/people';
import { organizer } from '../demo/personas';
import { Desk } from './desk';

const ONLINE = 'features/training/detail/index?trainingId=zaizhi-2026';
const MINE = 'features/training/registration/index?trainingId=zaizhi-2026';
/** Of the sample staff: claimed by 贵阳市图书馆 in February; claimed by 湖北省图书馆, and released in March. */
const claimed = sampleOpenid(2);
const released = sampleOpenid(2012);

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
}, 180_000);
afterAll(() => desk.close());

it('shows somebody claimed by a member unit the member’s price and why, up to the transfer (M11)', async () => {
  const phone = await desk.handTo(claimed, { path: ONLINE });
  await phone.sees('我的费用', '会员价', '您经贵阳市图书馆认领，自2026年2月11日起为会员');
  await phone.shot('80-price-member');
  await phone.tap('报名');
  await phone.sees('您经贵阳市图书馆认领');
  await phone.tap('确认报名');
  await phone.allowMessages();
  await phone.sees('¥400', '价格已按报名当日确定');
  const review = await desk.handTo(organizer.openid, {
    path: 'features/organizer/queue/index?trainingId=zaizhi-2026',
  });
  await review.tap('通过');
  await review.tap('确定通过');
  await phone.refresh();
  await phone.sees('审核已通过', '¥400');
  await phone.doesNotSee('¥490');
  await phone.shot('81-price-to-pay');
  await phone.open('/pages/home/index');
  await phone.sees('请按时交费 ¥400');
  for (const one of [phone, review]) expect(await one.errors()).toEqual([]);
});

it('shows somebody released the other price, and what would make it less (M10, M11)', async () => {
  const phone = await desk.handTo(released, { path: ONLINE });
  await phone.sees('非会员价', '您还不是2026年度会员；入会或续费办结次日起报名');
  await phone.tap('报名');
  await phone.shot('82-price-non-member');
  await phone.tap('了解怎样入会');
  expect(await phone.route()).toBe('features/member/membership/index');
  expect(await phone.errors()).toEqual([]);
});

it('keeps the price whole in large type', async () => {
  const phone = await desk.handTo(claimed, { path: MINE, large: true });
  await phone.sees('会员价');
  await phone.shot('83-price-large');
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    390,
  );
  expect(await phone.errors()).toEqual([]);
});
