import type { AuditEntry } from '#contract/role';
import type { AuditAction } from '#domain/audit/audit';
import { civilDateOf, clockTimeOf } from '#domain/calendar';
import { dayText, fullDay } from '#text/dates';
import { auditsText } from './text';

interface Words {
  readonly kind: AuditEntry['kind'];
  /** Whose it is, e.g. 何雨桐 or 湖北省图书馆. */
  readonly whose: string;
  /** What it was done to, e.g. 何雨桐的报名. */
  readonly what: string;
  /** What the entry names besides, e.g. a role. */
  readonly title: string;
}

const DID: Record<AuditAction, (words: Words) => string> = {
  // Applications are approved twice, registrations once.
  approve: ({ kind, what }) => `${kind === 'registration' ? '' : '初审'}通过了${what}`,
  return: ({ what }) => `退回了${what}`,
  reject: ({ what }) => `没有通过${what}`,
  approveFinally: ({ what }) => `终审通过了${what}`,
  rejectFinally: ({ what }) => `终审没有通过${what}`,
  reopen: ({ what }) => `重新审核${what}`,
  revoke: ({ what }) => `撤销了对${what}的批准`,
  recordDues: ({ whose }) => `登记了${whose}的会费到账`,
  recordRefund: ({ whose }) => `登记了${whose}的会费退款`,
  claim: ({ whose }) => `认领了${whose}`,
  decline: ({ whose }) => `没有认领${whose}`,
  release: ({ whose }) => `解除了对${whose}的认领`,
  exportMembers: ({ whose }) => `导出了${whose}的会员名单`,
  appoint: ({ whose }) => `添加了${whose}的单位管理员`,
  dismiss: ({ whose }) => `移除了${whose}的单位管理员`,
  handOn: ({ whose }) => `移交了${whose}的主管理员`,
  replaceAdministrators: ({ whose }) => `重新指定了${whose}的单位管理员`,
  grant: ({ whose, title }) => `授予${whose}“${title}”`,
  ungrant: ({ whose, title }) => `移除了${whose}的“${title}”`,
  becomeFirstAdministrator: () => '启用了首位管理员权限',
  changeDuesSettings: () => '修改了会费设置',
  changeSociety: ({ whose }) => `修改了${whose}的资料`,
  createTraining: ({ title }) => `新建了培训${title === '' ? '' : `“${title}”`}`,
  publishTraining: ({ title }) => `发布了培训“${title}”`,
  changeTraining: ({ title }) => `修改了已发布的培训“${title}”`,
  closeTraining: ({ title }) => `停止了培训“${title}”的报名`,
  reopenTraining: ({ title }) => `恢复了培训“${title}”的报名`,
  discardTraining: ({ title }) => `放弃了培训${title === '' ? '' : `“${title}”`}未发布的内容`,
  importStatement: () => '导入了银行对账单',
  confirmPayment: ({ whose }) => `确认了${whose}的交费`,
  returnSurplus: ({ whose }) => `登记退回${whose}的款项`,
  grantRefund: ({ whose }) => `同意了${whose}的退费`,
  declineRefund: ({ whose }) => `没有同意${whose}的退费`,
  finishRefund: ({ whose }) => `登记${whose}的退款已转出`,
  issueInvoice: ({ whose }) => `开具了${whose}的发票`,
  issueRedInvoice: ({ whose }) => `红冲了${whose}的发票`,
  returnInvoice: ({ whose }) => `退回了${whose}的发票申请`,
  exportPayments: () => '导出了交费明细',
  setRooms: ({ title }) => `设置了“${title}”的房间`,
  runRoomPlan: ({ title }) => `为“${title}”排房`,
  adjustRoomPlan: ({ whose }) => `手工调整了${whose}的房间`,
  publishRoomPlan: ({ title }) => `发布了“${title}”的排房结果`,
  changeStay: ({ whose }) => `代为修改了${whose}的住宿登记`,
  exportRooms: ({ title }) => `导出了“${title}”的酒店名单`,
  publishSurvey: ({ title }) => `发布了“${title}”的调查问卷`,
  exportSurvey: ({ title }) => `导出了“${title}”的问卷结果`,
  changeCertificate: ({ title }) => `修改了证书模板“${title}”`,
  issueCertificates: ({ title }) => `发放了证书“${title}”`,
  issueCertificate: ({ whose }) => `为${whose}发放了证书`,
  revokeCertificate: ({ whose }) => `撤销了${whose}的证书`,
  reissueCertificate: ({ whose }) => `为${whose}换发了证书`,
  exportCertificates: ({ whose }) => `下载了${whose}职工的证书`,
  rotateSigningKey: () => '更换了证书签名密钥',
};

/** Where the sentence has said the title already. */
const SAYS_TITLE: readonly AuditAction[] = [
  'grant',
  'ungrant',
  'createTraining',
  'publishTraining',
  'changeTraining',
  'closeTraining',
  'reopenTraining',
  'discardTraining',
  'setRooms',
  'runRoomPlan',
  'publishRoomPlan',
  'exportRooms',
  'publishSurvey',
  'exportSurvey',
  'changeCertificate',
  'issueCertificates',
];

function whatOf(kind: AuditEntry['kind'], whose: string): string {
  if (kind === 'registration') return `${whose}的报名`;
  if (kind === 'membership' || kind === 'unitApplication') return `${whose}的入会申请`;
  return whose;
}

/** What the title says beside the name that the sentence names already. */
const besides = (title: string, named: string): string =>
  title
    .split(' · ')
    .filter((part) => part !== '' && part !== named)
    .join(' · ');

/** 石静怡通过了何雨桐的报名（图领英才首期研修班） */
export function auditText({ byName, action, kind, whose, title = '' }: AuditEntry): string {
  const named = whose ?? (kind === 'other' ? title : '');
  const subject = named !== '' && named === byName ? auditsText.themselves : named;
  const said = DID[action]({ kind, whose: subject, what: whatOf(kind, subject), title });
  const more = SAYS_TITLE.includes(action) ? '' : besides(title, named);
  return `${byName ?? auditsText.somebody}${said}${more === '' ? '' : `（${more}）`}`;
}

/** 4月3日 09:12; with its year where that is another than the newest entry's. */
export function auditMoment(at: AuditEntry['at'], newest: AuditEntry['at']): string {
  const [day, newestDay] = [civilDateOf(at), civilDateOf(newest)];
  const isSameYear = day.slice(0, 4) === newestDay.slice(0, 4);
  return `${isSameYear ? dayText(day) : fullDay(day)} ${clockTimeOf(at)}`;
}
