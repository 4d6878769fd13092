import { readFileSync } from 'node:fs';
import { readSheet } from 'read-excel-file/node';
import { lodgingCalls, type PlanRow, type ShownPlan } from '#contract/lodging';
import { roomCalls } from '#contract/room';
import type { TrainingId } from '#domain/ids';
import { AskKey } from '#domain/lodging/stay';
import { moneyText } from '#text/money';
import { roomName } from '#text/roomName';
import { personIdOf } from '#shell/identity';
import { routes } from '../../src/routes';
import { sampleOpenid } from '../demo/people';
import { organizer } from '../demo/personas';
import { demoTrainings } from '../demo/trainings';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const step = stepsOfOneJourney();
const trainingId = 'tuling-2026' as TrainingId;
const NEXT = 'tuling-2027' as TrainingId;
const HOTEL = '武汉金贵源国际酒店';
const lead = demoTrainings.find(({ _id }) => _id === trainingId)!;

let desk: Desk;
let phone: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
  // Another class, for which nothing is set yet.
  await desk.import({
    trainings: [
      { ...lead, _id: NEXT, title: '图领英才第二期研修班', shortTitle: '图领英才第二期' },
    ],
  });
}, 240_000);
afterAll(() => desk.close());

const openids = new Map(
  Array.from({ length: 177 }, (_, n) => [personIdOf(sampleOpenid(n)), sampleOpenid(n)] as const),
);
const openidOf = ({ personId }: Pick<PlanRow, 'personId'>): string => openids.get(personId)!;

const planOf = (): Promise<ShownPlan> =>
  desk.valueFor(organizer.openid, lodgingCalls.plan, { trainingId });
const roomPage = { path: routes.room(trainingId).slice(1) };

/** What the browser was handed when these words were tapped. */
async function taken(words: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([phone.page.waitForEvent('download'), phone.tap(words)]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

step('an organizer finds 住宿 of each class by the workbench', async () => {
  phone = await desk.handTo(organizer.openid, { path: routes.workbench.slice(1) });
  await phone.sees('住宿', '图领英才第二期', lead.shortTitle);
  await phone.shot('lodging-01-workbench');
  await phone.tapNamed('住宿，图领英才第二期');
  await phone.sees('还没有设置房间', '第一步：填写住几晚');
  await phone.shot('lodging-02-nothing-set');
});

step('sets rooms for the first time: what is lacking is said at once (H7)', async () => {
  await phone.tap('设置房间');
  await phone.sees('第一晚', '2026年5月25日', '5月30日离店', HOTEL);
  await phone.tap('保存');
  await phone.sees('请至少为一家酒店填写房间数');
  await phone.page.getByLabel('大床房（间）').last().fill('4');
  await phone.page.getByLabel('双床房（间）').last().fill('30');
  await phone.tap('个别晚上不同');
  await phone.page.getByLabel('5月29日双床房').last().fill('28');
  await phone.shot('lodging-03-settings');
  await phone.setNetwork('none');
  await phone.tap('保存');
  await phone.sees('没有保存成功', '您填写的内容还在');
  await phone.shot('lodging-04-unheard');
  await phone.tap('知道了');
  await phone.setNetwork('wifi');
  await phone.tap('保存');
  await phone.sees('邀请学员登记', '登记开放至', '需 0 间 / 共 32 间');
  await phone.shot('lodging-05-set');
});

step('sees who has registered in the class that is under way', async () => {
  await phone.open(routes.lodging(trainingId));
  await phone.sees('登记情况', '未登记', '邀请学员登记', '共有：大床房 40');
  await phone.shot('lodging-06-overview');
  await phone.page.getByText(HOTEL).last().scrollIntoViewIfNeeded();
  await phone.shot('lodging-07-chart');
});

step('fewer rooms than are asked for are asked about once (H6)', async () => {
  await phone.tap('房间设置');
  const kings = phone.page.getByLabel('大床房（间）').last();
  const twins = phone.page.getByLabel('双床房（间）').last();
  await kings.fill('0');
  await twins.fill('6');
  await phone.tap('保存');
  await phone.sees('房间不够，仍要保存？', '请与本人联系');
  await phone.shot('lodging-08-short');
  await phone.tap('返回');
  await kings.fill('3');
  await twins.fill('40');
  await phone.tap('保存');
  await phone.sees('需 ', '共 43 间');
});

step('makes the poster with the lodging code, and saves it to the album (H1)', async () => {
  await phone.tap('邀请学员登记');
  await phone.sees('保存到相册', '页面路径');
  await phone.shot('lodging-09-poster');
  await phone.tap('保存到相册');
  await phone.tap('同意');
  await phone.tap('拒绝');
  await phone.sees('没有保存到相册的权限');
  await phone.shot('lodging-10-denied');
  await phone.tap('去设置');
  await phone.tap('保存图片或视频到你的相册：不允许');
  await phone.tap('关闭');
  const { name, path } = await taken('保存到相册');
  expect(name).toMatch(/png$/);
  expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
  await phone.sees('已保存到相册');
  await phone.back();
});

step('finds somebody who has not registered, and registers them with their consent', async () => {
  await phone.tap('登记名单');
  await phone.sees('未登记', '候补 0');
  await phone.shot('lodging-11-guests');
  await phone.page.getByText('显示更多').last().scrollIntoViewIfNeeded();
  await phone.page.getByText('拨打').nth(59).waitFor();
  await phone.tapStarting('未登记 ');
  const { guests } = await desk.valueFor(organizer.openid, lodgingCalls.guests, { trainingId });
  const guest = guests.find(({ request, gender }) => !request && gender === 'female')!;
  await phone.write('姓名、单位或手机尾号', guest.phone.slice(-4));
  await phone.sees(guest.name);
  await phone.tapNamed(new RegExp(`^${guest.name}，`));
  await phone.sees('代为登记', '还没有登记', guest.phone);
  await phone.shot('lodging-12-guest');
  await phone.tapNamed('大床房');
  await phone.tap('登记');
  await phone.sees('请先征得本人同意');
  await phone.tapNamed(/^本人同意/);
  await phone.shot('lodging-13-filled-in');
  await phone.tap('登记');
  await phone.sees('修改登记', '大床房 · 5月25日至5月30日，5 晚');
  await phone.shot('lodging-14-held');
  await phone.tap('取消住宿');
  await phone.sees(`取消${guest.name}的住宿登记？`);
  await phone.shot('lodging-15-cancel');
  await phone.tap('确定取消');
  await phone.sees('还没有登记', '代为登记');
  await phone.back();
  await phone.back();
  expect(await phone.errors()).toEqual([]);
});

let plan: ShownPlan;
step('runs the plan: what it comes to stands on top', async () => {
  await phone.tap('排房与房号');
  await phone.sees('系统会按登记自动排房');
  await phone.shot('lodging-16-start');
  await phone.tap('开始排房');
  await phone.sees('草稿，学员看不到', '重新排房', '房间 ', '人员 33');
  await phone.shot('lodging-17-draft');
  plan = await planOf();
  expect(plan.aims.withoutRoom).toBe(0);
  expect(plan.aims.swapped).toBeGreaterThan(0);
  expect(plan.aims.supplementNights).toBeGreaterThan(0);
  await phone.tap('变化');
  await phone.sees('这是第一次排房');
  await phone.shot('lodging-18-first');
});

step('looks at who is alone, fixes somebody, and moves somebody by hand (H4, H5)', async () => {
  await phone.tapNamed(/^单房差，/);
  const alone = plan.rows.find(({ supplementNights }) => supplementNights > 0)!;
  await phone.sees(alone.name, `单房差 ${alone.supplementNights} 晚`);
  await phone.shot('lodging-19-alone');
  await phone.tap('人员 33');
  await phone.tapStarting('全部 ');
  const king = plan.rows.find(({ choice, isSwapped }) => choice === 'king' && isSwapped)!;
  await phone.write('姓名、单位或房号', king.name);
  await phone.tapNamed(new RegExp(`^${king.name}，`));
  await phone.sees('固定在这个房间', '换房间', '与别人互换房间');
  await phone.shot('lodging-20-person');
  await phone.tap('固定在这个房间');
  await phone.sees('已固定');
  await phone.tapNamed(new RegExp(`^${king.name}，`));
  await phone.tap('与别人互换房间');
  await phone.sees(`${king.name}与谁互换？`, '固定在新房间');
  await phone.shot('lodging-21-swap');
  const other = plan.rows.find(({ choice, room }) => choice === 'king' && room?.includes('-k'))!;
  await phone.page.getByPlaceholder('姓名或单位').last().fill(other.name);
  await phone.page.getByText(other.name, { exact: true }).last().waitFor();
  await phone.tapNamed(new RegExp(`^${other.name}，`));
  await phone.sees('已换好');
  const after = await planOf();
  expect(after.rows.find(({ personId }) => personId === king.personId)).toMatchObject({
    room: other.room,
    isPinned: true,
    isSwapped: false,
  });
  await phone.tapNamed(new RegExp(`^${king.name}，`));
  await phone.tap('换房间');
  await phone.sees('空的大床房', '空的双床房');
  await phone.shot('lodging-22-move');
  await phone.tap('空的双床房');
  await phone.sees('已换好');
  expect(await phone.errors()).toEqual([]);
});

step('a plan that somebody else has run anew is shown, and said', async () => {
  const { revision } = await planOf();
  await desk.valueFor(organizer.openid, lodgingCalls.run, { trainingId, revision });
  await phone.tap('重新排房');
  await phone.sees('没有排好', '排房结果刚被更新');
  await phone.shot('lodging-23-changed');
  await phone.tap('知道了');
});

let alone: PlanRow;
let sharer: PlanRow;
step('publishes once, with the figures and the time to answer (H5)', async () => {
  plan = await planOf();
  alone = plan.rows.find(({ supplementNights }) => supplementNights > 0)!;
  sharer = plan.rows.find(
    ({ choice, supplementNights }) => choice === 'bed' && supplementNights === 0,
  )!;
  await phone.tap('发布');
  await phone.sees('发布排房结果？', '单房差确认截止日期', `33 人，${plan.rooms.length} 间房`);
  await phone.shot('lodging-24-publish');
  await phone.tap('确定发布');
  await phone.sees('已发布', '发布');
  await phone.tapNamed(/^待确认，/);
  await phone.sees(alone.name, '待确认单房差', '拨打');
  await phone.shot('lodging-25-published');
});

let attendee: PhoneInHand;
step('the attendee sees the room, and the news', async () => {
  attendee = await desk.handTo(openidOf(sharer), roomPage);
  const mate = plan.rows.find(
    ({ room, personId }) => room === sharer.room && personId !== sharer.personId,
  )!;
  await attendee.sees('室友', moneyText(sharer.fen!), HOTEL);
  await attendee.shot('lodging-26-attendee');
  expect(mate.gender).toBe(sharer.gender);
  await attendee.open(routes.news);
  await attendee.sees('房间已安排');
});

step('whoever is alone accepts the supplement, and the organizer sees it (H5)', async () => {
  const one = await desk.handTo(openidOf(alone), roomPage);
  await one.sees('单房差');
  await one.shot('lodging-27-alone');
  await desk.valueFor(openidOf(alone), roomCalls.acceptSupplement, {
    trainingId,
    fen: alone.supplementFen,
  });
  await phone.open(routes.roomPlan(trainingId));
  await phone.tapNamed(/^单房差，/);
  await phone.write('姓名、单位或房号', alone.name);
  await phone.sees('已接受单房差');
});

step('somebody cancels: the plan is run again, and says what it changes', async () => {
  await desk.valueFor(openidOf(sharer), roomCalls.cancel, {
    trainingId,
    key: AskKey.parse('journeycancel1'),
    what: 'stay',
  });
  await phone.open(routes.lodging(trainingId));
  await phone.sees('排房之后登记有变化', '登记有变化，重新排房时已排好的人尽量不动');
  await phone.shot('lodging-28-outdated');
  await phone.tap('重新排房');
  await phone.tap('重新排房');
  await phone.sees('人员 32', '看已发布的');
  await phone.tap('变化');
  await phone.sees('那次排房相比', '已取消 1');
  await phone.shot('lodging-29-changes');
  await phone.tap('已取消 1');
  await phone.sees(`${sharer.name}，不再住宿`);
  await phone.tap('看已发布的');
  await phone.sees('人员 33', '看草稿');
  await phone.shot('lodging-30-published-beside');
  await phone.tap('看草稿');
  await phone.sees('人员 32');
  const after = await planOf();
  const moved = after.rows.filter(({ change }) => change?.isMoved);
  expect(moved.length).toBeLessThanOrEqual(2);
  await phone.tap('发布调整');
  await phone.tap('确定发布');
  await phone.sees('已发布');
});

let numbered: ShownPlan['rooms'][number];
step('at check-in a room gets its number, and the attendee sees it', async () => {
  plan = await planOf();
  const shared = plan.rooms.find(({ kind, people }) => kind === 'twin' && people.length === 2)!;
  numbered = shared;
  const guest = plan.rows.find(({ personId }) => personId === shared.people[0])!;
  await phone.tapStarting('房间 ');
  await phone.write('姓名、单位或房号', guest.name);
  await phone.tapNamed(`${roomName(shared.room)}，填房号`);
  await phone.page.getByLabel('房号').last().fill('12 08');
  await phone.tap('保存');
  await phone.sees('房号只能用数字、字母和横线');
  await phone.shot('lodging-31-number');
  await phone.page.getByLabel('房号').last().fill('1208');
  await phone.tap('保存');
  await phone.sees('房号 1208');
  await phone.shot('lodging-32-numbered');
  const one = await desk.handTo(openidOf(guest), roomPage);
  await one.sees('1208');
  await one.shot('lodging-33-attendee-number');
  expect(await one.errors()).toEqual([]);
});

step('takes the list for the hotel: names, nights, amounts, totals', async () => {
  await phone.open(routes.lodging(trainingId));
  await phone.tap('导出给酒店');
  await phone.sees('包含手机号', HOTEL);
  await phone.shot('lodging-34-lists');
  await phone.tap('打开名单');
  await phone.sees('XLSX 文档');
  await phone.shot('lodging-35-opened');
  const { name, path } = await taken('下载到电脑查看');
  expect(name).toMatch(/xlsx$/);
  const file = readFileSync(path);
  const rooms = await readSheet(file, 1);
  const head = rooms.findIndex((row) => row.includes('房号'));
  const column = (title: string) => rooms.at(head)!.indexOf(title);
  const lodgers = rooms.slice(head + 1, -1);
  expect(lodgers).toHaveLength(32);
  expect(lodgers.filter((row) => row[column('房号')] === '1208')).toHaveLength(2);
  expect(rooms[head]).not.toContain('手机号');
  const sum = lodgers.reduce((yuan, row) => yuan + Number(row[column('应收房费（元）')]), 0);
  expect(rooms.at(-1)![column('应收房费（元）')]).toBe(sum);
  expect(sum * 100).toBe(plan.rows.reduce((fen, row) => fen + (row.fen ?? 0), 0));
  const nights = await readSheet(file, 2);
  expect(nights.some((row) => row.includes('双床房（间）'))).toBe(true);
  expect(numbered.people).toHaveLength(2);
  expect(await phone.errors()).toEqual([]);
});

step('sets the point of the hotel on the map, and takes it away (L9)', async () => {
  await phone.open(routes.trainingSection(trainingId, 'onSite'));
  await phone.tap(HOTEL);
  await phone.sees('已选好，学员可以打开地图导航');
  await phone.shot('lodging-36-point');
  await phone.tap('清除');
  await phone.sees('还没有选，学员只能看到地址');
  await phone.tap('在地图上选点');
  await phone.tap('国家图书馆');
  await phone.sees('已选好');
  await phone.tap('完成');
  await phone.sees('已自动保存');
  await phone.tap(HOTEL);
  await phone.sees('重新选点');
  await phone.tap('×');
  expect(await phone.errors()).toEqual([]);
});

step('fits in large type and in a wide window', async () => {
  const large = await desk.handTo(organizer.openid, {
    path: routes.lodging(trainingId).slice(1),
    large: true,
  });
  const pages: readonly (readonly [string, string, string])[] = [
    ['home', routes.lodging(trainingId), '登记情况'],
    ['settings', routes.lodgingSettings(trainingId), '登记截止'],
    ['code', routes.lodgingCode(trainingId), '保存到相册'],
    ['guests', routes.lodgingGuests(trainingId), '未登记'],
    ['guest', routes.lodgingGuest(trainingId, alone.personId), '修改登记'],
    ['plan', routes.roomPlan(trainingId), '房号'],
    ['lists', routes.roomLists(trainingId), '打开名单'],
  ];
  for (const [name, url, words] of pages) {
    await large.open(url);
    await large.sees(words);
    await large.shot(`lodging-40-large-${name}`);
    const width = await large.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  }
  await large.open(routes.roomPlan(trainingId));
  await large.tapNamed(new RegExp(`^${alone.name}，`));
  await large.shot('lodging-41-large-person');
  const wide = await desk.handTo(organizer.openid, {
    path: routes.lodging(trainingId).slice(1),
    width: 1_100,
  });
  await wide.sees('登记情况');
  await wide.shot('lodging-42-wide');
  for (const one of [large, wide, attendee]) expect(await one.errors()).toEqual([]);
});
