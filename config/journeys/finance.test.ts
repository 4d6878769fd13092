import { orderCalls } from '#contract/order';
import { reviewCalls } from '#contract/review';
import { trainingCalls } from '#contract/training';
import { registrationIdOf } from '#domain/ids';
import { personIdOf } from '#shell/identity';
import type { Transfer } from '../../src/domain/statement/banks.fixture';
import { colleague, finance, latecomer, librarian, organizer, provincial } from '../demo/personas';
import { demoTrainings } from '../demo/trainings';
import { routes } from '../../src/routes';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { asCsv, asXlsx } from './statementFile';
import { stepsOfOneJourney } from './steps';

const step = stepsOfOneJourney();
const training = demoTrainings.find(({ mode }) => mode === 'online')!;
const trainingId = training._id;
const HOME = 'features/finance/home/index';

let desk: Desk;
let cashier: PhoneInHand;

const registrationOf = (openid: string) => registrationIdOf(trainingId, personIdOf(openid));

/** Somebody registers and is approved; answers what they owe. */
async function owes(openid: string) {
  const registrationId = registrationOf(openid);
  await desk.valueFor(openid, trainingCalls.register, { trainingId });
  await desk.valueFor(organizer.openid, reviewCalls.decide, {
    registrationId,
    revision: 1,
    decision: { kind: 'approve' },
  });
  const own = { registrationId, terminal: 'ios' } as const;
  const { price } = await desk.valueFor(openid, orderCalls.payment, own);
  return { ...own, fen: price.fen };
}

/** Somebody who is approved has chosen a bank transfer; answers amount and remark. */
async function choosesBank(openid: string) {
  const chosen = await desk.valueFor(openid, orderCalls.payByBank, await owes(openid));
  return chosen.order!;
}

const yuan = (fen: number): string => (fen / 100).toFixed(2);

const transfer = (more: Partial<Transfer>, serial: number): Transfer => ({
  day: '2026-04-03',
  yuan: '490.00',
  name: '某某',
  account: '6222020200012345678',
  remark: '',
  serial: `2026040300${serial}`,
  ...more,
});

beforeAll(async () => {
  desk = await Desk.open();
}, 240_000);
afterAll(() => desk.close());

let first: Awaited<ReturnType<typeof choosesBank>>;
let second: typeof first;
let payer: PhoneInHand;

step('a non-member chooses a bank transfer and reads the remark (O9, P2)', async () => {
  await owes(librarian.openid);
  payer = await desk.handTo(librarian.openid, {
    path: routes.pay(registrationOf(librarian.openid)).slice(1),
  });
  await payer.tapNamed('银行转账');
  await payer.tap('选择银行转账');
  await payer.sees('等待转账', `在职培训+湖北省图书馆+${librarian.name}`, '¥490');
  await payer.shot('finance-00-bank');
  const own = { registrationId: registrationOf(librarian.openid), terminal: 'ios' } as const;
  first = (await desk.valueFor(librarian.openid, orderCalls.payment, own)).order!;
});

step('finance of the whole Society finds 财务 in the workbench', async () => {
  second = await choosesBank(colleague.openid);
  await choosesBank(latecomer.openid);
  cashier = await desk.handTo(finance.openid, { path: 'features/organizer/workbench/index' });
  await cashier.sees('财务', '到账、退款、发票');
  await cashier.tap('财务');
  await cashier.sees('到账都已核对', '12 张转账订单等待到账', '导入对账单');
  await cashier.shot('finance-01-home-empty');
});

step('imports a statement that came into a chat, as a workbook', async () => {
  await cashier.tap('导入对账单');
  await cashier.sees('表头自动识别');
  await cashier.shot('finance-02-import');
  const statement = await asXlsx('beijing', [
    transfer({ name: librarian.name, remark: first.remark, yuan: yuan(first.fen) }, 1001),
    transfer(
      { name: '何先生', remark: `在职培训 ${colleague.name}`, yuan: yuan(second.fen) },
      1002,
    ),
    transfer({ name: '武汉某某文化公司', remark: '培训费', yuan: '1,200.00' }, 1003),
    transfer({ name: '房东', remark: '场地费', yuan: '800.00', out: true }, 1004),
  ]);
  await cashier.tap('选择对账单');
  await cashier.sees('使用前请您同意');
  await cashier.chooseFile('同意', '北京银行4月.xlsx', statement);
  await cashier.sees('导入完成', '新增到账', '3 笔', '北京银行4月.xlsx');
  await cashier.shot('finance-03-imported');
});

step(
  'a file that is no statement is refused with what to do, and rows that cannot be read are told',
  async () => {
    await cashier.chooseFile('再导入一份', '名单.csv', Buffer.from('姓名,单位\n王晓梅,某馆\n'));
    await cashier.sees('没有找到表头');
    await cashier.shot('finance-04-refused');
    const broken = transfer({ name: '赵女士', yuan: '四百九十', remark: '在职培训' }, 1005);
    await cashier.chooseFile('选择对账单', '四月.csv', asCsv('construction', [broken]));
    await cashier.sees('1 行没有读懂', '第 2 行', '不是金额');
    await cashier.shot('finance-05-unreadable');
  },
);

step('one tap confirms what fits exactly; the person’s phone says paid', async () => {
  await cashier.tap('去核对到账');
  await cashier.sees('可直接确认 1', '建议 1', '待处理 1', '附言齐全，金额一致', librarian.name);
  await cashier.shot('finance-06-exact');
  await cashier.tap(`确认 ¥${first.fen / 100}`);
  await cashier.sees('已确认到账');
  await cashier.sees('没有可以直接确认的到账');
  await payer.open(routes.pay(registrationOf(librarian.openid)));
  await payer.sees('已交费', '银行转账');
  await payer.shot('finance-07-person-paid');
});

step('what is only likely is looked at once more', async () => {
  await cashier.tapStarting('建议');
  await cashier.sees('何先生', colleague.name, '附言写明姓名');
  await cashier.shot('finance-08-likely');
  await cashier.tap(`确认 ¥${second.fen / 100}`);
  await cashier.sees('确认 何先生 的这笔到账？', '请核对付款人');
  await cashier.shot('finance-09-ask');
  await cashier.tap(`确认 ¥${second.fen / 100}`);
  await cashier.sees('没有需要您判断的建议');
});

step('the rest is assigned by search with a running sum, or returned (P5)', async () => {
  await cashier.tapStarting('待处理');
  await cashier.sees('武汉某某文化公司', '¥1,200');
  await cashier.shot('finance-10-none');
  await cashier.tap('选择订单');
  await cashier.sees('到账 ¥1,200', '请选择这笔款项支付的订单');
  await cashier.write('姓名、单位、金额', latecomer.name);
  await cashier.tapNamed(new RegExp(latecomer.name));
  await cashier.sees('确认后剩余');
  await cashier.shot('finance-11-assign');
  await cashier.tap('确认到账');
  await cashier.sees('已用去一部分，原到账 ¥1,200');
  await cashier.shot('finance-12-rest');
  await cashier.tap('退回');
  await cashier.sees('退回这笔款项', '退回金额（元）');
  await cashier.shot('finance-13-return');
  await cashier.tap('确定退回');
  await cashier.sees('没有待处理的到账');
});

step('the return list is executed and marked', async () => {
  await cashier.open(`/${HOME}`);
  await cashier.sees('待转出 1');
  await cashier.tap('退款');
  await cashier.sees('没有待审批的退费申请');
  await cashier.tap('待转出');
  await cashier.sees('武汉某某文化公司', '原账号', '6222020200012345678');
  await cashier.shot('finance-14-return-list');
  await cashier.tap('标记已退');
  await cashier.shot('finance-15-finish');
  await cashier.tap('标记已退');
  await cashier.sees('没有待转出的退款');
  await cashier.tap('已退回');
  await cashier.sees('武汉某某文化公司');
});

step('an invoice is issued with its number and file', async () => {
  await desk.valueFor(librarian.openid, orderCalls.applyInvoice, {
    orderId: first.orderId,
    title: { kind: 'person', title: librarian.name },
  });
  await cashier.open(`/${HOME}`);
  await cashier.sees('待开具 1');
  await cashier.tap('发票');
  await cashier.sees(librarian.name, '培训费');
  await cashier.shot('finance-16-invoice');
  await cashier.tap('开具发票');
  await cashier.tap('确认开具');
  await cashier.sees('发票号码是 8 至 20 位数字', '请先选择发票文件');
  await cashier.page.getByLabel('发票号码').last().fill('24112000000012345678');
  await cashier.chooseFile('选择文件', '发票.pdf', Buffer.from('%PDF-1.4'));
  await cashier.sees('已上传：发票.pdf');
  await cashier.shot('finance-17-issue');
  await cashier.tap('确认开具');
  await cashier.sees('没有待开具的发票');
});

step('and opened on the payer’s phone', async () => {
  await payer.open(routes.invoice(first.orderId));
  await payer.sees('已开具', '24112000000012345678');
  await payer.tap('打开发票');
  await payer.sees('24112000000012345678.pdf');
  await payer.shot('finance-17-opened');
  expect(await payer.errors()).toEqual([]);
});

step('money that goes back after an invoice asks for a red one (P7)', async () => {
  const registrationId = registrationOf(librarian.openid);
  const own = { registrationId, terminal: 'ios' } as const;
  await desk.valueFor(librarian.openid, orderCalls.askRefund, own);
  await cashier.open(`/${HOME}`);
  await cashier.sees('待红冲 1', '待转出 1');
  await cashier.shot('finance-18-home');
  await cashier.tap('退款');
  await cashier.tap('待转出');
  await cashier.sees('已开发票，退款后请红冲', librarian.name);
  await cashier.shot('finance-19-refund');
  await cashier.open('/features/finance/invoices/index');
  await cashier.tap('待红冲');
  await cashier.sees('请开具红字发票');
  await cashier.shot('finance-20-red');
});

step('a day’s online payments are compared, and a training’s payments exported', async () => {
  await cashier.open('/features/finance/day/index');
  await cashier.tap('向微信支付核对');
  await cashier.sees('这一天没有在线订单');
  await cashier.shot('finance-21-day');
  await cashier.open('/features/finance/exports/index');
  await cashier.sees(training.shortTitle);
  await cashier.shot('finance-22-exports');
});

step('finance of a province has no such entry', async () => {
  const local = await desk.handTo(provincial.openid, {
    path: 'features/organizer/workbench/index',
  });
  await local.sees('入会审核');
  await local.doesNotSee('到账、退款、发票');
});

step(
  'large type and a wide window show everything, and nothing went wrong on any phone',
  async () => {
    const path = 'features/finance/lines/index';
    const statement = await asXlsx('industrial', [
      transfer(
        { name: '湖北省武汉市江岸区图书馆', remark: '付图领研修培训费', yuan: '3,400.00' },
        2001,
      ),
      transfer({ name: '陈女士', remark: '在职培训+某某大学图书馆+陈女士', yuan: '490.00' }, 2002),
    ]);
    await cashier.open('/features/finance/import/index');
    await cashier.chooseFile('选择对账单', '工商银行.xlsx', statement);
    await cashier.sees('新增到账', '2 笔');
    const large = await desk.handTo(finance.openid, { large: true, path });
    await large.sees('湖北省武汉市江岸区图书馆');
    await large.shot('finance-23-large-lines');
    await large.open(`/${HOME}`);
    await large.sees('未核对的到账');
    await large.shot('finance-24-large-home');
    const wide = await desk.handTo(finance.openid, { width: 1100, path });
    await wide.sees('陈女士');
    await wide.shot('finance-25-wide-lines');
    for (const phone of [cashier, large, wide]) expect(await phone.errors()).toEqual([]);
  },
);
