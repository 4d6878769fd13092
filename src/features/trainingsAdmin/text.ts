import type { OrganizedRow } from '#contract/organize';
import { civilDateOf, clockTimeOf, type Instant } from '#domain/calendar';
import type { Question } from '#domain/training/draftQuestions';
import { dayText, fullDay } from '#text/dates';
import { phaseText } from '#text/labels';
import { questionText } from '#text/questions';
import { openingText } from '#text/training';

/** Words of the list of trainings. */
export const listText = {
  create: '新建培训',
  createAsk: '怎样开始？',
  blank: '从空白开始',
  blankNote: '逐项填写',
  copyOf: '复制往期培训',
  copyNote: '日期顺延到下一年，逐项核对即可',
  cancel: '取消',
  failed: '没有新建成功',
  empty: '还没有由您负责的培训',
  untitled: '未命名的培训',
  changes: '有未发布的修改',
  changed: (at: Instant) => `${dayText(civilDateOf(at))} ${clockTimeOf(at)} 更新`,
} as const;

const STATE: Record<OrganizedRow['state'], string> = {
  draft: '草稿',
  published: '已发布',
  closed: '已停止报名',
};

/** 草稿 · 报名中 */
export const stateText = ({ state, phase }: Pick<OrganizedRow, 'state' | 'phase'>): string =>
  state === 'published' && phase ? phaseText[phase] : STATE[state];

/** 2027年4月3日开始报名 */
export function opensText({ opensAt }: OrganizedRow['registration']): string | undefined {
  if (opensAt === undefined) return undefined;
  return `${opensAt.slice(0, 4)}年${openingText(opensAt)}开始报名`;
}

/** Words of the editor. */
export const editorText = {
  draftNote: '草稿只有组织者能看到。填好各部分，检查后发布。',
  changesNote: '以下有未发布的修改，学员看到的仍是原来的内容。',
  publishedNote: '修改后需要再次发布，学员才会看到。',
  sections: '内容',
  done: '已填写',
  lacks: (count: number) => `还差 ${count} 项`,
  check: '发布前检查',
  checkChanges: '检查并发布修改',
  preview: '预览',
  previewNote: '学员看到的样子',
  survey: '调查问卷',
  surveyNote: '编写、发布与结果',
  certificates: '证书',
  certificatesNote: '模板、发放与撤销',
  code: '小程序码',
  codeNote: '放到公众号和通知里',
  close: '停止报名',
  closeNote: '已报名的人不受影响',
  closeAsk: '停止报名？',
  closeMeaning: '学员不能再报名，已报名的人照常审核、交费和参加。之后可以恢复。',
  closeConfirm: '确定停止报名',
  reopen: '恢复报名',
  reopenNote: '在报名时间内可以报名',
  discard: '放弃修改',
  discardNote: '恢复成已发布的内容',
  discardDraft: '删除草稿',
  discardDraftNote: '这个培训还没有发布',
  discardAsk: '放弃未发布的内容？',
  discardMeaning: '未发布的内容不能再找回；已发布的内容不受影响。',
  discardConfirm: '确定放弃',
  cancel: '取消',
  failed: '没有处理成功',
  unknownBack: '返回培训管理',
  lastChange: (name: string, at: Instant) =>
    `${name}于${fullDay(civilDateOf(at))} ${clockTimeOf(at)}修改`,
} as const;

/** Whether what was typed has reached the cloud. */
export const savingText = {
  saving: '正在保存…',
  saved: '已自动保存',
  waiting: '网络不稳定，内容已存在这台手机上，联网后会继续保存。',
  now: '立即保存',
  foreign: (questions: readonly Question[]) =>
    `其他组织者同时改了${questions.map((one) => questionText[one]).join('、')}，已保留您填写的内容，请核对。`,
  merged: '其他组织者刚修改过，已合并到一起。',
  seen: '知道了',
} as const;

/** Words of the sheet with the mini-program code. */
export const codeText = {
  title: '小程序码',
  note: '长按图片可保存或发给同事；扫码直接打开这个培训。',
  path: '公众号菜单路径',
  words: '公众号文案',
  picture: '打开这个培训的小程序码',
} as const;

/** The sentence for the official account, to be copied. */
export const announcement = (title: string, when: string | undefined): string =>
  `${title}${when === undefined ? '' : `，${when}`}。请在“中国图书馆学会”小程序的“培训”中报名，或扫描下方小程序码。`;

/** Words of the check before publishing. */
export const checkText = {
  blocks: (count: number) => `${count} 处必须修改`,
  warnings: (count: number) => `${count} 处请确认`,
  fine: '没有发现问题，可以发布。',
  nothing: '没有发现问题，内容与已发布的一致。',
  lacks: (section: string, count: number) => `${section}还差 ${count} 项`,
  fill: '去填写',
  todo: '怎么办：',
  seen: '我已看过，就这样安排',
  go: '去修改',
  publish: '发布',
  publishChanges: '发布修改',
  blocked: '改好必须修改的内容后才能发布',
  unread: '请逐项确认后发布',
  unchanged: '没有需要发布的修改',
  progress: '正在发布…',
  done: '已发布',
  failed: '没有发布成功',
  back: '返回',
} as const;

/** Words of the questions that need more than their name. */
export const fieldWords = {
  choose: '请选择',
  time: '时间',
  dayOf: (name: string) => `${name}：日期`,
  timeOf: (name: string) => `${name}：时间`,
  from: (name: string) => `${name}：第一天`,
  until: (name: string) => `${name}：最后一天`,
  midnight: '24:00（当天结束）',
  clear: '不设',
  clearPayBy: '不设最后交费日',
  linesHint: '每行一条',
  orderWrong: '结束不能早于开始',
  modeFixed: '已发布的培训不能更改',
  shortHint: '用在消息和列表里，不超过 20 个字',
  seatsHint: '不填表示不限名额',
  payByHint: '不设时，学习结束前都可以交费',
  hoursHint: '不填时，证书上不写学时',
  yuan: '例如 400',
  refundRight: '按时申请即退',
  refundDecision: '由财务决定',
  onlineNote: '课程内容在部分设备上可能受微信支付规则限制；银行转账始终可用。',
  terminals: { ios: '苹果手机', android: '安卓手机', desktop: '电脑微信' },
  holder: '户名',
  bank: '开户行',
  number: '账号',
  bankCode: '行号',
  accountWrong: '请填写完整：户名、开户行、账号（10–30 位数字）；行号可不填，填则为 12 位数字',
  accountTitle: '收款账户',
  remarkTitle: '汇款附言',
  remarkPreview: '学员看到',
  addName: '＋ 姓名',
  addUnit: '＋ 单位名称',
  addKeyword: '＋ 固定词',
  keyword: '固定词',
  keywordPlaceholder: '例如 在职培训',
  personName: '姓名',
  unitName: '单位名称',
  add: '添加',
  remove: '删除',
  up: '上移',
  down: '下移',
  finish: '完成',
  filled: '填好了，返回',
  moduleOf: (number: number) => `第 ${number} 模块`,
  moduleTitle: '模块名称',
  moduleHint: '只有一个模块时可以不填',
  addModule: '添加模块',
  editModule: '模块设置',
  addCourses: '添加课程',
  courses: '课程名称',
  coursesHint: '每行一门，可以一次添加多门',
  courseKind: '形式',
  noCourses: '还没有课程',
  notSet: '还没有添加',
  choosePoint: '在地图上选点',
  choosePointAgain: '重新选点',
  clearPoint: '清除',
  pointChosen: '已选好，学员可以打开地图导航',
  pointNotChosen: '还没有选，学员只能看到地址',
  mapFailed: '地图没有打开，请稍后再试',
} as const;

/** Words of a course's video. */
export const videoWords = {
  upload: '上传视频',
  replace: '换一个视频',
  uploading: '正在上传，请不要离开…',
  file: '视频文件编号',
  fileHint: '上传后自动填写；也可以填写云存储 videos 文件夹中文件的 File ID',
  filePlaceholder: 'cloud://…/videos/…',
  fileWrong: '请填写 videos 文件夹中视频的 File ID，以 cloud:// 开头',
  minutes: '时长：分',
  seconds: '秒',
  lengthWrong: '请填写视频时长',
  missing: '视频未上传',
  length: (seconds: number) =>
    `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
} as const;

/** What is wrong with something typed. */
export const wrongText = {
  missing: (name: string) => `请填写${name}`,
  length: (name: string, max: number) => `${name}不能超过 ${max} 个字，也不能有表情或特殊符号`,
  number: '请填写大于 0 的整数',
  yuan: '请填写金额，例如 400 或 400.50',
  lines: (max: number) => `每行不超过 ${max} 个字，不能有表情或特殊符号`,
  check: (name: string) => `请检查${name}`,
  phones: '请填写电话，只用数字和 -，多个用逗号分开',
  email: '请填写正确的邮箱',
} as const;
