import QRCode from 'qrcode';
import { colleague, finance, reviewer } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const UNIT = '西藏自治区图书馆';
const CREDIT_CODE = '91350100M000100Y43';

let desk: Desk;
let phone: PhoneInHand;
let society: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
}, 240_000);
afterAll(() => desk.close());

const step = stepsOfOneJourney();

/** Writes into the field of that name and leaves it. */
async function fill(label: string, text: string): Promise<void> {
  const field = phone.page.getByLabel(label, { exact: true }).locator('input, textarea').last();
  await field.fill(text);
  await field.blur();
  await phone.settles();
}

/** Chooses a picture of this computer where the phone asks for one. */
async function givePicture(tap: () => Promise<void>): Promise<void> {
  const buffer = await QRCode.toBuffer(UNIT, { type: 'png', width: 400 });
  const [chooser] = await Promise.all([phone.page.waitForEvent('filechooser'), tap()]);
  await chooser.setFiles({ name: 'picture.png', mimeType: 'image/png', buffer });
}

/** One decision of somebody of the Society, taken on their own phone. */
async function decides(openid: string, status: string, act: string, confirm: string) {
  society = await desk.handTo(openid, { path: 'features/society/queue/index' });
  await society.page.getByRole('tab', { name: new RegExp(`^${status}`) }).click();
  await society.settles();
  await society.tap(UNIT);
  await society.tap(act);
  await society.tap(confirm);
}

step('begins at 我的, where the form names what is missing', async () => {
  phone = await desk.handTo(colleague.openid, { path: 'pages/me/index' });
  await phone.tap('单位会员服务');
  await phone.sees('您还没有管理的单位', '哪些单位可以申请');
  await phone.shot('unit-01-no-unit');
  await phone.tap('登记单位');
  await phone.shot('unit-02-form');
  await phone.tap('提交登记');
  await phone.sees('请填写电话号码', '请填写邮箱');
  await phone.shot('unit-03-form-wrong');
});

step('fills in form U with a logo, cropped in WeChat’s own frame (U)', async () => {
  await fill('电话号码，区号', '891');
  await fill('电话号码，号码', '6333333');
  await phone.sees('电话号码格式应为“区号-号码”');
  await fill('电话号码，区号', '0891');
  await phone.doesNotSee('电话号码格式应为“区号-号码”');
  await fill('邮箱', 'office@library.example.cn');
  await phone.tap('上传标志');
  await phone.tap('裁剪图片');
  await givePicture(() => phone.tap('同意'));
  await phone.page.getByLabel('缩放').fill('1.5');
  await phone.shot('unit-04-crop');
  await phone.tap('完成');
  await phone.sees('更换');
  await phone.tapNamed(/^所在地区/);
  await phone.tap('确定');
  await fill('详细地址', '罗布林卡路 9 号');
  await fill('邮编', '850000');
  await fill('机构网址', 'www.library.xz.cn');
  await phone.shot('unit-05-form-filled');
  await phone.tap('提交登记');
  await phone.sees('申请成为单位会员', '开始申请');
  await phone.shot('unit-06-home');
});

step(
  'applies, seeing the amount at once and a wrong credit code by its position (M6, M7, U)',
  async () => {
    await phone.tap('开始申请');
    await phone.tapNamed(/^会员资格/);
    await phone.tap('确定');
    await phone.tapNamed(/^人员规模/);
    await phone.tap('确定');
    await phone.sees('¥1,000', '通过后资格至2026年12月31日', '示例金额');
    await phone.tapNamed('增加一年');
    await phone.sees('¥2,000', '通过后资格至2027年12月31日');
    await phone.tapNamed('减少一年');
    await phone.shot('unit-07-apply');
    await fill('收件人', '办公室');
    await fill('统一社会信用代码', '91350I00M000100Y43');
    await phone.sees('统一社会信用代码第 6 位“I”应为数字');
    await phone.shot('unit-08-credit-code');
    await fill('统一社会信用代码', CREDIT_CODE);
    await phone.sees('格式和校验位正确');
    await phone.tap('提交申请');
    await phone.sees('等待初审');
    await phone.shot('unit-09-submitted');
  },
);

step('is approved preliminarily, and shown amount, account and remark to copy (M8)', async () => {
  await decides(reviewer.openid, '待初审', '通过初审', '确定通过初审');
  await phone.refresh();
  await phone.sees('汇款信息', '2000 0006 5918', `${UNIT}会费`, '¥1,000', '请勿实际汇款');
  await phone.shot('unit-10-to-pay');
  await givePicture(() => phone.tap('上传汇款凭证'));
  await phone.sees('更换凭证');
  await phone.shot('unit-11-voucher');
});

step('is paid, finally approved and a member until 31 December (M6, M7)', async () => {
  await decides(finance.openid, '待交会费', '登记会费到账', '确认到账 ¥1,000');
  await decides(reviewer.openid, '待终审', '通过终审', '确定通过终审');
  await phone.refresh();
  await phone.sees('终审通过');
  await phone.shot('unit-12-approved');
  await phone.open('/features/unit/mine/index');
  await phone.tap(UNIT);
  await phone.sees('有效期至2026年12月31日', '会员续费');
  await phone.shot('unit-13-member');
  expect(await phone.errors()).toEqual([]);
});

step('is reminded in November, and renews without filling in anything again (M9)', async () => {
  await desk.moveClockTo('2026-11-05T02:00:00.000Z');
  await phone.clockMoved();
  await phone.open('/features/training/news/index');
  await phone.sees('会员资格即将到期');
  await phone.shot('unit-14-reminder');
  await phone.open('/features/unit/mine/index');
  await phone.tap(UNIT);
  await phone.tap('办理续费');
  await phone.sees('续费资料已按上次申请填好', '通过后资格至2027年12月31日');
  await phone.shot('unit-15-renewal');
  await phone.tap('提交申请');
  await phone.sees('续费申请');
  await decides(reviewer.openid, '待初审', '通过初审', '确定通过初审');
  await decides(finance.openid, '待交会费', '登记会费到账', '确认到账 ¥1,000');
  await decides(reviewer.openid, '待终审', '通过终审', '确定通过终审');
  await phone.open('/features/unit/mine/index');
  await phone.sees('有效期至2027年12月31日');
  await phone.tap(UNIT);
  await phone.tap('入会与续费');
  await phone.sees('2026年4月3日 入会申请');
  await phone.shot('unit-16-renewed');
  expect(await phone.errors()).toEqual([]);
});
