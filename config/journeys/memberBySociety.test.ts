import { newcomer, provincial } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { fillIn } from './signUp';
import { stepsOfOneJourney } from './steps';

const step = stepsOfOneJourney();
const MEMBERSHIP = '/features/member/membership/index';
const QUEUE = '/features/society/queue/index';

let desk: Desk;
let phone: PhoneInHand;
let society: PhoneInHand;

beforeAll(async () => {
  desk = await Desk.open();
  phone = await desk.handTo(newcomer.openid, { path: 'features/member/sign-up/index' });
  society = await desk.handTo(provincial.openid, { path: QUEUE.slice(1) });
}, 180_000);

afterEach(async () => {
  expect(await phone.errors()).toEqual([]);
  expect(await society.errors()).toEqual([]);
});

afterAll(() => desk.close());

async function itIs(moment: string): Promise<void> {
  await desk.moveClockTo(moment);
  for (const one of [phone, society]) await one.clockMoved();
}

/** The provincial society opens the newcomer's application in that state of its queue. */
async function opensApplication(state: string): Promise<void> {
  await society.open(QUEUE);
  await society.tapStarting('个人');
  await society.tapStarting(state);
  await society.tap('林晓雯');
}

step('is shown the way through the society of their region (M5)', async () => {
  await phone.tap('我已阅读并同意');
  await fillIn(phone, { query: 'whdx', name: '武汉大学图书馆' });
  await phone.tap('提交登记');
  await phone.open(MEMBERSHIP);
  await phone.sees('所在单位不是单位会员', '由湖北省的图书馆学（协）会');
  await phone.shot('91-by-society-01-membership');
});

step('applies through 湖北省图书馆学会 for a year, knowing what it costs (M5, M7)', async () => {
  await phone.tap('经学会申请入会');
  await phone.sees('湖北省图书馆学会', '¥50', '2026年12月31日', '示例金额');
  await phone.shot('91-by-society-02-apply');
  await phone.tap('提交申请');
  await phone.allowMessages();
  await phone.sees('申请已提交', '等待初审');
  await phone.shot('91-by-society-03-submitted');
});

step('corrects what the society returns', async () => {
  await opensApplication('待初审');
  await society.tap('其他操作');
  await society.tap('退回修改');
  await society.tap('个人信息请按实际情况填写');
  await society.tap('退回申请人修改');
  await phone.open('/pages/home/index');
  await phone.sees('入会申请需要修改', '个人信息请按实际情况填写');
  await phone.shot('91-by-society-04-home-returned');
  await phone.tap('入会申请需要修改');
  await phone.sees('需要修改的地方');
  await phone.shot('91-by-society-05-correct');
  await phone.tap('重新提交');
  await phone.allowMessages();
  await phone.sees('申请已提交');
});

step('is asked to pay after the preliminary approval, with all that a transfer needs', async () => {
  await opensApplication('待初审');
  await society.tap('通过初审');
  await society.tap('确定通过初审');
  await phone.open('/pages/home/index');
  await phone.sees('请交个人会费', '¥50');
  await phone.shot('91-by-society-06-home-pay');
  await phone.tap('请交个人会费');
  await phone.sees('汉口银行洪山支行', '林晓雯个人会费', '示例账户');
  await phone.shot('91-by-society-07-pay');
});

step('sends the voucher, sees it, and can replace it', async () => {
  const voucher = await society.page.screenshot();
  await phone.choosePicture('上传凭证', voucher);
  await phone.sees('更换凭证', '凭证已提交');
  await phone.shot('91-by-society-08-voucher');
  await phone.choosePicture('更换凭证', voucher);
  await phone.sees('更换凭证');
});

step('waits for the final review once the dues are recorded, then for the next day', async () => {
  await opensApplication('待交会费');
  await society.shot('91-by-society-09-record');
  await society.tap('登记会费到账');
  await society.tap('确认到账 ¥50');
  await phone.open(MEMBERSHIP);
  await phone.tap('查看进度');
  await phone.sees('会费已到账', '等待终审');
  await phone.shot('91-by-society-10-paid');
  await opensApplication('待终审');
  await society.tap('通过终审');
  await society.tap('确定通过终审');
  await phone.open(MEMBERSHIP);
  await phone.sees('明天生效', '明天起为会员');
  await phone.shot('91-by-society-11-tomorrow');
});

step('is a member the next day, until the end of the year (M7, M11, M12)', async () => {
  await itIs('2026-04-04T01:00:00.000Z');
  await phone.open('/pages/me/index');
  await phone.sees('✓ 会员', '有效期至2026年12月31日', '湖北省图书馆学会审核入会');
  await phone.shot('91-by-society-12-me');
  await phone.open(MEMBERSHIP);
  await phone.tap('会员资格依据');
  await phone.sees('入会申请', '初审通过', '会费到账', '终审通过');
  await phone.shot('91-by-society-13-evidence');
});

step('is reminded on home to renew, before and after the end (M9)', async () => {
  await itIs('2026-11-20T01:00:00.000Z');
  await phone.open('/pages/home/index');
  await phone.sees('该续费了', '办理续费');
  await phone.shot('91-by-society-14-renew');
  await phone.tap('该续费了');
  await phone.sees('2027年12月31日');
  await phone.shot('91-by-society-15-renewal');
  await itIs('2027-01-05T01:00:00.000Z');
  await phone.open(MEMBERSHIP);
  await phone.sees('会员资格已到期', '办理续费');
  await phone.doesNotSee('✓ 会员');
  await phone.shot('91-by-society-16-expired');
});

it('keeps every word in large type', async () => {
  const large = await desk.handTo(newcomer.openid, { path: MEMBERSHIP.slice(1), large: true });
  await large.sees('会员资格已到期');
  await large.shot('91-by-society-17-large');
  await large.open('/pages/home/index');
  await large.shot('91-by-society-18-large-home');
  await large.open('/features/member/apply/index');
  await large.shot('91-by-society-19-large-apply');
  expect(await large.errors()).toEqual([]);
});
