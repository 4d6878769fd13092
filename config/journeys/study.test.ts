import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CivilDate, instantIn, plusMilliseconds } from '#domain/calendar';
import { colleague, learner, organizer } from '../demo/personas';
import { demoTrainings } from '../demo/trainings';
import { projectRoot } from '../projectRoot';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const training = demoTrainings.find(({ mode }) => mode === 'online')!;
const titles = training.modules.flatMap(({ courses }) => courses.map(({ title }) => title));
const [firstTitle, tenthTitle] = [titles.at(0)!, titles.at(9)!];
const day = (text: string, hours = 0) => instantIn(text as CivilDate, hours);

let desk: Desk;
let phone: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
  await desk.moveClockTo(day('2026-04-13', 9));
  phone = await desk.handTo(learner.openid);
}, 240_000);
afterAll(() => desk.close());

const step = stepsOfOneJourney();

const video = () => phone.page.locator('video');
const position = () => video().evaluate((one: HTMLVideoElement) => one.currentTime);
const play = (rate: number) =>
  video().evaluate((one: HTMLVideoElement, wanted) => {
    one.playbackRate = wanted;
    return one.play();
  }, rate);
const reaches = (seconds: number) =>
  phone.page.waitForFunction(
    (wanted) => document.querySelector('video')!.currentTime >= wanted,
    seconds,
  );

step('home says what to do: study, and until when', async () => {
  await phone.sees('课程已开放，请开始学习：已学完 0/10 门', '6月12日');
  await phone.shot('study-01-home');
  await phone.tap('我的');
  await phone.tap('我的课程');
  await phone.sees(training.title, '已学完 0/10 门', '学习时间：4月13日至6月12日');
  await phone.shot('study-02-classes');
});

step('chooses the class, sees its courses, and begins', async () => {
  await phone.tap(training.title);
  await phone.sees('门课程已学完', firstTitle, tenthTitle, '未学习');
  await phone.shot('study-03-directory');
  await phone.tap(`开始学习：${firstTitle}`);
  await phone.sees('已学', '没看过的部分不能快进');
  await play(1);
  await reaches(5);
  await phone.shot('study-04-video');
});

step('whoever jumps ahead is taken back', async () => {
  await video().evaluate((one: HTMLVideoElement) => {
    one.currentTime = 12;
  });
  await phone.sees('没看过的部分不能快进');
  await phone.page.waitForFunction(() => document.querySelector('video')!.currentTime < 9);
  await phone.shot('study-05-ahead');
  expect(await phone.errors()).toEqual([]);
});

step('closed and opened again, it goes on where it was', async () => {
  await phone.page.reload();
  await phone.settles();
  await phone.sees('请开始学习：已学完 0/10 门');
  await phone.open(`/features/study/directory/index?trainingId=${training._id}`);
  await phone.sees('学习中');
  await phone.shot('study-06-continue');
  await phone.tap(`继续学习：${firstTitle}`);
  await play(1);
  expect(await position()).toBeGreaterThanOrEqual(4);
});

step('without a network it is kept on the phone, and counts when that is back', async () => {
  await phone.setNetwork('none');
  await reaches(10.5);
  await phone.sees('网络不佳，学习进度已保存在手机');
  await phone.shot('study-07-offline');
  await phone.setNetwork('wifi');
  await phone.sees('学习完', '这门课已学习完', `下一门：${titles[1]}`);
  await phone.shot('study-08-finished');
});

step('all ten are finished as time goes on', async () => {
  for (const [index, title] of titles.slice(1).entries()) {
    await phone.tap(`下一门：${title}`);
    await desk.moveClockTo(plusMilliseconds(day('2026-04-14', 9), index * 3_600_000));
    await phone.sees(title);
    await play(4);
    await desk.moveClockTo(plusMilliseconds(day('2026-04-14', 10), index * 3_600_000));
    await phone.sees('学习完');
  }
  await phone.sees('全部课程已学完');
  await phone.shot('study-09-all');
  await phone.tap('返回目录');
  await phone.sees('全部课程已学完', '学习完', '问卷从4月20日开始填写');
  await phone.shot('study-10-directory');
  expect(await phone.errors()).toEqual([]);
});

step('a finished course may be seen again, from anywhere', async () => {
  await phone.tap(`1. ${firstTitle}`);
  await phone.sees('这门课已学习完');
  await play(1);
  await video().evaluate((one: HTMLVideoElement) => {
    one.currentTime = 9;
  });
  await reaches(9.5);
  await phone.doesNotSee('没看过的部分不能快进');
});

step('and the survey is what is left once it is open (O6)', async () => {
  await desk.moveClockTo(day('2026-04-20', 9));
  await phone.back();
  await phone.sees('请在6月12日前（含当日）填写问卷', '填写问卷');
  await phone.shot('study-17-survey');
  await phone.tap(`1. ${firstTitle}`);
});

step('when the last day ends, what plays stops, and nothing is played any more (O5)', async () => {
  await desk.moveClockTo(plusMilliseconds(day('2026-06-13'), -6_000));
  await phone.refresh();
  await phone.sees('6月12日，已经结束，不能再播放');
  await phone.shot('study-11-over');
  await phone.tap('返回目录');
  await phone.sees('已经结束，不能再播放', '全部课程已学完');
  await phone.tap(`1. ${firstTitle}`);
  await phone.shot('study-12-directory-over');
  expect(await phone.route()).toBe('features/study/directory/index');
  expect(await phone.errors()).toEqual([]);
});

step('an organizer uploads the video of a course, and it plays for whoever has paid', async () => {
  await desk.moveClockTo(day('2026-05-01', 9));
  const editor = await desk.handTo(organizer.openid, {
    path: `features/trainingsAdmin/editor/index?trainingId=${training._id}`,
  });
  await editor.tap('课程');
  await editor.sees('视频 · 0:13');
  await editor.shot('study-18-courses');
  await editor.tap(`1. ${firstTitle}`);
  await editor.sees('视频文件编号', '换一个视频');
  await editor.shot('study-19-video-of-course');
  const film = readFileSync(path.join(projectRoot, 'config/demo/videos/course-02.mp4'));
  await editor.tap('换一个视频');
  await editor.chooseVideo('同意', film);
  await editor.page.waitForFunction(() =>
    [...document.querySelectorAll('input')].some(({ value }) => value === '10'),
  );
  await editor.shot('study-20-uploaded');
  await editor.tap('完成');
  await editor.sees('视频 · 0:10', '已自动保存');
  await editor.shot('study-21-saved');
  expect(await editor.errors()).toEqual([]);
});

step('who has not registered is told so, and led there (O4)', async () => {
  await desk.moveClockTo(day('2026-04-13', 9));
  const guest = await desk.handTo(colleague.openid, {
    path: `features/study/directory/index?trainingId=${training._id}`,
  });
  await guest.sees('您还没有报名这个培训', '去报名');
  await guest.shot('study-13-guest');
  await guest.open('/features/study/classes/index');
  await guest.sees('还没有可以学习的课程');
  await guest.shot('study-14-no-classes');
  expect(await guest.errors()).toEqual([]);
});

step('in large type nothing is cut off', async () => {
  const large = await desk.handTo(learner.openid, {
    path: `features/study/directory/index?trainingId=${training._id}`,
    large: true,
  });
  await large.sees(firstTitle);
  await large.shot('study-15-directory-large');
  await large.tap(`2. ${titles[1]}`);
  await large.sees('这门课已学习完');
  await large.shot('study-16-video-large');
  expect(await large.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    390,
  );
});
