import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { certificateCalls } from '#contract/certificate';
import { memberCalls } from '#contract/member';
import { reviewCalls } from '#contract/review';
import { studyCalls } from '#contract/study';
import { unitCalls } from '#contract/unit';
import { type CivilDate, type Instant, instantIn, plusMilliseconds } from '#domain/calendar';
import { destinationOf } from '#domain/entry/entry';
import { registrationIdOf } from '#domain/ids';
import { personIdOf } from '#shell/identity';
import { readPdf } from '../../cloudfunctions/tests/readPdf';
import { librarian, newcomer, organizer, unitAdministrator } from '../demo/personas';
import { demoTrainings } from '../demo/trainings';
import { demoUnits } from '../demo/units';
import { projectRoot } from '../projectRoot';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const training = demoTrainings.find(({ mode }) => mode === 'online')!;
const trainingId = training._id;
const hubei = demoUnits.find(({ name }) => name === '湖北省图书馆')!;
const VERIFY = 'features/certificate/verify/index';
const SERIAL = '中图学培〔2026〕00001';
const day = (text: string, hours = 0) => instantIn(text as CivilDate, hours);

let desk: Desk;
let phone: PhoneInHand;
let desktop: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
}, 240_000);
afterAll(() => desk.close());
afterEach(async () => {
  for (const one of [phone, desktop]) if (one) expect(await one.errors()).toEqual([]);
});

const step = stepsOfOneJourney();

/** What the browser was handed when these words were tapped. */
async function taken(by: PhoneInHand, words: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([by.page.waitForEvent('download'), by.tap(words)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Keeps a picture to look at. */
function keep(name: string, png: Buffer): void {
  const folder = path.join(projectRoot, '.local/journeys');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), png);
}

function qrOf(png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

async function itIs(moment: Instant): Promise<void> {
  await desk.moveClockTo(moment);
  for (const one of [phone, desktop]) if (one) await one.clockMoved();
}

/** Watches a course to its end in real time, in parts of 15 seconds, as the page reports them. */
async function watch(courseId: string, began: Instant): Promise<Instant> {
  const input = { trainingId, courseId };
  await desk.moveClockTo(began);
  const { seconds } = await desk.valueFor(librarian.openid, studyCalls.begin, input);
  let now = began;
  for (let from = 0; from < seconds; from += 15) {
    const to = Math.min(from + 15, seconds);
    now = plusMilliseconds(now, (to - from) * 1000);
    await desk.moveClockTo(now);
    const courses = [{ courseId, parts: [{ from, to }] }];
    await desk.valueFor(librarian.openid, studyCalls.report, { trainingId, courses });
  }
  return now;
}

step(
  'a librarian becomes staff of a member unit, and registers at its price (M4, O8)',
  async () => {
    await desk.valueFor(librarian.openid, memberCalls.requestClaim, { unitId: hubei._id });
    const { members } = await desk.valueFor(unitAdministrator.openid, unitCalls.members, {
      unitId: hubei._id,
      status: 'requested',
      search: librarian.name,
    });
    const { membershipId, revision } = members.at(0)!;
    await desk.valueFor(unitAdministrator.openid, unitCalls.decideClaim, {
      membershipId,
      revision,
      decision: { kind: 'claim' },
    });
    await desk.moveClockTo(day('2026-04-04', 9));
    phone = await desk.handTo(librarian.openid, {
      path: `features/training/detail/index?trainingId=${trainingId}`,
    });
    await phone.tap('报名');
    await phone.tap('确认报名');
    await phone.allowMessages();
    await phone.sees('报名已提交，等待审核');
  },
);

step('is approved, and pays (O4)', async () => {
  const registrationId = registrationIdOf(trainingId, personIdOf(librarian.openid));
  const { revision } = await desk.valueFor(organizer.openid, reviewCalls.get, { registrationId });
  const decision = { kind: 'approve' } as const;
  await desk.valueFor(organizer.openid, reviewCalls.decide, { registrationId, revision, decision });
  await phone.refresh();
  await phone.tap('去交费 ¥400');
  await phone.tap('微信支付 ¥400');
  await phone.tap('支付');
  await phone.sees('已交费');
});

step('reads what can be earned, and what is missing for it', async () => {
  await itIs(day('2026-04-13', 9));
  phone = await desk.handTo(librarian.openid, { path: 'pages/me/index' });
  await phone.tap('我的证书');
  await phone.sees('还可以取得', '电子结业证书', '30 学时', '课程还没有学完，已完成 0/10 门');
  await phone.sees('下载时间：6月1日至6月30日，逾期不补发');
  await phone.shot('certificate-01-to-earn');
});

step('studies all ten courses, second by second (O5)', async () => {
  let now = day('2026-04-21', 9);
  for (const { id } of training.modules.flatMap(({ courses }) => courses))
    now = await watch(id, now);
  await itIs(plusMilliseconds(now, 60_000));
  await phone.refresh();
  await phone.sees('还没有填写问卷');
  await phone.shot('certificate-02-survey-missing');
});

step('answers the survey, and is led on to the certificate (O6, O7)', async () => {
  await phone.tap('还没有填写问卷');
  await phone.tap('非常满意');
  for (const rating of [0, 1])
    await phone.page.getByLabel('5 分', { exact: true }).nth(rating).click();
  await phone.tap('智慧化');
  await phone.tap('提交');
  await phone.tap('确定提交');
  await phone.sees('感谢您填写问卷');
  await phone.tap('查看证书');
  await phone.sees('证书6月1日起发放，您已完成全部要求');
  await phone.shot('certificate-03-waiting');
});

step('has the certificate on the first of June, not a second earlier (O3, X8)', async () => {
  await itIs(plusMilliseconds(day('2026-06-01'), -1_000));
  await phone.refresh();
  await phone.sees('您已完成全部要求');
  await itIs(day('2026-06-01', 9));
  await phone.open('/pages/home/index');
  await phone.sees('全部完成，证书已可以查看和下载');
  await phone.shot('certificate-04-home');
  await phone.tap('全部完成，证书已可以查看和下载');
  await phone.sees('2026年', '共 30 学时', SERIAL, '查看和下载');
  await phone.shot('certificate-05-mine');
  await phone.tap('电子结业证书');
  await phone.sees(SERIAL, '下载 PDF', '保存到相册');
  await drawn(phone);
  await phone.shot('certificate-06-shown');
});

let code = '';

step('saves its picture once WeChat may, and the picture’s QR code reads', async () => {
  await phone.tap('保存到相册');
  await phone.tap('同意');
  await phone.tap('拒绝');
  await phone.sees('图片没有保存', '请在设置中允许后再试');
  await phone.shot('certificate-07-denied');
  await phone.tap('去设置');
  await phone.shot('certificate-08-settings');
  await phone.tapStarting('保存图片或视频到你的相册');
  await phone.tap('关闭');
  const { bytes } = await taken(phone, '保存到相册');
  keep('certificate-09-picture', bytes);
  const destination = destinationOf(qrOf(bytes)!);
  if (destination.kind !== 'certificate') throw new Error(destination.kind);
  code = destination.code;
});

let scene = '';

step('downloads the PDF: text, one page of A4, the same QR code', async () => {
  await phone.tap('下载 PDF');
  await phone.sees('PDF 文档');
  await phone.shot('certificate-10-pdf');
  const { name, bytes } = await taken(phone, '下载到电脑查看');
  expect(name).toBe(`电子结业证书_周文博_${SERIAL}.pdf`);
  const read = readPdf(bytes);
  keep('certificate-11-pdf', read.png);
  expect(read.pages).toBe(1);
  for (const said of ['周文博', '湖北省图书馆', training.title, '30学时', SERIAL, '中国图书馆学会'])
    expect(read.text).toContain(said);
  scene = read.code!;
  expect(destinationOf(scene)).toEqual({ kind: 'certificate', code });
});

step('anybody verifies it by that code, without signing in', async () => {
  const officer = await desk.handTo(newcomer.openid, {
    path: `${VERIFY}?scene=${encodeURIComponent(scene)}`,
  });
  await officer.sees('有效', '目前有效', '周文博', SERIAL, '30 学时', '请与手中的证书逐项核对');
  await officer.shot('certificate-12-valid');
  await officer.page.screenshot({
    path: path.join(projectRoot, '.local/journeys/certificate-12-valid-all.png'),
    fullPage: true,
  });
  await officer.write('请输入证书编号或验证码', '中图学培(2026)00099');
  await officer.tap('查验');
  await officer.sees('查无此证', '请先核对有没有输错');
  await officer.shot('certificate-13-unknown');
  await officer.write('请输入证书编号或验证码', '中图学培(2026) 00001');
  await officer.tap('查验');
  await officer.sees('目前有效');
  const { certificateId } = (await mine()).years.at(0)!.certificates.at(0)!;
  const { json } = await desk.valueFor(librarian.openid, certificateCalls.badge, { certificateId });
  await officer.write('请输入证书编号或验证码', json.replace(/周文博/g, '王小明'));
  await officer.tap('查验');
  await officer.sees('内容不符', '姓名', '周文博');
  await officer.shot('certificate-14-tampered');
  await officer.write(
    '请输入证书编号或验证码',
    json.replace(/z6Mk[A-Za-z0-9]+/g, 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'),
  );
  await officer.tap('查验');
  await officer.sees('非本会签发');
  await officer.shot('certificate-15-foreign');
  const other = await desk.handTo(newcomer.openid, { path: `${VERIFY}?scene=t%3Dzaizhi-2026` });
  await other.sees('这不是本会证书的二维码');
  await other.shot('certificate-16-foreign-code');
  const scanned = await desk.handTo(newcomer.openid, { scene });
  await scanned.sees('目前有效');
  for (const one of [officer, other, scanned]) expect(await one.errors()).toEqual([]);
});

const mine = () => desk.valueFor(librarian.openid, certificateCalls.mine, {});

step('lets the unit see it, whose administrator takes all of the year as a ZIP', async () => {
  await phone.open('/features/certificate/mine/index');
  const unit = await desk.handTo(unitAdministrator.openid, {
    path: `features/unit/home/index?unitId=${hubei._id}`,
  });
  await unit.tap('职工证书');
  await unit.sees('允许单位查看我的证书', '2026年还没有可以查看的证书');
  await unit.shot('certificate-17-unit-none');
  await phone.tapNamed('允许单位查看我的证书');
  await phone.sees('已允许单位查看');
  await unit.refresh();
  await unit.sees('1 张证书，共 30 学时', librarian.name, SERIAL);
  await unit.tap('‹ 2025年');
  await unit.sees('2025年还没有可以查看的证书');
  await unit.tap('2026年 ›');
  await unit.sees(SERIAL);
  await unit.shot('certificate-18-unit');
  await unit.tap('打包下载 1 张证书（ZIP）');
  await unit.shot('certificate-19-zip-ask');
  await unit.tap('开始打包');
  await unit.sees('证书包已准备好', '湖北省图书馆2026年证书.zip', '链接 1 小时内有效');
  await unit.shot('certificate-20-zip');
  await unit.tap('发送到微信聊天');
  const { bytes } = await taken(unit, '下载到电脑');
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files)).toEqual([`电子结业证书_周文博_${SERIAL}.pdf`]);
  expect(readPdf(Object.values(files).at(0)!).text).toContain(SERIAL);
  expect(await unit.errors()).toEqual([]);
});

step(
  'an organizer sees how the certificates stand, and edits the template by its preview',
  async () => {
    desktop = await desk.handTo(organizer.openid, {
      path: `features/trainingsAdmin/editor/index?trainingId=${trainingId}`,
    });
    await desktop.tap('证书');
    await desktop.open(`/features/certificateAdmin/home/index?trainingId=${trainingId}`);
    await desktop.sees('可以发放', '现在是示例章', '6月1日至6月30日');
    await desktop.shot('certificate-21-organizer');
    await desktop.tap('证书模板');
    await desktop.sees('编号规则');
    await drawn(desktop);
    await desktop.shot('certificate-22-template');
    const before = await pictureIn(desktop);
    await desktop.page.getByRole('textbox', { name: '正文' }).fill('{name}同志完成全部课程。');
    await desktop.sees('文字里缺少培训', '还有 1 处需要修改');
    await desktop.shot('certificate-23-template-wrong');
    await desktop.tap('放弃修改');
    await desktop.tapNamed('青绿');
    await pictureChanges(desktop, before);
    await desktop.tapNamed('单线');
    await drawn(desktop);
    await desktop.shot('certificate-24-template-changed');
    await desktop.tap('保存模板');
    await desktop.sees('已保存');
  },
);

/** The certificate's picture is there. */
const drawn = (by: PhoneInHand) => by.page.locator('.certificate-picture').first().waitFor();
const pictureIn = (by: PhoneInHand): Promise<string> =>
  by.page.evaluate(() => document.querySelector<HTMLImageElement>('.certificate-picture img')!.src);
const pictureChanges = (by: PhoneInHand, before: string) =>
  by.page.waitForFunction(
    (seen) => document.querySelector<HTMLImageElement>('.certificate-picture img')?.src !== seen,
    before,
  );

step('issues to all who have earned it, finds one, and corrects the name', async () => {
  await desktop.back();
  await desktop.tap('发放给全部达到要求的学员');
  await desktop.sees('现在发放证书？', '中断后可以继续');
  await desktop.shot('certificate-25-issue-ask');
  await desktop.tap('开始发放');
  await desktop.sees('没有新达到要求的学员');
  await desktop.shot('certificate-26-issued');
  await desktop.tap('已发放名单');
  await desktop.sees(SERIAL);
  await desktop.write('姓名、拼音、手机号或证书编号', 'zhouwb');
  await desktop.sees('没有找到');
  await desktop.write('姓名、拼音、手机号或证书编号', 'zwb');
  await desktop.sees(SERIAL);
  await desktop.shot('certificate-27-list');
  await desktop.tap(librarian.name);
  await drawn(desktop);
  await desktop.shot('certificate-28-view');
  await desktop.tap('更正并换发');
  await desktop.tap('确定换发');
  await desktop.sees('请写明原因');
  await desktop.write('写入记录，例如 姓名有误', '姓名有误');
  await desktop.page.getByRole('textbox', { name: '证书上的姓名' }).fill('周文博文');
  await desktop.shot('certificate-29-reissue');
  await desktop.tap('确定换发');
  await desktop.sees('发放记录', '第 2 次发放', '中图学培〔2026〕00002');
  await desktop.shot('certificate-30-reissued');
  const officer = await desk.handTo(newcomer.openid, { path: `${VERIFY}?code=${code}` });
  await officer.sees('已换发', '请向持证人索取新证书');
  await officer.shot('certificate-31-replaced');
});

step(
  'studying ended on 12 June; the download ends on 30 June, looking at it never (O3)',
  async () => {
    await itIs(day('2026-06-13'));
    await phone.open(`/features/study/directory/index?trainingId=${trainingId}`);
    await phone.sees('已经结束，不能再播放');
    await itIs(plusMilliseconds(day('2026-07-01'), -60_000));
    await phone.open('/features/certificate/mine/index');
    await phone.tap('电子结业证书');
    await phone.sees('下载 PDF', '周文博文');
    await itIs(day('2026-07-01'));
    await phone.tap('下载 PDF');
    await phone.sees('PDF 没有下载', '证书下载已截止');
    await phone.shot('certificate-32-just-closed');
    await phone.tap('知道了');
    await phone.refresh();
    await phone.sees('下载已于6月30日截止', '可以一直在这里查看');
    await drawn(phone);
    await phone.doesNotSee('保存到相册');
    await phone.shot('certificate-33-closed');
    await phone.open('/pages/home/index');
    await phone.doesNotSee('证书已可以查看和下载');
    await desktop.tap('更正并换发');
    await desktop.write('写入记录，例如 姓名有误', '再换一次');
    await desktop.tap('确定换发');
    await desktop.sees('没有换发成功', '按通知不再补发');
    await desktop.shot('certificate-34-no-reissue');
    await desktop.tap('知道了');
  },
);

step('what is revoked says so everywhere, with the reason', async () => {
  await desktop.tap('撤销证书');
  await desktop.tap('不符合取得条件');
  await desktop.shot('certificate-35-revoke');
  await desktop.tap('确定撤销');
  await desktop.sees('已撤销', '不符合取得条件');
  await desktop.shot('certificate-36-revoked');
  await phone.open('/features/certificate/mine/index');
  await phone.sees('已撤销', '不符合取得条件', '共 0 学时');
  await phone.shot('certificate-37-mine-revoked');
  const { code: second } = (await mine()).years.at(0)!.certificates.at(0)!;
  const officer = await desk.handTo(newcomer.openid, { path: `${VERIFY}?code=${second}` });
  await officer.sees('已撤销', '不符合取得条件', '请勿再作为考核、聘用的依据', '周文博文');
  await officer.shot('certificate-38-verify-revoked');
});

step('in large type nothing is cut off', async () => {
  for (const [openid, name, url] of [
    [librarian.openid, 'mine', 'features/certificate/mine/index'],
    [newcomer.openid, 'verify', `${VERIFY}?code=${code}`],
    [organizer.openid, 'home', `features/certificateAdmin/home/index?trainingId=${trainingId}`],
    [
      organizer.openid,
      'template',
      `features/certificateAdmin/template/index?trainingId=${trainingId}&ordinal=1`,
    ],
    [unitAdministrator.openid, 'unit', `features/unit/certificates/index?unitId=${hubei._id}`],
  ] as const) {
    const large = await desk.handTo(openid, { path: url, large: true });
    await large.shot(`certificate-39-large-${name}`);
    expect(
      await large.page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(390);
    expect(await large.errors()).toEqual([]);
  }
  const wide = await desk.handTo(organizer.openid, {
    path: `features/certificateAdmin/template/index?trainingId=${trainingId}&ordinal=1`,
    width: 1000,
  });
  await drawn(wide);
  await wide.shot('certificate-40-wide');
});
