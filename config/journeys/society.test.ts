import { administrator, finance, provincial, reviewer } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const step = stepsOfOneJourney();
const QUEUE = '/features/society/queue/index';
const SETTINGS = '/features/society/settings/index';

let desk: Desk;
let national: PhoneInHand;
let hubei: PhoneInHand;
let cashier: PhoneInHand;

beforeAll(async () => {
  desk = await Desk.open();
  national = await desk.handTo(reviewer.openid, { path: QUEUE.slice(1) });
  hubei = await desk.handTo(provincial.openid, { path: QUEUE.slice(1) });
  cashier = await desk.handTo(finance.openid, { path: QUEUE.slice(1) });
}, 180_000);

afterEach(async () => {
  for (const phone of [national, hubei, cashier]) expect(await phone.errors()).toEqual([]);
});

afterAll(() => desk.close());

/** The cross of the sheet; the phone's own way to close the mini-program comes after it. */
async function closeSheet(phone: PhoneInHand): Promise<void> {
  await phone.page.getByLabel('关闭', { exact: true }).filter({ visible: true }).first().click();
  await phone.settles();
}

step('a national reviewer sees all provinces, a provincial one theirs alone', async () => {
  await national.sees('全国', '待初审 6', '清华大学图书馆', '续费', '已等\u00a018\u00a0天');
  await national.shot('95-society-01-units');
  await national.tapStarting('个人');
  await national.sees('孙华俊', '待初审 6');
  await national.shot('95-society-02-persons');
  await hubei.sees('湖北省图书馆学会');
  await hubei.tapStarting('个人');
  await hubei.sees('孙华俊', '待初审 2');
  await hubei.doesNotSee('切换');
  await hubei.shot('95-society-03-hubei');
  await hubei.tapStarting('单位');
  await hubei.sees('没有待初审的申请');
  await hubei.shot('95-society-04-empty');
});

step('a search finds an application in any state, by pinyin as well', async () => {
  await hubei.tapStarting('个人');
  await hubei.write('姓名、拼音或手机号', 'guoq');
  await hubei.losesSightOf('孙华俊');
  await hubei.sees('在全部状态中查找“guoq”', '郭强志', '待终审');
  await hubei.shot('95-society-05-search');
  await hubei.write('姓名、拼音或手机号', '查无此人');
  await hubei.sees('没有找到符合的申请');
  await hubei.tap('返回列表');
  await hubei.sees('孙华俊');
});

step('a person is judged on one screen: conditions, dues, history (M3, M5)', async () => {
  await hubei.tap('孙华俊');
  await hubei.sees('首次入会', '通过后应交', '¥50', '2026年12月31日', '个人会员条件', '✓ 符合');
  await hubei.shot('95-society-06-person');
  await hubei.tap('其他操作');
  await hubei.shot('95-society-07-others');
  await hubei.tap('不予通过');
  await hubei.tap('确定不予通过');
  await hubei.sees('请写明原因，申请人才知道怎么做');
  await hubei.tap('与已有申请重复');
  await hubei.shot('95-society-08-reason');
  await hubei.tap('确定不予通过');
  await hubei.sees('未通过', '与已有申请重复');
});

step('a wrong rejection is undone by a new decision, and both stay written', async () => {
  await hubei.tap('其他操作');
  await hubei.tap('重新审核');
  await hubei.tap('先前的决定有误');
  await hubei.tap('确定重新审核');
  await hubei.sees('待初审', '重新进入审核', '先前的决定有误', '与已有申请重复');
  await hubei.tap('通过初审');
  await hubei.shot('95-society-09-approve');
  await hubei.tap('确定通过初审');
  await hubei.sees('待交会费');
});

step('a draft of a reason survives a failed network', async () => {
  await hubei.tap('其他操作');
  await hubei.tap('退回修改');
  await hubei.tap('个人信息请按实际情况填写');
  await hubei.setNetwork('none');
  await hubei.tap('退回申请人修改');
  await hubei.sees('网络不太稳定');
  await hubei.tap('知道了');
  await hubei.setNetwork('wifi');
  await hubei.tap('其他操作');
  await hubei.tap('退回修改');
  await hubei.sees('个人信息请按实际情况填写');
  await closeSheet(hubei);
});

step('finance records the whole amount alone, on a day that has come', async () => {
  await hubei.tap('登记会费到账');
  await hubei.sees('到账金额（元）', '到账日期', '2026年4月3日');
  await hubei.page.getByLabel('到账金额（元）').filter({ visible: true }).last().fill('49');
  await hubei.tap('确认到账 ¥49');
  await hubei.sees('与应交会费 ¥50 不一致，请核对');
  await hubei.shot('95-society-10-record');
  await hubei.page.getByLabel('到账金额（元）').filter({ visible: true }).last().fill('50');
  await hubei.tap('确认到账 ¥50');
  await hubei.sees('待终审');
});

step('the final approval names whom, how much and until when', async () => {
  await hubei.tap('通过终审');
  await hubei.sees('通过孙华俊的终审？', '已到账会费', '会员有效至', '2026年12月31日');
  await hubei.shot('95-society-11-final');
  await hubei.tap('确定通过终审');
  await hubei.sees('已通过', '会员资格至2026年12月31日');
  await hubei.shot('95-society-12-member');
});

step('a unit is read by form U; what somebody else decided meanwhile is told', async () => {
  await national.tapStarting('单位');
  await national.tap('清华大学图书馆');
  await national.sees('会员续费', '申请内容', '信用代码', '单位资料', '邮寄信息', '单位管理员');
  await national.shot('95-society-13-unit');
  const second = await desk.handTo(reviewer.openid, { path: QUEUE.slice(1) });
  await second.tapStarting('单位');
  await second.tap('清华大学图书馆');
  await second.tap('通过初审');
  await second.tap('确定通过初审');
  await second.sees('待交会费');
  await national.tap('其他操作');
  await national.tap('不予通过');
  await national.tap('不符合会员条件');
  await national.tap('确定不予通过');
  await national.sees('这份申请已有变化', '刚被更新为“待交会费”');
  await national.shot('95-society-14-decided');
  await national.tap('知道了');
  await national.sees('待交会费', '初审通过');
});

step('the Society’s finance finds what waits for it first', async () => {
  await cashier.tapStarting('待交会费');
  await cashier.sees('清华大学图书馆', '今天通过初审');
  await cashier.shot('95-society-15-finance');
  await cashier.tap('清华大学图书馆');
  await cashier.tap('登记会费到账');
  await cashier.shot('95-society-16-record-unit');
});

step('an administrator confirms what was a sample, and sets a tier (X2)', async () => {
  const phone = await desk.handTo(administrator.openid, { path: SETTINGS.slice(1) });
  await phone.sees('示例，待确认', '单位会费档次', '1–30 人', '¥6,000/年');
  await phone.shot('95-society-17-settings');
  await phone.tap('添加档次');
  await phone.write('例如 图书馆会员', '图书馆会员');
  await phone.page.getByLabel('人员规模：从（人）').filter({ visible: true }).last().fill('10');
  await phone.write('例如 1000', '1500');
  await phone.tap('保存');
  await phone.sees('同一会员资格的人员规模与已有档次重叠');
  await phone.shot('95-society-18-overlap');
  await closeSheet(phone);
  await phone.tap('每年会费');
  await phone.shot('95-society-19-person');
  await phone.tapNamed('我已核对，这是正式标准');
  await phone.tap('保存');
  await phone.sees('已保存');
  await phone.tap('各学会的账户与个人会费');
  await phone.shot('95-society-20-societies');
  await phone.tap('湖北省图书馆学会');
  await phone.shot('95-society-21-society');
  await phone.tap('保存');
  expect(await phone.errors()).toEqual([]);
});

it('keeps every word in large type', async () => {
  const large = { large: true };
  const queue = await desk.handTo(reviewer.openid, { path: QUEUE.slice(1), ...large });
  await queue.sees('待初审');
  await queue.shot('95-society-22-large-queue');
  await queue.tap('浙江图书馆');
  await queue.sees('申请内容');
  await queue.shot('95-society-23-large-unit');
  await queue.tap('通过初审');
  await queue.shot('95-society-24-large-approve');
  await closeSheet(queue);
  await queue.tap('其他操作');
  await queue.tap('退回修改');
  await queue.shot('95-society-25-large-reason');
  const settings = await desk.handTo(administrator.openid, { path: SETTINGS.slice(1), ...large });
  await settings.sees('单位会费档次');
  await settings.shot('95-society-26-large-settings');
  for (const phone of [queue, settings]) expect(await phone.errors()).toEqual([]);
});
