import { librarian, unitAdministrator } from '../demo/personas';
import { demoUnits } from '../demo/units';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const step = stepsOfOneJourney();
const hubei = demoUnits.find(({ name }) => name === '湖北省图书馆')!;
const STAFF = `features/unit/members/index?unitId=${hubei._id}`;
const ONLINE = '2026年图书馆员在职专业培训';

let desk: Desk;
let phone: PhoneInHand;
let unit: PhoneInHand;

beforeAll(async () => {
  desk = await Desk.open();
  phone = await desk.handTo(librarian.openid, { path: 'pages/home/index' });
}, 180_000);

afterEach(async () => {
  expect(await phone.errors()).toEqual([]);
  if (unit) expect(await unit.errors()).toEqual([]);
});

afterAll(() => desk.close());

async function itIs(moment: string): Promise<void> {
  await desk.moveClockTo(moment);
  for (const one of [phone, unit]) await one.clockMoved();
}

step('proposes the own unit, which is a member, before everything else (M4)', async () => {
  await phone.sees('尚未入会', '湖北省图书馆是单位会员，您可免费申请认领');
  await phone.shot('90-by-unit-01-home');
  await phone.tap('申请入会');
  await phone.sees('湖北省图书馆是单位会员，可免费申请认领', '也可以经学会入会');
  await phone.shot('90-by-unit-02-membership');
});

step('shows which units are members, and what to do where one is none (M4, M5)', async () => {
  await phone.tap('选择其他单位');
  await phone.write('单位名称、拼音或首字母', 'whdx');
  await phone.sees('武汉大学图书馆');
  await phone.shot('90-by-unit-03-search');
  await phone.tap('武汉大学图书馆');
  await phone.sees('该单位还不是单位会员', '经学会申请入会');
  await phone.shot('90-by-unit-04-no-member');
  await phone.tap('换一个单位');
  await phone.write('单位名称、拼音或首字母', 'hbst');
  await phone.sees('单位会员');
  await phone.shot('90-by-unit-05-search-member');
  await phone.back();
});

step('asks to be claimed, and waits (M4)', async () => {
  await phone.tap('免费申请认领');
  await phone.shot('90-by-unit-06-ask');
  await phone.tap('提交申请');
  await phone.allowMessages();
  await phone.sees('等待单位认领', '待认领', '撤回申请');
  await phone.shot('90-by-unit-07-waiting');
});

step('lets the unit’s administrator claim, from the next day on (M4, M10, M11)', async () => {
  unit = await desk.handTo(unitAdministrator.openid, { path: STAFF });
  await unit.sees('周文博');
  await unit.tapNamed(/^认领周文博$/);
  await unit.shot('90-by-unit-08-claim');
  await unit.tap('确认认领');
  await phone.refresh();
  await phone.sees('明天生效', '明天起为会员', '2026年12月31日');
  await phone.shot('90-by-unit-09-tomorrow');
  await phone.open('/features/training/news/index');
  await phone.sees('单位已认领');
  await phone.open('/pages/trainings/index');
  await phone.tap(ONLINE);
  await phone.sees('¥490');
});

step(
  'is a member the next day, with the evidence and the member’s price (M11, M12, O8)',
  async () => {
    await itIs('2026-04-04T01:00:00.000Z');
    await phone.open('/pages/me/index');
    await phone.sees('✓ 会员', '有效期至2026年12月31日', '湖北省图书馆认领');
    await phone.shot('90-by-unit-10-me');
    await phone.tap('有效期至2026年12月31日');
    await phone.tap('会员资格依据');
    await phone.sees('2026年4月3日', '湖北省图书馆的会费', '终审通过');
    await phone.shot('90-by-unit-11-evidence');
    await phone.open('/pages/trainings/index');
    await phone.tap(ONLINE);
    await phone.tap('报名');
    await phone.sees('¥400', '会员价');
    await phone.shot('90-by-unit-12-price');
    await phone.tap('确认报名');
    await phone.allowMessages();
    await phone.sees('报名已提交，等待审核');
  },
);

step('is released, and no member from that day on (M10)', async () => {
  await itIs('2026-04-05T01:00:00.000Z');
  await unit.refresh();
  await unit.tap('会员 13');
  await unit.sees('周文博');
  await unit.tapNamed(/^解除周文博$/);
  await unit.shot('90-by-unit-13-release');
  await unit.tap('确认解除');
  await phone.open('/pages/me/index');
  await phone.sees('尚未入会');
  await phone.doesNotSee('✓ 会员');
  await phone.open('/features/member/membership/index');
  await phone.sees('已解除', '2026年4月5日解除');
  await phone.shot('90-by-unit-14-released');
});

step('keeps the price of the earlier registration; a new one costs 490 (M11)', async () => {
  await phone.open('/pages/me/index');
  await phone.tap(ONLINE);
  await phone.sees('¥400', '价格已按报名当日确定');
  await phone.shot('90-by-unit-15-price-stays');
  await phone.tap('取消报名');
  await phone.tap('确定取消报名');
  await phone.tap('重新报名');
  await phone.sees('¥490', '非会员价');
  await phone.shot('90-by-unit-16-new-price');
});
