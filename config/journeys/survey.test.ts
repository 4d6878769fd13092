import { readSheet } from 'read-excel-file/node';
import { surveyCalls } from '#contract/survey';
import type { TrainingId } from '#domain/ids';
import { EMPTY_DRAFT } from '#domain/survey/survey';
import { personIdOf } from '#shell/identity';
import { colleague, librarian, organizer } from '../demo/personas';
import { Desk } from './desk';
import { finishedCourses } from './finishedCourses';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const ONLINE = 'zaizhi-2026' as TrainingId;
const EDITOR = `features/survey/editor/index?trainingId=${ONLINE}`;
const PAGE = `features/survey/answer/index?trainingId=${ONLINE}`;
const WORDS = '希望多一些案例';

let desk: Desk;
let desktop: PhoneInHand;
let phone: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
  const changedBy = personIdOf(organizer.openid);
  const empty = { _id: ONLINE, revision: 1, draft: EMPTY_DRAFT };
  await desk.import({
    surveys: [{ ...empty, changedAt: '2026-04-01T01:00:00.000Z', changedBy }],
    ...finishedCourses(librarian, 7),
  });
  desktop = await desk.handTo(organizer.openid, {
    path: `features/trainingsAdmin/editor/index?trainingId=${ONLINE}`,
  });
}, 180_000);
afterAll(() => desk.close());
afterEach(async () => {
  for (const one of [desktop, phone]) if (one) expect(await one.errors()).toEqual([]);
});

const step = stepsOfOneJourney();

step('an organizer finds the survey beside the training, and is told what it lacks', async () => {
  await desktop.tap('调查问卷');
  await desktop.sees('未发布', '4月20日至6月12日', '还没有题目');
  await desktop.shot('survey-01-empty');
  await desktop.tap('发布问卷');
  await desktop.sees('没有发布成功', '还有 2 处没有填好');
  await desktop.tap('知道了');
  await desktop.sees('请填写问卷标题');
});

step('begins with the usual questions, writes one more, moves and deletes', async () => {
  await desktop.tap('使用常用题目');
  await desktop.sees('1. 您对本次培训的总体评价', '5. 您的意见和建议');
  await desktop.tap('＋ 单选题');
  await desktop.write('例如 您对课程内容的总体评价', '您希望下次培训的形式');
  await desktop.page.getByLabel('选项 1', { exact: true }).last().fill('在线学习');
  await desktop.page.getByLabel('选项 2', { exact: true }).last().fill('现场面授');
  await desktop.shot('survey-02-question');
  await desktop.tap('完成');
  await desktop.sees('6. 您希望下次培训的形式');
  await desktop.tapNamed('上移第 6 题');
  await desktop.sees('5. 您希望下次培训的形式', '6. 您的意见和建议');
  await desktop.tapNamed('删除第 3 题');
  await desktop.sees('“教师的讲授水平”删除后不能恢复');
  await desktop.tap('确定删除');
  await desktop.sees('5. 您的意见和建议', '已自动保存');
  await desktop.shot('survey-03-questions');
});

step('what is written without a network is saved when it is back', async () => {
  await desktop.setNetwork('none');
  await desktop.write('例如 课程效果调查问卷', '2026 年课程效果调查问卷');
  await desktop.sees('已保存在手机');
  await desktop.setNetwork('wifi');
  await desktop.tap('立即保存');
  await desktop.sees('已自动保存');
});

step('looks at it as attendees will, and publishes it', async () => {
  await desktop.tap('预览');
  await desktop.sees('2026 年课程效果调查问卷', '4. 您希望下次培训的形式');
  await desktop.shot('survey-04-preview');
  await desktop.tap('发布问卷');
  await desktop.shot('survey-05-ask');
  await desktop.tap('确定发布');
  await desktop.sees('已发布');
});

step('an attendee is told how many courses are missing (O6)', async () => {
  await desk.moveClockTo('2026-05-01T02:00:00.000Z');
  phone = await desk.handTo(librarian.openid, {
    path: `features/training/registration/index?trainingId=${ONLINE}`,
  });
  await phone.tap('调查问卷');
  await phone.sees('还有 3 门课程没有学完', '去学习课程');
  await phone.shot('survey-06-unfinished');
  await phone.tap('去学习课程');
  expect(await phone.route()).toBe('features/study/directory/index');
});

step('who has finished all courses finds it at home', async () => {
  await desk.import(finishedCourses(librarian, 10));
  phone = await desk.handTo(librarian.openid);
  await phone.sees('课程已学完，请填写调查问卷');
  await phone.shot('survey-07-home');
  await phone.tap('课程已学完，请填写调查问卷');
  await phone.sees('2026 年课程效果调查问卷', '已答 0 题，共 5 题', '不含姓名');
  await phone.shot('survey-08-open');
});

step('is led to what is missing', async () => {
  await phone.tap('满意');
  await phone.tap('提交');
  await phone.sees('请打分', '请至少选择一项');
  await phone.shot('survey-09-missing');
});

step('what was answered is there on another phone, and without a network', async () => {
  await phone.tapNamed('4 分');
  await phone.tap('更新了专业知识');
  await phone.tap('了解了行业动态');
  await phone.sees('已答 3 题，共 5 题', '已自动保存');
  const other = await desk.handTo(librarian.openid, { path: PAGE });
  await other.sees('已答 3 题，共 5 题');
  await phone.setNetwork('none');
  await phone.tap('在线学习');
  await phone.sees('网络不佳');
  await phone.write('请填写您的意见或建议', WORDS);
  await phone.shot('survey-10-offline');
  await phone.refresh();
  await phone.setNetwork('wifi');
  await phone.tap('重试');
  await phone.sees('已答 5 题，共 5 题');
});

step('hands it in after one question, and is thanked', async () => {
  await phone.tap('提交');
  await phone.sees('每人只能提交一次');
  await phone.shot('survey-11-ask');
  await phone.tap('确定提交');
  await phone.sees('感谢您填写问卷', '5月1日');
  await phone.shot('survey-12-thanks');
  await phone.tap('我的回答');
  await phone.sees('更新了专业知识；了解了行业动态', WORDS);
  await phone.shot('survey-13-mine');
});

step('a second time is refused on the phone that still shows the questions', async () => {
  await desk.import(finishedCourses(colleague, 10));
  const [one, other] = await Promise.all([
    desk.handTo(colleague.openid, { path: PAGE, large: true }),
    desk.handTo(colleague.openid, { path: PAGE }),
  ]);
  for (const each of [one, other]) {
    await each.tap(each === one ? '非常满意' : '一般');
    await each.tapNamed('5 分');
    await each.tap('其他');
    await each.tap('现场面授');
    await each.sees('已自动保存');
  }
  await one.shot('survey-14-large');
  await one.tap('提交');
  await one.tap('确定提交');
  await one.sees('感谢您填写问卷');
  await other.tap('提交');
  await other.tap('确定提交');
  await other.sees('问卷没有提交', '每人只能提交一次');
  await other.tap('查看最新内容');
  await other.sees('感谢您填写问卷');
  for (const each of [one, other]) expect(await each.errors()).toEqual([]);
});

step('the organizer sees what all say, without names, and takes it away', async () => {
  await desktop.refresh();
  await desktop.sees('现在只能修改文字');
  await desktop.shot('survey-15-answered');
  await desktop.write('例如 课程效果调查问卷', '另一个标题');
  await desktop.sees('有未发布的修改', '只能发布文字修改');
  await desktop.shot('survey-15-changes');
  await desktop.tap('放弃修改');
  await desktop.tap('确定放弃');
  await desktop.losesSightOf('有未发布的修改');
  await desktop.tap('查看结果');
  await desktop.sees('已提交 2 人', '平均 4.50 分', WORDS);
  await desktop.doesNotSee(librarian.name);
  await desktop.shot('survey-16-results');
  await desktop.tap('导出 Excel');
  await desktop.sees('XLSX 文档');
  await desktop.shot('survey-17-export');
  const { content } = await desk.valueFor(organizer.openid, surveyCalls.export, {
    trainingId: ONLINE,
  });
  const [head, ...rows] = await readSheet(Buffer.from(content, 'base64'));
  expect(head).toHaveLength(6);
  expect(new Set(rows.map((row) => row[2]))).toEqual(new Set([4, 5]));
  expect(rows.flat()).toContain('更新了专业知识；了解了行业动态');
});

step('in large type nothing is cut off', async () => {
  for (const [name, path] of [
    ['editor', EDITOR],
    ['results', EDITOR.replace('editor', 'results')],
    ['answer', PAGE],
  ] as const) {
    const large = await desk.handTo(name === 'answer' ? librarian.openid : organizer.openid, {
      path,
      large: true,
    });
    await large.shot(`survey-18-large-${name}`);
    expect(await large.errors()).toEqual([]);
  }
  const wide = await desk.handTo(organizer.openid, {
    path: EDITOR.replace('editor', 'results'),
    width: 900,
  });
  await wide.shot('survey-19-wide');
});
