import { type Section, SECTIONS } from '#domain/training/draftQuestions';
import { questionText } from '#text/questions';
import { routes } from '../../src/routes';
import type { Query } from './openPage';
import {
  applicant,
  approvedId,
  type Holder,
  item,
  limited,
  person,
  unlimited,
} from './sampleCloud';
import { sampleCertificateId, sampleCode, sampleSerial } from './sampleCertificates';
import { sampleInvoice, sampleLine, sampleRefund } from './sampleFinance';
import { groupOrder } from './sampleGroups';
import { sampleGuest } from './sampleLodging';
import { openApplication, returnedApplication } from './sampleMembership';
import { roleHolder } from './sampleRoles';
import { sampleStaff, sampleUnit } from './sampleUnits';
import { personApplication, unitApplication } from './sampleSociety';

/** A question of each part of the editor. */
const SHOWN_IN: Record<Section, string> = {
  basics: questionText.shortTitle,
  times: questionText.leaveOn,
  fees: questionText.seats,
  payment: questionText.refundBy,
  courses: limited.modules[0]!.title!,
  certificates: questionText.creditHours,
  contacts: questionText.contacts,
  onSite: questionText.venues,
};

const courseTitle = unlimited.modules[0]!.courses[0]!.title;

export interface PageVisit {
  readonly route: string;
  readonly query: Query;
  /** A text that stands on the page once its answers have come. */
  readonly shows: string;
  readonly holder: Holder;
  /** False where the page is of use without any answer of the cloud. */
  readonly needsCloud: boolean;
}

const visit = (
  url: string,
  shows: string,
  { holder = 'organizer', needsCloud = true }: Partial<PageVisit> = {},
): PageVisit => {
  const [route = '', query = ''] = url.slice(1).split('?');
  const options = Object.fromEntries(new URLSearchParams(query));
  return { route, query: options, shows, holder, needsCloud };
};

/** Every page of the mini-program with the address that leads there, some by two. */
export const visits: readonly PageVisit[] = [
  visit(routes.home, limited.title),
  visit(routes.trainings, unlimited.title),
  visit(routes.me, person.profile.name),
  visit(routes.signUp(), '我已阅读并同意', { holder: 'newcomer', needsCloud: false }),
  visit(routes.profile, '姓名'),
  visit(routes.privacy, '个人信息', { needsCloud: false }),
  visit(routes.units, '没有找到，直接填写', { needsCloud: false }),
  visit(routes.membership, '符合个人会员条件'),
  visit(routes.membership, '看看您符合哪一项', { holder: 'newcomer' }),
  visit(routes.claim, '请查找您所在的单位', { needsCloud: false }),
  visit(routes.apply(), '提交申请'),
  visit(routes.apply(returnedApplication.membershipId), '重新提交'),
  visit(routes.application(openApplication.membershipId), '请交会费'),
  visit(routes.training(limited._id), limited.title),
  visit(routes.training(unlimited._id), unlimited.title),
  visit(routes.register(unlimited._id), unlimited.title),
  visit(routes.registration(limited._id), limited.title),
  visit(routes.news, limited.title),
  visit(routes.survey(unlimited._id), '课程效果调查问卷'),
  visit(routes.surveyEditor(unlimited._id), '您对本次培训的总体评价'),
  visit(routes.surveyResults(unlimited._id), '平均 4.00 分'),
  visit(routes.certificates, '共 30 学时'),
  visit(routes.certificate(sampleCertificateId), sampleSerial),
  visit(routes.verifyCertificate(), '扫描证书上的二维码', { needsCloud: false }),
  visit(routes.verifyCertificate(sampleCode), '目前有效', { holder: 'newcomer' }),
  visit(
    `/features/certificate/verify/index?scene=${encodeURIComponent(encodeURIComponent(`c=${sampleCode}`))}`,
    '目前有效',
    { holder: 'newcomer' },
  ),
  visit(routes.organizedCertificates(unlimited._id), '现在是示例章'),
  visit(routes.certificateTemplate(unlimited._id, 1), '编号规则'),
  visit(routes.issuedCertificates(unlimited._id, 1), sampleSerial),
  visit(routes.issuedCertificate(sampleCertificateId), sampleSerial),
  visit(routes.studyClasses, unlimited.title),
  visit(routes.study(unlimited._id), courseTitle),
  visit(routes.studyCourse(unlimited._id, 'c1'), courseTitle),
  visit(routes.workbench, limited.title),
  visit(routes.queue(limited._id), applicant.profile.name),
  visit(routes.review(item.registrationId), applicant.profile.name),
  visit(routes.lodging(limited._id), '给酒店的名单'),
  visit(routes.lodgingSettings(limited._id), '每晚相同'),
  visit(routes.lodgingCode(limited._id), '页面路径'),
  visit(routes.lodgingGuests(limited._id), sampleGuest.name),
  visit(routes.lodgingGuest(limited._id, sampleGuest.personId), sampleGuest.unitName),
  visit(routes.roomPlan(limited._id), sampleGuest.name),
  visit(routes.roomLists(limited._id), '打开名单'),
  visit(routes.applications, unitApplication.name),
  visit(routes.applicationReview(unitApplication.applicationId), unitApplication.name),
  visit(routes.applicationReview(personApplication.applicationId), personApplication.name),
  visit(routes.duesSettings, '图书馆会员'),
  visit(routes.organizedTrainings, limited.title),
  visit(routes.organizedTraining(limited._id), limited.title),
  ...SECTIONS.map((section) =>
    visit(routes.trainingSection(limited._id, section), SHOWN_IN[section]),
  ),
  visit(routes.trainingSection(unlimited._id, 'times'), questionText['windows.survey']),
  visit(routes.trainingCheck(limited._id), '没有填写学时'),
  visit(routes.trainingPreview(limited._id), '这是预览'),
  visit(routes.finance, '未核对的到账'),
  visit(routes.financeImport, '表头自动识别', { needsCloud: false }),
  visit(routes.financeLines, sampleLine.from),
  visit(routes.financeAssign(sampleLine.receiptId), sampleLine.from),
  visit(routes.financeRefunds, sampleRefund.subject),
  visit(routes.financeInvoices, sampleInvoice.payer),
  visit(routes.financeDay, '向微信支付核对', { needsCloud: false }),
  visit(routes.financeExports, limited.shortTitle),
  visit(routes.roles, roleHolder.name),
  visit(routes.roleHolder(roleHolder.personId), roleHolder.name),
  visit(routes.audits, roleHolder.name),
  visit(routes.myUnits, sampleUnit.name),
  visit(routes.registerUnit, '联系手机号'),
  visit(routes.unit(sampleUnit.unitId), sampleUnit.name),
  visit(routes.unitContact(sampleUnit.unitId), sampleUnit.name),
  visit(routes.unitApply(sampleUnit.unitId), '会员证书寄送地址'),
  visit(routes.unitApplication(sampleUnit.unitId), '申请内容'),
  visit(routes.unitMembers(sampleUnit.unitId), sampleStaff.name),
  visit(routes.unitAdministrators(sampleUnit.unitId), sampleUnit.administrators[0]!.name),
  visit(routes.unitGroups(sampleUnit.unitId), '由单位一次转账'),
  visit(routes.unitCertificates(sampleUnit.unitId), sampleSerial),
  visit(routes.unitGroupStaff(sampleUnit.unitId, unlimited._id), groupOrder.lines[0]!.name),
  visit(routes.unitGroupChange(groupOrder._id), groupOrder.lines[0]!.name),
  visit(routes.unitGroup(groupOrder._id), groupOrder.remark),
  visit(routes.pay(approvedId), '选择交费方式'),
  visit(routes.invoice(groupOrder._id), '开票项目'),
  visit(routes.room(limited._id), '确认登记'),
  visit(routes.room(limited._id).replace('trainingId=', 'scene=r%253D'), '确认登记', {
    holder: 'newcomer',
  }),
  visit(routes.stay(limited._id), '确认登记'),
];

/** The visit to exactly this address. */
export function visitOf(url: string): PageVisit {
  const { route, query } = visit(url, '');
  const found = visits.find(
    (one) => one.route === route && JSON.stringify(one.query) === JSON.stringify(query),
  );
  if (!found) throw new Error(`${url} is no address of config/dist/pages.ts`);
  return found;
}
