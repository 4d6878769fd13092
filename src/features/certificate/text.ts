import type { CertificateToEarn, DownloadWindow } from '#contract/certificate';
import { civilDateOf, type Instant, instantOf, millisecondsOf } from '#domain/calendar';
import type { Missing } from '#domain/certificate/earned';
import type { Differing, Verification } from '#domain/certificate/verification';
import { dayText, fullDay, momentText, untilText } from '#text/dates';

/** Words of 我的证书. */
export const mineText = {
  year: (year: number) => `${year}年`,
  total: (hours: number) => `共 ${hours} 学时`,
  hours: (hours: number) => `${hours} 学时`,
  serial: '证书编号',
  revoked: '已撤销',
  revokedWhy: (at: Instant, reason: string) => `${momentText(at)}撤销，原因：${reason}`,
  revokedAsk: '如有疑问，请联系会务组。',
  open: '查看和下载',
  openOnly: '查看',
  toEarn: '还可以取得',
  until: (until: Instant) => `下载时间：${untilText(until)}`,
  fromUntil: (from: Instant, until: Instant) =>
    `下载时间：${dayText(civilDateOf(from))}至${dayText(lastDay(until))}，逾期不补发`,
  from: (from: Instant) => `${dayText(civilDateOf(from))}起发放`,
  preparing: '证书正在准备，请稍后下拉刷新',
  unprintable: (characters: string) =>
    `姓名中的“${characters}”暂时无法印在证书上，会务组已收到提示，确认写法后为您发放。`,
  over: '完成时间已过，这张证书不能再取得了。',
  none: '还没有证书。参加培训并完成全部要求后，证书会出现在这里。',
  toTrainings: '查看培训',
  share: '允许单位查看我的证书',
  shareMeaning: (units: readonly string[]) =>
    units.length === 0
      ? '您还没有被单位会员认领，打开后暂时没有人能看到；认领后，单位管理员可以查看和下载您的有效证书，用于年度考核。'
      : `打开后，${units.join('、')}的管理员可以查看和下载您的有效证书，用于年度考核。可以随时关闭，关闭后不再能看到。`,
  shareOn: '已允许单位查看',
  shareOff: '已停止共享',
  shareFailed: '没有修改成功',
  verify: '验证证书',
  verifyNote: '核对任何一张证书',
} as const;

/** The day before the moment in which a window closes. */
const lastDay = (until: Instant) => civilDateOf(instantOf(millisecondsOf(until) - 1));

/** What leads on to what is missing. */
export const missingActs: Record<Missing['kind'], string | undefined> = {
  payment: '去交费',
  courses: '去学习',
  survey: '去填写问卷',
  sessions: '查看我的报名',
  time: undefined,
};

export const windowOf = ({ from, until }: CertificateToEarn): string | undefined => {
  if (from === undefined) return undefined;
  return until === undefined ? mineText.from(from) : mineText.fromUntil(from, until);
};

/** Words of one certificate. */
export const showText = {
  picture: (title: string, name: string) => `${title}，${name}，点按放大查看`,
  enlarge: '点按图片可放大查看',
  save: '保存到相册',
  saving: '正在保存…',
  saved: '已保存到相册',
  saveFailed: '图片没有保存',
  denied: '微信还没有允许保存到相册，请在设置中允许后再试。',
  failedWhy: '手机没有保存成功，请稍后再试，或下载 PDF。',
  toSetting: '去设置',
  pdf: '下载 PDF',
  pdfNote: 'A4 横向，适合打印',
  pdfProgress: '正在生成 PDF…',
  pdfFailed: 'PDF 没有下载',
  notOpened: '文件已下载，但本机无法打开，请在微信电脑版中再试。',
  badge: '复制数字凭证',
  badgeNote: 'Open Badges 3.0，供其他系统导入',
  badgeCopied: '已复制，可粘贴到其他系统',
  badgeFailed: '数字凭证没有复制',
  verify: '打开验证页面',
  verifyNote: '任何人扫证书上的二维码都能看到',
  holder: '姓名',
  training: '培训',
  issuer: '颁发单位',
  serial: '证书编号',
  code: '验证码',
  hours: '学时',
  issuedOn: '颁发日期',
  window: '下载时间',
  copied: '请妥善保存，逾期不补发。',
  closed: (until: Instant) =>
    `下载已于${dayText(lastDay(until))}截止，按通知逾期不补发。证书仍然有效，可以一直在这里查看，也可以扫码验证。`,
  closedPlain: '现在不在下载时间内，证书可以一直在这里查看。',
  toMine: '查看我的证书',
} as const;

export function downloadText({ from, until }: DownloadWindow): string {
  if (from === undefined || until === undefined) return '不限';
  return `${dayText(civilDateOf(from))}至${dayText(lastDay(until))}`;
}

/** Words of the public page where anybody checks a certificate. */
export const verifyText = {
  title: '证书验证',
  intro: '核对一张证书是否由中国图书馆学会签发、现在是否有效。不需要登录。',
  how: '扫描证书左下角的二维码，或输入证书编号（如 中图学培〔2026〕00001）、验证码。',
  typed: '证书编号或验证码',
  placeholder: '请输入证书编号或验证码',
  check: '查验',
  checking: '正在查验…',
  scan: '扫描证书上的二维码',
  empty: '请输入证书编号或验证码',
  foreignCode: '这不是本会证书的二维码。请扫描证书左下角的二维码，或输入证书编号查验。',
  notScanned: '没有打开扫码，请输入证书编号查验',
  another: '查验另一张证书',
  failed: '没有查验成功',
  checkedAt: (now: Instant) =>
    `查验时间：${fullDay(civilDateOf(now))} ${momentText(now).slice(-5)}`,
  printed: '证书上印有的全部内容',
  signedWords: '本会签发时的内容',
  compare: '请与手中的证书逐项核对。只要有一项不同，手中的证书就不可信，以这里为准。',
  signature: '数字签名',
  signedBy: (keyId: string) => `核对无误（密钥 ${keyId}）`,
  words: '证书文字',
  contact: '联系学会',
  contactWho: '石老师',
  contactPhone: '010-88545653',
  home: '去首页',
} as const;

type Tone = 'success' | 'danger' | 'warning' | 'neutral';

interface OutcomeWords {
  readonly word: string;
  readonly tone: Tone;
  readonly why: string;
  /** What to do now. */
  readonly next: string;
}

/** What was found, in one word, why, and what to do. */
export function outcomeWords(found: Verification): OutcomeWords {
  switch (found.outcome) {
    case 'valid':
      return {
        word: '有效',
        tone: 'success',
        why: '这张证书由本会签发，签名核对无误，目前有效。',
        next: verifyText.compare,
      };
    case 'revoked':
      return {
        word: '已撤销',
        tone: 'danger',
        why: `这张证书由本会签发，已于${momentText(found.at)}撤销，原因：${found.reason}。`,
        next: '请勿再作为考核、聘用的依据。如有疑问，请联系学会。',
      };
    case 'replaced':
      return {
        word: '已换发',
        tone: 'warning',
        why: `这张证书由本会签发，已于${momentText(found.at)}换发为新证书，这一张作废。`,
        next: '请向持证人索取新证书，再查验一次。',
      };
    case 'unknown':
      return {
        word: '查无此证',
        tone: 'danger',
        why: '本会没有签发过这个编号或验证码的证书。',
        next: '请先核对有没有输错：编号中的年份、括号和数字都要一致。仍查不到的，请联系学会核实。',
      };
    case 'tampered':
      return {
        word: '内容不符',
        tone: 'danger',
        why: `内容与本会签发时不一致：${found.differs.map((one) => fieldText[one]).join('、')}。`,
        next: found.printed
          ? '请勿采用。以下是本会签发时的内容；请联系学会核实。'
          : '请勿采用，并联系学会核实。',
      };
    case 'foreignKey':
      return {
        word: '非本会签发',
        tone: 'danger',
        why: '它的数字签名不是用本会的密钥作出的。',
        next: '请勿采用。如证书上印有本会名称，请联系学会核实。',
      };
  }
}

/** What is printed, by name. */
export const fieldText: Record<Differing, string> = {
  version: '格式版本',
  code: '验证码',
  serial: '证书编号',
  title: '证书名称',
  subtitle: '副标题',
  issuer: '颁发单位',
  name: '姓名',
  training: '培训',
  unit: '工作单位',
  from: '开始日期',
  until: '结束日期',
  hours: '学时',
  issuedOn: '颁发日期',
  text: '正文',
  serialLine: '编号一行',
  dateLine: '日期一行',
  scanNote: '扫码说明',
  signatureLine: '签署一行',
  signature: '数字签名',
  other: '其他内容',
};
