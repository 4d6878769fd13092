import QRCode from 'qrcode';
import { sampleOpenid } from '../demo/people';
import { finance, unitAdministrator } from '../demo/personas';
import { demoTrainings } from '../demo/trainings';
import { demoUnits } from '../demo/units';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { asCsv } from './statementFile';
import { stepsOfOneJourney } from './steps';

const UNIT = '湖北省图书馆';
const REMARK = `在职培训+${UNIT}`;
const NUMBER = '26112000000012345678';
const unit = demoUnits.find(({ name }) => name === UNIT)!;
const training = demoTrainings.find(({ mode }) => mode === 'online')!;
/** Two of the twelve of the library's staff. */
const [colleague, other] = [sampleOpenid(2000), sampleOpenid(2001)];

let desk: Desk;
let phone: PhoneInHand;
let cashier: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
}, 240_000);
afterAll(() => desk.close());

const step = stepsOfOneJourney();

step('an administrator finds twelve of the staff who may be paid for (P3)', async () => {
  phone = await desk.handTo(unitAdministrator.openid, {
    path: `features/unit/home/index?unitId=${unit._id}`,
  });
  await phone.sees('集体交费');
  await phone.shot('group-01-unit');
  await phone.tap('集体交费');
  await phone.sees('12 人可交费', '还没有集体交费的订单');
  await phone.shot('group-02-groups');
  await phone.tap(training.title);
  await phone.sees('选择交费的职工', '已选 12 人，共 ¥4,800', '最晚在4月13日（周一）核对到账');
  await phone.shot('group-03-staff');
  await phone.tap('全不选');
  await phone.sees('生成订单');
  await phone.shot('group-04-nobody');
  await phone.tap('全选');
  expect(await phone.errors()).toEqual([]);
});

step('opens one order: one amount, one remark to copy (O9, P3)', async () => {
  await phone.tap('生成订单（已选 12 人，共 ¥4,800）');
  await phone.sees('待到账', '¥4,800', REMARK, '交费名单（12）');
  await phone.shot('group-05-order');
});

step('whoever is in it sees that the unit pays, and by whom', async () => {
  const staff = await desk.handTo(colleague, {
    path: `features/training/registration/index?trainingId=${training._id}`,
  });
  await staff.sees('由单位集体交费，您不用自己交费');
  await staff.doesNotSee('去交费');
  await staff.shot('group-06-colleague');
});

step('takes one out and in again, and sends the voucher', async () => {
  await phone.tap('调整名单');
  await phone.sees('保存名单');
  await phone.page.locator('[aria-role=checkbox], [role=checkbox]').first().click();
  await phone.sees('已选 11 人，共 ¥4,400');
  await phone.shot('group-07-change');
  await phone.tap('保存名单（已选 11 人，共 ¥4,400）');
  await phone.sees('交费名单（11）', '¥4,400');
  await phone.tap('调整名单');
  await phone.tap('全选');
  await phone.tap('保存名单（已选 12 人，共 ¥4,800）');
  await phone.sees('交费名单（12）', '¥4,800');
  await phone.tap('上传汇款凭证');
  await phone.choosePicture('同意', await QRCode.toBuffer(REMARK, { width: 400 }));
  await phone.sees('凭证已上传，等待财务核对', '更换凭证');
  await phone.shot('group-08-voucher');
});

step('finance imports the statement, whose line fits the order, and confirms it', async () => {
  await desk.moveClockTo('2026-04-07T02:00:00.000Z');
  const paid = {
    day: '2026-04-06',
    yuan: '4,800.00',
    name: UNIT,
    account: '42001868608059000123',
    remark: REMARK,
    serial: '20260406000789',
  };
  cashier = await desk.handTo(finance.openid, { path: 'features/finance/import/index' });
  await cashier.tap('选择对账单');
  await cashier.chooseFile('同意', '四月.csv', asCsv('beijing', [paid]));
  await cashier.sees('导入完成', '1 笔');
  await cashier.tap('去核对到账');
  await cashier.sees(UNIT, '¥4,800', '12 人');
  await cashier.shot('group-08-line');
  await cashier.tap('确认 ¥4,800');
  await cashier.sees('已确认到账');
  expect(await cashier.errors()).toEqual([]);
});

step('all twelve are paid, and everybody sees it', async () => {
  await phone.clockMoved();
  await phone.refresh();
  await phone.sees('已交费', '已付总额', '申请或查看发票', '5月6日（周三）前申请');
  await phone.shot('group-09-paid');
  const staff = await desk.handTo(other, {
    path: `features/training/registration/index?trainingId=${training._id}`,
  });
  await staff.sees('报名完成，已交费');
  await staff.shot('group-10-colleague-paid');
});

step('applies for the invoice in the unit’s name with its credit code (P7)', async () => {
  await phone.tap('申请或查看发票');
  await phone.sees('开票金额', '¥4,800', '2026年4月6日', '统一社会信用代码');
  await phone.shot('group-11-invoice');
  await phone.tap('提交申请');
  await phone.sees('待开具');
  await phone.shot('group-12-applied');
});

step('finance issues it, and it opens on the phone', async () => {
  await cashier.open('/features/finance/invoices/index');
  await cashier.sees(UNIT, '¥4,800');
  await cashier.tap('开具发票');
  await cashier.page.getByLabel('发票号码').last().fill(NUMBER);
  await cashier.chooseFile('选择文件', '发票.pdf', Buffer.from('%PDF-1.4 sample'));
  await cashier.sees('已上传：发票.pdf');
  await cashier.tap('确认开具');
  await cashier.sees('没有待开具的发票');
  await phone.refresh();
  await phone.sees('已开具', NUMBER);
  await phone.shot('group-13-issued');
  await phone.tap('打开发票');
  await phone.sees(`${NUMBER}.pdf`);
  await phone.shot('group-14-opened');
  expect(await phone.errors()).toEqual([]);
});

step('large type cuts nothing off', async () => {
  const large = await desk.handTo(unitAdministrator.openid, {
    large: true,
    path: `features/unit/groups/index?unitId=${unit._id}`,
  });
  await large.sees('集体交费订单');
  await large.shot('group-15-large-groups');
  await large.tapNamed(/12 人，¥4,800，已交费/);
  await large.sees('交费名单（12）');
  await large.shot('group-16-large-order');
  expect(await large.errors()).toEqual([]);
});
