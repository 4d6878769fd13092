import type { CertificateId } from '#domain/certificate/certificate';
import type { Ordinal } from '#domain/certificate/template';
import type { PersonId, RegistrationId, TrainingId, UnitId } from '#domain/ids';
import type { ApplicationId } from '#domain/member/application';
import type { MembershipId } from '#domain/member/personMembership';
import type { Section } from '#domain/training/draftQuestions';
import type { CourseId } from '#domain/training/training';
import type { ReceiptId } from '#domain/order/receiptId';
import type { OrderId } from '#domain/order/orderId';

const SIGN_UP = '/features/member/sign-up/index';

/** Every page of the mini-program by its URL. Features link to each other only through these. */
export const routes = {
  home: '/pages/home/index',
  trainings: '/pages/trainings/index',
  me: '/pages/me/index',
  /** `back` is the page to open afterwards when there is none to go back to. */
  signUp: (back?: string) =>
    back === undefined ? SIGN_UP : `${SIGN_UP}?back=${encodeURIComponent(back)}`,
  profile: '/features/member/profile/index',
  privacy: '/features/member/privacy/index',
  units: '/features/member/units/index',
  membership: '/features/member/membership/index',
  /** Asks a unit to be claimed (M4). */
  claim: '/features/member/claim/index',
  /** Applies through a society (M5); with an id, corrects what was returned. */
  apply: (id?: MembershipId) =>
    id === undefined
      ? '/features/member/apply/index'
      : `/features/member/apply/index?membershipId=${id}`,
  application: (id: MembershipId) => `/features/member/application/index?membershipId=${id}`,
  myUnits: '/features/unit/mine/index',
  registerUnit: '/features/unit/register/index',
  unit: (id: UnitId) => `/features/unit/home/index?unitId=${id}`,
  unitContact: (id: UnitId) => `/features/unit/contact/index?unitId=${id}`,
  unitApply: (id: UnitId) => `/features/unit/apply/index?unitId=${id}`,
  unitApplication: (id: UnitId) => `/features/unit/application/index?unitId=${id}`,
  unitMembers: (id: UnitId) => `/features/unit/members/index?unitId=${id}`,
  unitAdministrators: (id: UnitId) => `/features/unit/administrators/index?unitId=${id}`,
  /** Orders of a unit for its staff (P3). */
  unitGroups: (id: UnitId) => `/features/unit/groups/index?unitId=${id}`,
  unitGroupStaff: (id: UnitId, training: TrainingId) =>
    `/features/unit/group-staff/index?unitId=${id}&trainingId=${training}`,
  unitGroupChange: (id: OrderId) => `/features/unit/group-staff/index?orderId=${id}`,
  unitGroup: (id: OrderId) => `/features/unit/group/index?orderId=${id}`,
  /** Paying for one registration of mine (P1). */
  pay: (id: RegistrationId) => `/features/pay/payment/index?registrationId=${id}`,
  /** The invoice of one's own order, or of a unit's (P7). */
  invoice: (id: OrderId) => `/features/pay/invoice/index?orderId=${id}`,
  /** Applications in a reviewer's scope. */
  applications: '/features/society/queue/index',
  applicationReview: (id: ApplicationId) => `/features/society/review/index?applicationId=${id}`,
  duesSettings: '/features/society/settings/index',
  roles: '/features/role/holders/index',
  roleHolder: (id: PersonId) => `/features/role/holder/index?personId=${id}`,
  audits: '/features/role/audits/index',
  /** 财务: what waits for the whole Society's finance. */
  finance: '/features/finance/home/index',
  financeImport: '/features/finance/import/index',
  financeLines: '/features/finance/lines/index',
  /** Chooses orders for one transfer. */
  financeAssign: (id: ReceiptId) => `/features/finance/assign/index?receiptId=${id}`,
  financeRefunds: '/features/finance/refunds/index',
  financeInvoices: '/features/finance/invoices/index',
  financeDay: '/features/finance/day/index',
  financeExports: '/features/finance/exports/index',
  training: (id: TrainingId) => `/features/training/detail/index?trainingId=${id}`,
  /** The training as it would be published. */
  trainingPreview: (id: TrainingId) => `/features/training/preview/index?trainingId=${id}`,
  organizedTrainings: '/features/trainingsAdmin/list/index',
  organizedTraining: (id: TrainingId) => `/features/trainingsAdmin/editor/index?trainingId=${id}`,
  trainingSection: (id: TrainingId, section: Section) =>
    `/features/trainingsAdmin/section/index?trainingId=${id}&section=${section}`,
  trainingCheck: (id: TrainingId) => `/features/trainingsAdmin/check/index?trainingId=${id}`,
  /** `back` is the page to open once registered, instead of my registration. */
  register: (id: TrainingId, back?: string) =>
    `/features/training/register/index?trainingId=${id}${back === undefined ? '' : `&back=${encodeURIComponent(back)}`}`,
  registration: (id: TrainingId) => `/features/training/registration/index?trainingId=${id}`,
  /** Rooms at a training: register, change, see what was assigned (H1). */
  room: (id: TrainingId) => `/features/hotel/room/index?trainingId=${id}`,
  /** Changes the room that I registered or wait for. */
  stay: (id: TrainingId) => `/features/hotel/stay/index?trainingId=${id}`,
  /** 住宿 of a training, for its organizers. */
  lodging: (id: TrainingId) => `/features/lodging/home/index?trainingId=${id}`,
  lodgingSettings: (id: TrainingId) => `/features/lodging/settings/index?trainingId=${id}`,
  lodgingCode: (id: TrainingId) => `/features/lodging/code/index?trainingId=${id}`,
  lodgingGuests: (id: TrainingId) => `/features/lodging/guests/index?trainingId=${id}`,
  /** Registers, changes or cancels the stay of somebody who asked for it. */
  lodgingGuest: (id: TrainingId, person: PersonId) =>
    `/features/lodging/guest/index?trainingId=${id}&personId=${person}`,
  roomPlan: (id: TrainingId) => `/features/lodging/plan/index?trainingId=${id}`,
  roomLists: (id: TrainingId) => `/features/lodging/lists/index?trainingId=${id}`,
  /** 我的课程 */
  studyClasses: '/features/study/classes/index',
  study: (id: TrainingId) => `/features/study/directory/index?trainingId=${id}`,
  studyCourse: (id: TrainingId, course: CourseId) =>
    `/features/study/video/index?trainingId=${id}&courseId=${course}`,
  /** The survey of a training, for its attendees (O6). */
  survey: (id: TrainingId) => `/features/survey/answer/index?trainingId=${id}`,
  surveyEditor: (id: TrainingId) => `/features/survey/editor/index?trainingId=${id}`,
  surveyResults: (id: TrainingId) => `/features/survey/results/index?trainingId=${id}`,
  /** 我的证书 */
  certificates: '/features/certificate/mine/index',
  certificate: (id: CertificateId) => `/features/certificate/show/index?certificateId=${id}`,
  /** The public page; with a check code it says at once what is known of it. */
  verifyCertificate: (code?: string) =>
    `/features/certificate/verify/index${code === undefined ? '' : `?code=${code}`}`,
  /** The certificates of a training, for its organizers. */
  organizedCertificates: (id: TrainingId) =>
    `/features/certificateAdmin/home/index?trainingId=${id}`,
  certificateTemplate: (id: TrainingId, ordinal: Ordinal) =>
    `/features/certificateAdmin/template/index?trainingId=${id}&ordinal=${ordinal}`,
  issuedCertificates: (id: TrainingId, ordinal: Ordinal) =>
    `/features/certificateAdmin/issued/index?trainingId=${id}&ordinal=${ordinal}`,
  issuedCertificate: (id: CertificateId) =>
    `/features/certificateAdmin/view/index?certificateId=${id}`,
  /** Certificates of a unit's staff who share theirs. */
  unitCertificates: (id: UnitId) => `/features/unit/certificates/index?unitId=${id}`,
  news: '/features/training/news/index',
  workbench: '/features/organizer/workbench/index',
  queue: (id: TrainingId) => `/features/organizer/queue/index?trainingId=${id}`,
  /** WeChat hands a page its query as it stands; the id's characters are all safe in it. */
  review: (id: RegistrationId) => `/features/organizer/review/index?registrationId=${id}`,
} as const;
