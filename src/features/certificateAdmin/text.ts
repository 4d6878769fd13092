import type { TemplateFinding } from '#domain/certificate/findings';
import type { EarnRule, Field, TemplateContent } from '#domain/certificate/template';

/** Words of the certificates of a training. */
export const homeText = {
  paid: (count: number) => `已交费 ${count} 人`,
  window: '下载时间',
  windowFrom: (from: string) => `${from}起，不设截止`,
  unsaved: '模板未保存',
  blocked: '模板需修改',
  ready: '可以发放',
  unsavedNote: '还没有保存模板。请打开模板，看过预览后保存，才会开始发放。',
  auto: '学员达到要求后自动发放。也可以现在一次发放给全部达到要求的学员。',
  issued: '有效',
  revoked: '已撤销',
  replaced: '已换发',
  template: '证书模板',
  templateNote: '文字、印章与预览',
  list: '已发放名单',
  listNote: '查找、撤销、换发',
  issueAll: '发放给全部达到要求的学员',
  issuing: '正在发放…',
  progress: (seen: number, paid: number) => `已核对 ${seen}/${paid} 人`,
  newly: (count: number) => `新发放 ${count} 张`,
  done: (seen: number, issued: number) =>
    issued === 0
      ? `已核对 ${seen} 人，没有新达到要求的学员`
      : `已核对 ${seen} 人，新发放 ${issued} 张`,
  stopped: '发放中断，已发放的有效。请重试，会从中断的地方继续。',
  goOn: '继续发放',
  ask: '现在发放证书？',
  meaning: [
    '系统逐一核对已交费学员，只发放给达到要求且还没有证书的人。',
    '编号连续，不会重复发放；中断后可以继续。',
  ],
  confirm: '开始发放',
  unprintable: '姓名待确认',
  unprintableNote: '这些学员已达到要求，但姓名中有证书字库没有的字。请与本人确认写法后发放。',
  issueAs: '按确认的写法发放',
  issueAsNote: (characters: string) => `字库里没有“${characters}”`,
  issueAsTitle: (name: string) => `为${name}发放证书`,
  nameLabel: '证书上的姓名',
  nameHint: '请与本人确认，例如用通行的写法或拼音代替',
  nameMissing: '请填写姓名',
  nameWrong: '请填写 2 到 50 个字的姓名，不含表情和特殊符号',
  issueConfirm: '发放',
  refused: '没有发放成功',
  issuedOne: '已发放',
  none: '这个培训没有设置证书。请在培训编辑的“证书”中添加。',
  toTraining: '去编辑培训',
  toWorkbench: '去工作台',
} as const;

/** Words of the template's editor. */
export const templateText = {
  preview: '预览',
  previewLabel: (title: string) => `${title}预览，点按放大`,
  previewFailed: '预览没有更新',
  sampleName: '预览用的姓名',
  sampleNameHint: '只用于预览，例如试一个生僻字姓名',
  words: '文字',
  title: '证书名称',
  subtitle: '副标题',
  issuer: '颁发单位',
  text: '正文',
  textHint: '换行即另起一段。点下面的字段可插入：',
  serialLine: '编号一行',
  dateLine: '日期一行',
  scanNote: '二维码旁的说明',
  signatureLine: '签署一行',
  signatureExample: '例如 理事长：某某某',
  rules: '发放与编号',
  rule: '取得条件',
  serialPattern: '编号规则',
  serialHint: '{year} 为年份，{n:05} 为至少五位的序号，例如 中图学培〔{year}〕{n:05}',
  look: '外观',
  colours: '配色',
  frame: '边框',
  seal: '印章',
  sealRing: '印章环绕文字',
  sealMark: '印章下方文字',
  sealUpload: '上传印章图片',
  sealAgain: '更换印章图片',
  sealUploading: '正在上传…',
  sealHint: '透明底 PNG，正方形，边长至少 600 像素，不超过 180 KB。请先把图片发到微信聊天中。',
  sealChosen: '已上传印章图片',
  sealFailed: '印章没有上传',
  save: '保存模板',
  saving: '正在保存…',
  saved: '已保存',
  savedNote: '保存后发放的证书使用新模板，已发放的不变。',
  unsaved: '有未保存的修改，已保存在手机',
  discard: '放弃修改',
  blocks: (count: number) => `还有 ${count} 处需要修改，修改后才能保存`,
  refused: '模板没有保存',
  latest: '查看最新内容',
  retry: '重试',
  missing: '请填写',
  tooLong: '文字过长或含有表情、特殊符号',
  unknown: '没有找到这张证书',
} as const;

export const ruleText: Record<EarnRule, string> = {
  coursesAndSurvey: '学完全部课程并提交问卷',
  courses: '学完全部课程',
  attendance: '全部场次出勤',
};
export const frameText: Record<TemplateContent['frame'], string> = {
  double: '双线',
  single: '单线',
  none: '无',
};
export const sealText: Record<TemplateContent['seal']['kind'], string> = {
  picture: '图片',
  drawn: '示例章',
  none: '无',
};
export const fieldName: Record<Field, string> = {
  name: '姓名',
  unit: '工作单位',
  training: '培训',
  from: '开始日期',
  until: '结束日期',
  hours: '学时',
  issuer: '颁发单位',
  issuedOn: '颁发日期',
  serial: '编号',
};
const PART: Readonly<Record<string, string>> = {
  title: templateText.title,
  subtitle: templateText.subtitle,
  issuer: templateText.issuer,
  text: templateText.text,
  serialLine: templateText.serialLine,
  dateLine: templateText.dateLine,
  scanNote: templateText.scanNote,
  signatureLine: templateText.signatureLine,
};

const PATTERN: Record<Extract<TemplateFinding, { code: 'PATTERN_WRONG' }>['because'], string> = {
  number: '编号规则要有一个 {n:05} 这样的序号',
  digits: '编号规则中，序号前面不能紧挨数字，后面不能有数字',
  braces: '编号规则里只能用 {year} 和 {n:05}',
  space: '编号规则里不能有空格',
};
const SEAL: Record<Extract<TemplateFinding, { code: 'SEAL_UNFIT' }>['because'], string> = {
  missing: '印章图片没有找到，请重新上传',
  kind: '印章图片要是正方形的 PNG，请换一张',
  small: '印章图片边长不到 600 像素，打印会模糊，请换一张',
  large: '印章图片超过 180 KB，请压缩后重新上传',
};

/** What the check says, and what to do. */
export function findingText(finding: TemplateFinding): string {
  switch (finding.code) {
    case 'FIELD_MISSING':
      return `文字里缺少${fieldName[finding.field]}，请插入 {${finding.field}}`;
    case 'FIELD_UNKNOWN':
      return `${finding.written} 不是字段，请改正或删除`;
    case 'FIELD_WITHOUT_VALUE':
      return `培训没有填写${fieldName[finding.field]}，请在培训编辑中填写，或从文字中去掉 {${finding.field}}`;
    case 'PATTERN_WRONG':
      return PATTERN[finding.because];
    case 'PATTERN_WITHOUT_YEAR':
      return '编号规则没有年份，序号会跨年连续';
    case 'TOO_LONG':
      return `${PART[finding.part] ?? finding.part}太长，印不下，请缩短`;
    case 'UNPRINTABLE':
      return `证书字库里没有“${finding.characters}”，请换一种写法`;
    case 'CONTRAST_LOW':
      return '文字与底色太接近，看不清，请换配色';
    case 'SEAL_UNFIT':
      return SEAL[finding.because];
    case 'SEAL_IS_SAMPLE':
      return '现在是示例章，正式发放前请换成本会印章图片';
  }
}

/** Words of the list of what was issued, and of one of them. */
export const issuedText = {
  search: '姓名、拼音、手机号或证书编号',
  none: '还没有发放证书。学员达到要求后自动发放。',
  notFound: '没有找到，请换一个词再试',
  more: '显示更多',
  allShown: '已显示全部',
  status: { issued: '有效', revoked: '已撤销', replaced: '已换发' },
  issuedAt: '发放时间',
  ended: (by: string, at: string) => `${by}于${at}处理`,
  endedNobody: (at: string) => `${at}处理`,
  reason: '原因',
  serial: '证书编号',
  issue: (issue: number) => `第 ${issue} 次发放`,
  history: '发放记录',
  picture: (name: string) => `${name}的证书，点按放大`,
  revoke: '撤销证书',
  revokeTitle: (name: string) => `撤销${name}的证书？`,
  revokeMeaning:
    '撤销后，学员看到已撤销和原因，任何人验证时都会看到。不能恢复；如只是文字有误，请用“更正并换发”。',
  revokeCommon: ['不符合取得条件', '重复发放', '本人申请撤销'],
  revokeConfirm: '确定撤销',
  revoked: '已撤销',
  reissue: '更正并换发',
  reissueTitle: (name: string) => `换发${name}的证书`,
  reissueMeaning: '按当前模板以新编号发放，旧证书作废。旧证书的二维码会显示“已换发”。',
  reissueName: '证书上的姓名',
  reissueReason: '换发原因',
  reissueReasonHint: '写入记录，例如 姓名有误',
  reissueConfirm: '确定换发',
  reissuing: '正在换发…',
  reissued: '已换发新证书',
  verify: '打开验证页面',
  revokeRefused: '没有撤销成功',
  reissueRefused: '没有换发成功',
  reader: '学员',
  toList: '返回名单',
} as const;
