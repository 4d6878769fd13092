import { lodgingCalls } from '#contract/lodging';
import { reviewCalls } from '#contract/review';
import { roomCalls } from '#contract/room';
import { Instant } from '#domain/calendar';
import { registrationIdOf, type TrainingId } from '#domain/ids';
import type { Registration } from '#domain/registration/registration';
import { personIdOf } from '#shell/identity';
import { demoData } from '../demo/demoData';
import { sampleOpenid } from '../demo/people';
import { newcomer, organizer } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { fillIn } from './signUp';
import { stepsOfOneJourney } from './steps';

const CLASS = 'tuling-2026' as TrainingId;
const trainingId = CLASS;
/** As WeChat opens a page by the code that was made for it. */
const code = { path: `features/hotel/room/index?scene=${encodeURIComponent(`r=${CLASS}`)}` };
const news = { path: 'features/training/news/index' };

const registrations = demoData()['registrations'] as readonly Registration[];
const samples = Array.from({ length: 177 }, (_, n) => sampleOpenid(n));
const inState = (status: Registration['status'], gender: 'female' | 'male'): string[] =>
  samples.filter((openid) =>
    registrations.some(
      (one) =>
        one.personId === personIdOf(openid) &&
        one.trainingId === CLASS &&
        one.status === status &&
        one.applicant.gender === gender,
    ),
  );
/** Sample attendees who wait for their review. */
const [submitted, toReturn, toReject] = inState('submitted', 'female') as [string, string, string];

let desk: Desk;
let phone: PhoneInHand;
/** Approved, and without a stay. */
let free: string[];
beforeAll(async () => {
  desk = await Desk.open();
}, 240_000);
afterAll(() => desk.close());

const step = stepsOfOneJourney();

const look = (openid: string) => desk.valueFor(openid, roomCalls.look, { trainingId });
const decide = async (
  openid: string,
  decision: { kind: 'approve' } | { kind: 'return' | 'reject'; reason: string },
): Promise<void> => {
  const registrationId = registrationIdOf(CLASS, personIdOf(openid));
  const { revision } = await desk.valueFor(organizer.openid, reviewCalls.get, { registrationId });
  await desk.valueFor(organizer.openid, reviewCalls.decide, { registrationId, revision, decision });
};

/** The organizer gives rooms up, twins before kings, until no whole room is left on the scarcest night. */
async function leaveNoRoom(): Promise<void> {
  const seen = await desk.valueFor(organizer.openid, lodgingCalls.overview, { trainingId });
  const [hotel] = (await look(organizer.openid)).left;
  const held = hotel && seen.rooms[hotel.hotelId];
  if (!held) throw new Error('no hotel holds rooms');
  const less = Math.min(...hotel.nights.map(({ room }) => room));
  const twinsKept = Math.ceil(seen.people.bed / 2) + 1;
  const fewerTwins = Math.min(less, ...held.twin.map((twins) => twins - twinsKept));
  const rooms = {
    twin: held.twin.map((twins) => twins - fewerTwins),
    king: held.king.map((kings) => kings - (less - fewerTwins)),
  };
  await desk.valueFor(organizer.openid, lodgingCalls.configure, {
    trainingId,
    revision: seen.revision,
    nights: seen.nights,
    openUntil: seen.openUntil,
    rooms: { ...seen.rooms, [hotel.hotelId]: rooms },
    acknowledgeShortage: false,
  });
}

/** Rooms are assigned and published at another desk; answers somebody who shares and is alone. */
async function oneAlone(): Promise<string> {
  const plan = await desk.valueFor(organizer.openid, lodgingCalls.run, { trainingId, revision: 0 });
  await desk.valueFor(organizer.openid, lodgingCalls.publish, {
    trainingId,
    revision: plan.revision,
    answerUntil: Instant.parse('2026-05-10T10:00:00.000Z'),
    acknowledged: true,
  });
  const alone = plan.rows.filter(({ supplementFen }) => supplementFen > 0);
  const openid = samples.find((one) => alone.some(({ personId }) => personId === personIdOf(one)));
  if (openid === undefined) throw new Error('nobody is alone');
  return openid;
}

step('the lodging code tells somebody new what comes first, and they come back (H1)', async () => {
  phone = await desk.handTo(newcomer.openid, code);
  await phone.sees('请先登记个人信息', '图领英才首期研修班', '武汉金贵源国际酒店');
  await phone.shot('room-01-new');
  await phone.tap('登记个人信息');
  await phone.tap('我已阅读并同意');
  await fillIn(phone);
  await phone.tap('提交登记');
  await phone.sees('您还没有报名这个培训');
  await phone.shot('room-02-not-registered');
});

step('registers for the training, and comes back to wait for the review', async () => {
  await phone.tap('去报名');
  await phone.tap('确认报名');
  await phone.allowMessages();
  await phone.sees('报名等待审核', '会务组审核后会通知您');
  await phone.shot('room-03-review');
  await decide(newcomer.openid, { kind: 'approve' });
  await phone.refresh();
  await phone.sees('培训费还没有交', '大床房', '双床单住', '床位', '5 晚 ¥1,750', '5 晚 ¥875');
  await phone.shot('room-04-form');
});

step('pays nothing yet: sees where to pay, and comes back', async () => {
  await phone.tap('去交费');
  await phone.sees('选择交费方式');
  await phone.back();
  await phone.sees('确认登记');
});

step('is asked for a choice and for consent, in words (H3, H4)', async () => {
  await phone.tap('确认登记');
  await phone.sees('请选择一种房型');
  await phone.tapNamed(/^床位，¥/);
  await phone.sees('我同意由会务组安排同性室友', '单房差（¥175/晚）', '房费合计', '¥875');
  await phone.tap('确认登记');
  await phone.sees('请勾选同意后再登记');
  await phone.shot('room-05-consent');
  await phone.tap('我同意由会务组安排同性室友');
  await phone.write('11 位手机号', '123');
  await phone.tap('确认登记');
  await phone.sees('请填写 11 位手机号，或留空');
  await phone.write('11 位手机号', '13800010002');
  await phone.write('例如：希望住低楼层', '希望住低楼层');
  await phone.shot('room-06-filled-in');
});

step('keeps what was filled in when the network is gone, and registers once', async () => {
  await phone.setNetwork('none');
  await phone.tap('确认登记');
  await phone.allowMessages();
  await phone.sees('没有收到登记结果', '再试一次不会重复登记');
  await phone.shot('room-07-unheard');
  await phone.tap('返回');
  await phone.open('/pages/home/index');
  await phone.setNetwork('wifi');
  await phone.open('/features/hotel/room/index?trainingId=tuling-2026');
  await phone.sees('已恢复上次填写的内容', '✓ 床位');
  await phone.tap('确认登记');
  await phone.allowMessages();
  await phone.sees('我的登记', '¥175 × 5 晚 = ¥875', '已同意由会务组安排同性室友', '希望住低楼层');
  await phone.shot('room-08-held');
  expect((await look(newcomer.openid)).stay?.request.choice).toBe('bed');
});

step('changes it: one night later, a king, which may be swapped (H3, H7)', async () => {
  await phone.tap('修改登记');
  await phone.sees('保存之前，现有的登记保留不变', '已登记');
  await phone.tapNamed(/^大床房，¥/);
  await phone.tapNamed(/^入住日期/);
  await phone.tap('5月26日 周二');
  await phone.tap('确定');
  await phone.sees('4 晚', '¥1,400');
  await phone.tap('我同意“大床房”与“双床单住”互相调剂');
  await phone.shot('room-09-change');
  await phone.tap('保存修改');
  await phone.allowMessages();
  await phone.sees('¥350 × 4 晚 = ¥1,400', '已同意大床房与双床单住互相调剂');
  await phone.shot('room-10-changed');
});

step('opens the map, and copies the address', async () => {
  await phone.tap('在地图上查看');
  await phone.sees('湖北省武汉市武昌区公正路35号', '30.56050, 114.34210');
  await phone.shot('room-11-map');
  await phone.tap('关闭');
  await phone.tap('交通');
  await phone.sees('距酒店32公里');
  await phone.shot('room-12-hotel');
  expect(await phone.errors()).toEqual([]);
});

let late: PhoneInHand;
let lateOpenid: string;
step('nothing is left: other choices are offered, or waiting (H1, H6)', async () => {
  const approved = [...inState('approved', 'female'), ...inState('approved', 'male')];
  const pages = await Promise.all(
    approved.slice(0, 120).map(async (one) => [one, await look(one)] as const),
  );
  free = pages.flatMap(([openid, page]) => (page.stay || page.waiting ? [] : [openid]));
  await leaveNoRoom();
  lateOpenid = free.shift()!;
  late = await desk.handTo(lateOpenid, code);
  await late.sees('已满');
  await late.shot('room-20-full');
  await late.tapNamed(/^大床房，¥/);
  await late.tap('我同意“大床房”与“双床单住”互相调剂');
  await late.tap('确认登记');
  await late.allowMessages();
  await late.sees('所选房型已满', '候补大床房');
  await late.shot('room-21-full-sheet');
  await late.tap('候补大床房');
  await late.sees('候补', '第 1 位', '候补期间没有房间');
  await late.shot('room-22-waiting');
});

step('somebody cancels after one question, and the first who waits moves up', async () => {
  await phone.open('/features/hotel/room/index?trainingId=tuling-2026');
  await phone.tap('取消登记');
  await phone.sees('取消住宿登记？', '房间立即让给候补的人');
  await phone.shot('room-23-cancel');
  await phone.tap('确定取消登记');
  await phone.sees('确认登记');
  await late.refresh();
  await late.sees('我的登记', '¥350 × 5 晚 = ¥1,750');
  await late.shot('room-24-moved-up');
  const inbox = await desk.inboxOf(lateOpenid);
  expect(inbox.map(({ kind }) => kind)).toContain('subscribe');
  await late.open(`/${news.path}`);
  await late.sees('房型候补成功，已为您登记');
  await late.tap('房型候补成功，已为您登记');
  await late.sees('我的登记');
  expect(await late.errors()).toEqual([]);
});

step(
  'somebody who shares and is alone is asked for the supplement, and accepts it (H5)',
  async () => {
    const alone = await oneAlone();
    const shown = await desk.handTo(alone, news);
    await shown.sees('暂无人合住，请确认单房差');
    await shown.tap('暂无人合住，请确认单房差');
    await shown.sees(
      '单房差',
      '没有人与您合住',
      '每晚补付 ¥175',
      '5月10日（周日）18:00前选择',
      '我的房间',
    );
    await shown.shot('room-30-supplement');
    await shown.tapStarting('接受单房差');
    await shown.sees('已接受', '其中单房差');
    await shown.shot('room-31-accepted');
    expect(await shown.errors()).toEqual([]);
  },
);

step('somebody who shares sees hotel, room, given name and amount', async () => {
  const { rows } = await desk.valueFor(organizer.openid, lodgingCalls.plan, { trainingId });
  const shared = rows.find(
    ({ choice, room, supplementFen, personId }) =>
      choice === 'bed' && supplementFen === 0 && personId !== personIdOf(newcomer.openid) && room,
  );
  const openid = samples.find((one) => personIdOf(one) === shared?.personId);
  if (!openid) throw new Error('nobody shares');
  const page = await look(openid);
  const shown = await desk.handTo(openid, code);
  await shown.sees(
    '我的房间',
    '双床房（合住）',
    page.room!.roommates.at(0)!.name,
    '办理入住时由酒店告知',
  );
  await shown.shot('room-32-my-room');
  const large = await desk.handTo(openid, { ...code, large: true });
  await large.sees('我的房间');
  await large.shot('room-33-large-my-room');
});

step(
  'large type cuts nothing off, in the form, on the waiting list and at the full hotel',
  async () => {
    const large = await desk.handTo(free.shift()!, { ...code, large: true });
    await large.sees('确认登记');
    await large.shot('room-40-large-form');
    await large.tapNamed(/^床位，¥/);
    await large.tap('确认登记');
    await large.shot('room-41-large-consent');
    await large.tapNamed(/^双床单住，¥/);
    await large.tap('我同意“大床房”与“双床单住”互相调剂');
    await large.tap('确认登记');
    await large.allowMessages();
    await large.sees('所选房型已满');
    await large.shot('room-42-large-full');
    await large.tap('候补双床单住');
    await large.sees('第 1 位');
    await large.shot('room-43-large-waiting');
    await large.tap('取消候补');
    await large.shot('room-44-large-cancel');
    await large.tap('确定取消候补');
    await large.sees('确认登记');
    const held = await desk.handTo(lateOpenid, { ...code, large: true });
    await held.shot('room-45-large-held');
  },
);

step('says what stands in the way: review, corrections, an end with its reason (H1)', async () => {
  await decide(toReturn, { kind: 'return', reason: '单位名称请填写全称' });
  await decide(toReject, { kind: 'reject', reason: '本期仅面向图书馆在职人员' });
  const returned = await desk.handTo(toReturn, code);
  await returned.sees('报名资料需要修改', '单位名称请填写全称');
  await returned.shot('room-50-returned');
  await returned.tap('修改并重新提交');
  await returned.tap('确认报名');
  await returned.allowMessages();
  await returned.sees('报名等待审核');
  const rejected = await desk.handTo(toReject, code);
  await rejected.sees('不能登记房型', '本期仅面向图书馆在职人员', '13971558209');
  await rejected.shot('room-51-rejected');
  const waiting = await desk.handTo(submitted, { ...code, large: true });
  await waiting.sees('报名等待审核');
  await waiting.shot('room-52-large-review');
  const unknown = await desk.handTo(submitted, { path: 'features/hotel/room/index?scene=x' });
  await unknown.sees('没有找到要登记住宿的培训', '去首页');
  await unknown.shot('room-53-unknown');
  const byHome = await desk.handTo(submitted, { scene: `r=${CLASS}` });
  await byHome.sees('报名等待审核');
  expect(await byHome.route()).toBe('features/hotel/room/index');
  for (const one of [returned, rejected, waiting, unknown, byHome])
    expect(await one.errors()).toEqual([]);
});

step('after the last day the organizers are called instead', async () => {
  const seen = await desk.valueFor(organizer.openid, lodgingCalls.overview, { trainingId });
  const openUntil = Instant.parse('2026-04-06T10:00:00.000Z');
  const { nights, rooms, revision } = seen;
  const settings = { trainingId, nights, rooms, revision, openUntil, acknowledgeShortage: false };
  await desk.valueFor(organizer.openid, lodgingCalls.configure, settings);
  await desk.moveClockTo(openUntil);
  await late.clockMoved();
  await late.open('/features/hotel/room/index?trainingId=tuling-2026');
  await late.sees('登记已截止，如需修改或取消，请联系会务组', '13971558209');
  await late.doesNotSee('修改登记');
  await late.shot('room-60-closed-held');
  const nobody = await desk.handTo(free.shift()!, code);
  await nobody.sees('住宿登记已截止', '现场不能保证有房', '请尽快联系会务组');
  await nobody.shot('room-61-closed');
  expect(await nobody.errors()).toEqual([]);
});
