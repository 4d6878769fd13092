import QRCode from 'qrcode';
import { reviewCalls } from '#contract/review';
import { trainingCalls } from '#contract/training';
import { registrationIdOf, type TrainingId } from '#domain/ids';
import type { Registration } from '#domain/registration/registration';
import { personIdOf } from '#shell/identity';
import { demoData } from '../demo/demoData';
import { sampleOpenid } from '../demo/people';
import { librarian, organizer } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const ONLINE = 'zaizhi-2026' as TrainingId;
const CLASS = 'tuling-2026' as TrainingId;

const samples = Array.from({ length: 150 }, (_, n) => sampleOpenid(n));
const registrations = demoData()['registrations'] as readonly Registration[];
const isMember = (openid: string): boolean =>
  registrations.some(
    ({ personId, trainingId, price, status }) =>
      personId === personIdOf(openid) &&
      trainingId === CLASS &&
      price.kind === 'member' &&
      status === 'approved',
  );
/** Sample attendees who are approved for the class at the member's price. */
const [member, second, third] = samples.filter(isMember) as [string, string, string];

let desk: Desk;
let phone: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
}, 240_000);
afterAll(() => desk.close());

const step = stepsOfOneJourney();

const payPage = (openid: string, training: TrainingId) => ({
  path: `features/pay/payment/index?registrationId=${registrationIdOf(training, personIdOf(openid))}`,
});

/** Registers and is approved, at other desks. */
async function approved(openid: string): Promise<void> {
  await desk.valueFor(openid, trainingCalls.register, { trainingId: ONLINE });
  const registrationId = registrationIdOf(ONLINE, personIdOf(openid));
  const { revision } = await desk.valueFor(organizer.openid, reviewCalls.get, { registrationId });
  const decision = { kind: 'approve' } as const;
  await desk.valueFor(organizer.openid, reviewCalls.decide, { registrationId, revision, decision });
}

step('a member reads on home what to pay until when, and sees the ways (P1, P2, M11)', async () => {
  phone = await desk.handTo(member);
  await phone.sees('报名已通过，请按时交费 ¥1,500');
  await phone.shot('pay-01-home');
  await phone.tapStarting('报名已通过，请按时交费 ¥1,500');
  await phone.sees('选择交费方式', '会员价', '微信支付', '推荐', '银行转账', '5月15日（周五）前');
  await phone.sees('今天转账，财务最晚在4月13日（周一）核对到账。');
  await phone.shot('pay-02-choice');
});

step('stops at the cashier, and is not asked to pay twice', async () => {
  await phone.tap('微信支付 ¥1,500');
  await phone.sees('演示收银台');
  await phone.shot('pay-03-cashier');
  await phone.tap('取消');
  await phone.sees('支付还没有完成', '等待支付', '继续支付 ¥1,500');
  await phone.shot('pay-04-stopped');
  await phone.tap('我已支付，查询结果');
  await phone.sees('还没有查到付款');
});

step('goes on and has paid at once', async () => {
  await phone.tap('继续支付 ¥1,500');
  await phone.tap('支付');
  await phone.sees('已交费', '交费时间', '发票', '申请退费');
  await phone.shot('pay-05-paid');
  await phone.tap('查看我的报名');
  await phone.sees('报名完成，已交费');
  await phone.shot('pay-06-registration');
  expect(await phone.errors()).toEqual([]);
});

step('asks the class’s money back, which finance decides (X5)', async () => {
  await phone.back();
  await phone.tap('申请退费');
  await phone.sees('申请退回 ¥1,500？', '由财务审核', '名额立即让给候补的人');
  await phone.shot('pay-07-ask-refund');
  await phone.write('例如：临时有工作安排', '临时有工作安排');
  await phone.tap('确定退费');
  await phone.sees('等待财务审核', '报名仍然有效');
  await phone.shot('pay-08-requested');
});

step('a refund by right, in time, comes back by itself (O10)', async () => {
  await approved(member);
  const online = await desk.handTo(member, payPage(member, ONLINE));
  await online.tap('微信支付 ¥400');
  await online.tap('支付');
  await online.sees('已交费');
  await online.tap('申请退费');
  await online.sees('提交后立即退费', '原路退回');
  await online.tap('确定退费');
  await online.sees('已退费', '正在退回');
  await desk.moveClockTo('2026-04-03T02:00:00.000Z');
  await online.refresh();
  await online.sees('已退回', '退回时间');
  await online.shot('pay-09-refunded');
});

step(
  'who is not a member chooses the bank: account, remark, slip, honest dates (P4, X7)',
  async () => {
    await approved(librarian.openid);
    await desk.moveClockTo('2026-04-08T02:00:00.000Z');
    phone = await desk.handTo(librarian.openid, payPage(librarian.openid, ONLINE));
    await phone.sees('核对到账时，培训可能已开始、退费可能已截止');
    await phone.shot('pay-10-late-transfer');
    await phone.tap('银行转账');
    await phone.tap('选择银行转账');
    await phone.sees(
      '等待转账',
      '20000006591800105310002'.replace(/\d{4}(?=\d)/g, '$& '),
      '在职培训+',
    );
    await phone.shot('pay-11-bank');
    await phone.tap('上传凭证');
    await phone.choosePicture('同意', await QRCode.toBuffer('slip', { width: 400 }));
    await phone.sees('等待核对', '凭证已收到', '更换凭证');
    await phone.shot('pay-12-voucher');
    await phone.open('/pages/home/index');
    await phone.sees('转账凭证已提交（¥490），财务核对后通知您');
    await phone.shot('pay-13-home-checking');
  },
);

step('after the cut-off there is no refund (O10)', async () => {
  await approved(second);
  const late = await desk.handTo(second, payPage(second, ONLINE));
  await late.tap('微信支付 ¥400');
  await late.tap('支付');
  await late.sees('4月12日（周日）前（含当日）可申请退费');
  await desk.moveClockTo('2026-04-13T01:00:00.000Z');
  await late.tap('申请退费');
  await late.tap('确定退费');
  await late.sees('退费申请已截止（4月12日（周日）止），不能再退费');
  await late.shot('pay-14-too-late');
  await late.tap('知道了');
  await late.sees('退费申请已于4月12日（周日）截止');
  await late.doesNotSee('申请退费');
  await late.shot('pay-15-over');
  expect(await late.errors()).toEqual([]);
});

step('large type cuts nothing off', async () => {
  const large = await desk.handTo(third, { ...payPage(third, CLASS), large: true });
  await large.sees('选择交费方式');
  await large.shot('pay-16-large-choice');
  await large.tap('银行转账');
  await large.tap('选择银行转账');
  await large.sees('等待转账');
  await large.shot('pay-17-large-bank');
  expect(await large.errors()).toEqual([]);
});
