import type { EditedSurvey } from '#contract/survey';
import { civilDateOf, clockTimeOf, type Instant } from '#domain/calendar';
import type { ReplyWrong } from '#domain/survey/checkReplies';
import type { DraftProblem } from '#domain/survey/publish';
import type { QuestionKind } from '#domain/survey/survey';
import { dayText, untilText } from '#text/dates';

export const kindText: Record<QuestionKind, string> = {
  single: '单选题',
  multiple: '多选题',
  rating: '评分题',
  text: '问答题',
};

/** What is wrong at a question, and what to do. */
export const wrongText: Record<QuestionKind, Record<ReplyWrong, string>> = {
  single: wrongsOf('请选择一项'),
  multiple: wrongsOf('请至少选择一项'),
  rating: wrongsOf('请打分'),
  text: wrongsOf('请填写'),
};

function wrongsOf(missing: string): Record<ReplyWrong, string> {
  return {
    missing,
    kind: missing,
    choice: '这个选项已更新，请重新选择',
    unknownQuestion: '题目已更新，请重新填写',
    characters: '请勿使用表情或特殊符号，最多 1000 字',
  };
}

/** Words of the questions as they are answered. */
export const formText = {
  required: '必填',
  optional: '选填',
  several: '可多选',
  worst: '1 分最低',
  best: '5 分最高',
  points: (rating: number) => `${rating} 分`,
  words: '请填写您的意见或建议',
  number: (index: number) => `${index + 1}.`,
  nothing: '未填写',
} as const;

/** Words of the page where attendees answer. */
export const answerText = {
  progress: (done: number, total: number) => `已答 ${done} 题，共 ${total} 题`,
  privacy: '结果不含姓名，只用于改进培训。',
  until: (until: Instant) => `填写时间：${untilText(until)}`,
  saving: '正在保存…',
  saved: '已自动保存，可以稍后继续',
  waiting: '网络不佳，已保存在手机，联网后会继续保存',
  submit: '提交',
  submitting: '正在提交…',
  ask: '提交问卷？',
  meaning: ['每人只能提交一次，提交后不能修改。'],
  confirm: '确定提交',
  wrong: (count: number) => `还有 ${count} 题需要填写，请看题目下面的提示`,
  refused: '问卷没有提交',
  latest: '查看最新内容',
  thanks: '感谢您填写问卷',
  submitted: (at: Instant) => `已于${dayText(civilDateOf(at))} ${clockTimeOf(at)} 提交`,
  next: '达到结业要求后，即可领取证书。',
  toCertificate: '查看证书',
  mine: '我的回答',
  toStudy: '去学习课程',
  toTraining: '查看培训',
  toRegistration: '查看我的报名',
  retry: '重试',
} as const;

/** Words of the page where organizers write the survey. */
export const editorText = {
  tabs: { write: '编辑', preview: '预览' },
  state: { none: '未发布', published: '已发布', changes: '有未发布的修改' },
  answered: '已有学员提交，现在只能修改文字。',
  answeredChanges: '已有学员提交，只能发布文字修改；其他修改请放弃。',
  draftNote: '学员还看不到这份问卷。写好后点“发布问卷”。',
  changesNote: '学员看到的仍是已发布的内容，发布修改后才会更新。',
  publishedNote: '学员学完全部课程后，可在填写时间内填写一次。',
  publishedOffline: '已交费的学员可在填写时间内填写一次。',
  window: '填写时间',
  windowNote: '由培训的“时间”设置，在培训编辑中修改',
  from: '开始日期',
  until: '结束日期',
  title: '问卷标题',
  titleExample: '例如 课程效果调查问卷',
  introduction: '问卷说明',
  introductionExample: '例如 感谢您参加本次培训，请根据实际情况填写',
  questions: '题目',
  none: '还没有题目。可以逐题添加，也可以从常用题目开始。',
  usual: '使用常用题目',
  add: '添加题目',
  untitled: '（还没有写题目）',
  choices: (count: number) => `${count} 个选项`,
  edit: '编辑',
  up: '上移',
  down: '下移',
  remove: '删除',
  of: (act: string, number: number) => `${act}第 ${number} 题`,
  removeAsk: (number: number) => `删除第 ${number} 题？`,
  removeMeaning: (title: string) =>
    title === '' ? '删除后不能恢复。' : `“${title}”删除后不能恢复。`,
  removeConfirm: '确定删除',
  publish: '发布问卷',
  publishChanges: '发布修改',
  publishing: '正在发布…',
  publishAsk: '发布问卷？',
  publishMeaning: ['学员可以按这份问卷填写。', '有人提交后，只能再修改文字。'],
  publishConfirm: '确定发布',
  published: '已发布',
  refused: '没有发布成功',
  lacks: (count: number) => `还有 ${count} 处没有填好，见下面的提示`,
  restore: '放弃修改',
  restoreNote: '恢复成已发布的内容',
  restoreAsk: '放弃未发布的修改？',
  restoreMeaning: ['问卷恢复成学员看到的内容，未发布的修改不能再找回。'],
  restoreConfirm: '确定放弃',
  results: '查看结果',
  resultsNote: '统计图表与导出',
  saving: '正在保存…',
  saved: '已自动保存',
  waiting: '网络不佳，已保存在手机，联网后会继续保存',
  now: '立即保存',
  conflict: '其他组织者刚修改了问卷',
  conflictMeaning: '您的修改还没有保存。请选择保留哪一份。',
  keepMine: '保留我的修改',
  takeTheirs: '使用最新内容',
  questionOf: (number: number) => `第 ${number} 题`,
  wording: '题目',
  wordingExample: '例如 您对课程内容的总体评价',
  needed: '是否必填',
  options: '选项',
  option: (number: number) => `选项 ${number}`,
  addOption: '＋ 添加选项',
  finish: '完成',
  characters: '请勿使用表情或特殊符号',
  failed: '没有处理成功',
  back: '返回培训管理',
  previewNote: '学员看到的样子，这里的填写不会保存。',
  previewEmpty: '还没有可以预览的题目',
} as const;

export const lacksText: Record<DraftProblem['why'], string> = {
  title: '请填写问卷标题',
  questions: '请至少添加一道题目',
  days: '请设置填写时间，结束不能早于开始',
  questionTitle: '请填写题目',
  choices: '请至少填写 2 个选项',
  choiceText: '有选项还没有填写',
  sameChoices: '有两个选项相同，请修改',
};

/** 未发布 · 已发布 · 有未发布的修改 */
export const stateText = (survey: Pick<EditedSurvey, 'publishedAt' | 'hasChanges'>): string =>
  survey.publishedAt === undefined
    ? editorText.state.none
    : survey.hasChanges
      ? editorText.state.changes
      : editorText.state.published;

/** Words of the results. */
export const resultsText = {
  submitted: '已提交',
  people: (count: number) => `${count} 人`,
  ofAttendees: (submitted: number, attendees: number) =>
    `已交费学员 ${attendees} 人，已提交 ${submitted} 人`,
  none: '还没有学员提交问卷，有人提交后这里会显示统计结果。',
  answered: (count: number) => `${count} 人作答`,
  average: (average: number) => `平均 ${average.toFixed(2)} 分`,
  bar: (label: string, count: number, share: number) => `${label}，${count} 人，${share}%`,
  figures: (count: number, share: number) => `${count} 人 · ${share}%`,
  multiple: '可多选，各项之和可能超过 100%',
  all: (count: number) => `查看全部 ${count} 条`,
  more: (shown: number, all: number) => `这里显示 ${shown} 条，全部 ${all} 条请导出查看`,
  noWords: '还没有文字回答',
  privacy: '结果不含姓名。',
  export: '导出 Excel',
  exporting: '正在导出…',
  exportRefused: '结果没有导出',
  notOpened: '文件没有打开，请在微信电脑版中再试',
  toEditor: '去编写问卷',
} as const;

/** Questions that many trainings ask, to begin with. */
export const usualQuestions: readonly {
  readonly kind: QuestionKind;
  readonly title: string;
  readonly isRequired: boolean;
  readonly choices?: readonly string[];
}[] = [
  {
    kind: 'single',
    title: '您对本次培训的总体评价',
    isRequired: true,
    choices: ['非常满意', '满意', '一般', '不满意'],
  },
  { kind: 'rating', title: '课程内容的实用程度', isRequired: true },
  { kind: 'rating', title: '教师的讲授水平', isRequired: true },
  {
    kind: 'multiple',
    title: '您最大的收获',
    isRequired: true,
    choices: ['更新了专业知识', '学到了工作方法', '了解了行业动态', '其他'],
  },
  { kind: 'text', title: '您的意见和建议', isRequired: false },
];

export const usualTitle = '课程效果调查问卷';
