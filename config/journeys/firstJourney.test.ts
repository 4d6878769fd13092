import { sampleProfile } from '../demo/people';
import { newcomer, organizer } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { fillIn } from './signUp';
import { stepsOfOneJourney } from './steps';

const step = stepsOfOneJourney();

/** Section of a training's page, the rules it carries, and the words that must stand in it. */
const SECTIONS: readonly (readonly [section: string, rules: string, words: readonly string[]])[] = [
  ['培训内容', 'L4', ['前瞻视野（战略与政策）', '图书馆政策、法规解读与管理中的应用', '案例研讨']],
  [
    '费用与交费',
    'L5, L6, P1, P3, P4, P6, P7',
    [
      '¥1,700',
      '5月15日（周五）前（含当日）',
      '报名审核通过后再交费',
      '北京银行白石桥支行',
      '2000 0006 5918 0010 5310 002',
      '313100000626',
      '姓名+单位名称+图领研修',
      '单位名称+图领研修',
      '5 个工作日',
      'ztxhcaiwu@nlc.cn',
      '交费后一个月内',
    ],
  ],
  [
    '住宿',
    'H1–H6',
    [
      '现场不能保证有房',
      '¥350/间/天',
      '¥175/床/天',
      '互相调剂',
      '同性室友',
      '补付单房差',
      '其他酒店',
    ],
  ],
  ['交通', 'L9', ['公正路35号', '距酒店32公里', '从武汉站出发', '从武昌站出发', '楚河汉街']],
  [
    '证书',
    'L7',
    ['继续教育学时证书', '培训结业证书', '武汉大学信息管理学院', '参加研讨和现场教学'],
  ],
  ['联系人', 'L8', ['18611889970', '13354744900', '13971558209', '010-88545091']],
  ['须知', 'L1, L2', ['湖北省图书馆学会', '馆长、中层管理干部', '不接受现场报名', '额满为止']],
];

let desk: Desk;
let phone: PhoneInHand;
let review: PhoneInHand;

beforeAll(async () => {
  desk = await Desk.open();
  phone = await desk.handTo(newcomer.openid, { scene: 'h' });
  review = await desk.handTo(organizer.openid, { path: 'pages/me/index' });
}, 180_000);

afterEach(async () => {
  expect(await phone.errors()).toEqual([]);
  expect(await review.errors()).toEqual([]);
});

afterAll(() => desk.close());

step(
  'shows a visitor from the official account what is open, without sign-up (O3, L2)',
  async () => {
    await phone.sees('加入/登录', '2026年图书馆员在职专业培训', '会员 ¥400', '会员 ¥1,500');
    await phone.shot('01-visitor-home');
  },
);

step(
  'asks for consent before anything personal, and names the first field that is missing',
  async () => {
    await phone.tap('加入/登录');
    await phone.sees('请先勾选同意《隐私说明》');
    await phone.doesNotSee('请输入真实姓名');
    await phone.doesNotSee('一键获取手机号');
    await phone.tap('《隐私说明》');
    await phone.shot('02-privacy');
    await phone.back();
    await phone.tap('我已阅读并同意');
    await phone.tap('提交登记');
    await phone.sees('请填写姓名');
    await phone.shot('03-first-missing');
  },
);

step('signs up with the phone number that WeChat gives, and a unit from the list', async () => {
  await fillIn(phone);
  await phone.shot('07-filled-in');
  await phone.tap('提交登记');
  await phone.sees('林晓雯', '湖北省图书馆');
  await phone.shot('08-home');
});

step('shows first what a hurried reader wants: when, where, how much (L3, L5)', async () => {
  await phone.tap('培训');
  await phone.shot('09-trainings');
  await phone.tap('“图领英才”高级管理者研修计划（Lib-Lead Program）首期研修班');
  await phone.sees(
    '武汉金贵源国际酒店',
    '5月25日（周一）13:00—21:00',
    '5月26日至5月29日',
    '会员 ¥1,500',
  );
  await phone.shot('10-training');
});

step('shows the rest of what the notice says in sections that open', async () => {
  for (const [section, rules, words] of SECTIONS) {
    await phone.tap(section);
    await phone.sees(...words).catch((error: unknown) => {
      throw new Error(`${section} does not show what ${rules} ask for`, { cause: error });
    });
  }
  await phone.shot('10-training-sections');
});

step('registers: what, who, how much, then one button (L2, M11)', async () => {
  await phone.tap('报名');
  await phone.sees('报名人', '林晓雯', '¥1,700');
  await phone.shot('11-confirm');
  await phone.tap('确认报名');
  await phone.shot('12-subscribe');
  await phone.tap('允许');
  await phone.sees('报名已提交，等待审核');
  await phone.shot('13-submitted');
});

step(
  'lets the organizer find the registration, return it with a reason, and see it come back',
  async () => {
    await review.tap('工作台');
    await review.shot('14-workbench');
    await review.tap('“图领英才”高级管理者研修计划（Lib-Lead Program）首期研修班');
    await review.shot('15-queue');
    await review.write('姓名、单位或手机号', '林晓');
    await review.losesSightOf(sampleProfile(153).name);
    await review.sees('林晓雯');
    await review.shot('15-queue-searched');
    await review.tap('林晓雯');
    await review.shot('16-review');
    await review.tap('退回修改');
    await review.tap('职称、学历请按实际情况填写');
    await review.shot('17-reason');
    await review.tap('退回给学员修改');
    await review.sees('已退回修改');
    await phone.refresh();
    await phone.sees('资料需要修改', '职称、学历请按实际情况填写');
    await phone.shot('18-returned');
    await phone.tap('修改并重新提交');
    await phone.shot('19-correct');
  },
);

step('submits again after correcting the profile, in the same seat', async () => {
  await phone.tap('修改个人信息');
  await phone.tapNamed(/^职称/);
  await phone.page.keyboard.press('ArrowDown');
  await phone.tap('确定');
  await phone.tap('保存');
  await phone.tap('确认报名');
  await phone.allowMessages();
  await phone.sees('报名已提交，等待审核');
});

step('approves; the attendee is told in the app, by WeChat and by SMS (L2)', async () => {
  await review.open('/features/organizer/workbench/index');
  await review.tap('“图领英才”高级管理者研修计划（Lib-Lead Program）首期研修班');
  await review.write('姓名、单位或手机号', '林晓');
  await review.tap('林晓雯');
  await review.tap('通过');
  await review.tap('确定通过');
  await review.sees('已通过');
  await phone.refresh();
  await phone.sees('审核已通过', '5月15日（周五）', '去交费 ¥1,700');
  await phone.shot('20-approved');
  const kinds = (await desk.inboxOf(newcomer.openid)).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['subscribe', 'sms']));
  await phone.open('/features/training/news/index');
  await phone.sees('报名已通过审核', '报名资料需要修改');
  await phone.shot('21-news');
});

step('shows the one next step on home', async () => {
  await phone.open('/pages/home/index');
  await phone.sees('5月15日');
  await phone.shot('22-home-next-step');
  await phone.tap('我的');
  await phone.shot('23-me');
});

step('withdraws after asking once', async () => {
  await phone.open('/features/training/registration/index?trainingId=tuling-2026');
  await phone.tap('取消报名');
  await phone.shot('24-withdraw');
  await phone.tap('确定取消报名');
  await phone.sees('报名已取消');
  await phone.shot('25-withdrawn');
});
