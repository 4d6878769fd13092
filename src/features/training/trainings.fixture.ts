import type { TrainingView } from './primaryAction';
import { OfflineTraining, OnlineTraining } from '#domain/training/training';
import type { MyRegistration } from '#contract/training';
import { Instant } from '#domain/calendar';
import { RegistrationId } from '#domain/ids';

const common = {
  host: '中国图书馆学会',
  organizers: [],
  audience: '全国各级各类图书馆工作者',
  introduction: '介绍',
  state: 'published',
  publishedAt: '2026-04-02T16:00:00.000Z',
  account: {
    holder: '中国图书馆学会',
    bank: '北京银行白石桥支行',
    number: '20000006591800105310002',
  },
  modules: [{ courses: [{ id: 'c1', title: '图书馆史', kind: 'video' }] }],
  contacts: [{ topic: 'finance', name: '傅老师', phones: ['010-88545091'] }],
  notes: [],
};

/** Notice 002, as far as the tests need it. */
export const online = OnlineTraining.parse({
  ...common,
  _id: 'online-2026',
  mode: 'online',
  title: '2026年图书馆员在职专业培训',
  shortTitle: '在职专业培训',
  registration: { opensAt: '2026-04-02T16:00:00.000Z', closesAt: '2026-04-10T16:00:00.000Z' },
  fee: { memberFen: 40_000, nonMemberFen: 49_000 },
  remark: {
    individual: [
      { kind: 'keyword', text: '在职培训' },
      { kind: 'unitName' },
      { kind: 'personName' },
    ],
    group: [{ kind: 'keyword', text: '在职培训' }, { kind: 'unitName' }],
  },
  refundUntil: '2026-04-12T16:00:00.000Z',
  creditHours: 30,
  certificates: [{ title: '电子结业证书', issuer: '中国图书馆学会' }],
  windows: {
    study: { from: '2026-04-13', until: '2026-06-12' },
    survey: { from: '2026-04-20', until: '2026-06-12' },
    certificate: { from: '2026-06-01', until: '2026-06-30' },
  },
});

/** Notice 003, as far as the tests need it. */
export const offline = OfflineTraining.parse({
  ...common,
  _id: 'lead-2026',
  mode: 'offline',
  title: '“图领英才”高级管理者研修计划首期研修班',
  shortTitle: '图领英才',
  registration: { opensAt: '2026-04-02T16:00:00.000Z', closesAt: '2026-05-25T05:00:00.000Z' },
  seats: 180,
  fee: { memberFen: 150_000, nonMemberFen: 170_000 },
  payBy: '2026-05-15',
  remark: {
    individual: [
      { kind: 'personName' },
      { kind: 'unitName' },
      { kind: 'keyword', text: '图领研修' },
    ],
    group: [{ kind: 'unitName' }, { kind: 'keyword', text: '图领研修' }],
  },
  refundUntil: '2026-05-25T05:00:00.000Z',
  certificates: [{ title: '继续教育学时证书', issuer: '中国图书馆学会' }],
  checkIn: {
    opensAt: '2026-05-25T05:00:00.000Z',
    closesAt: '2026-05-25T13:00:00.000Z',
    place: { name: '武汉金贵源国际酒店', address: '湖北省武汉市武昌区公正路35号' },
  },
  classDays: { from: '2026-05-26', until: '2026-05-29' },
  venues: [{ name: '湖北省图书馆' }, { name: '武汉大学信息管理学院' }],
  leaveOn: '2026-05-30',
  hotels: [],
  travel: [],
});

export const OPENING_DAY = Instant.parse('2026-04-03T01:00:00.000Z');

export const viewOf = (over: Partial<TrainingView> = {}): TrainingView => ({
  now: OPENING_DAY,
  training: offline,
  phase: 'open',
  seats: { limit: 180, taken: 10, waiting: 0 },
  signedUp: true,
  ...over,
});

export const mineWith = (over: Partial<MyRegistration> = {}): MyRegistration => ({
  registrationId: RegistrationId.parse(`lead-2026:p${'0'.repeat(24)}`),
  trainingId: offline._id,
  trainingTitle: offline.title,
  status: 'submitted',
  submittedAt: OPENING_DAY,
  steps: [{ to: 'submitted', at: OPENING_DAY }],
  applicant: {
    name: '王晓梅',
    gender: 'female',
    workplace: { kind: 'typed', name: '某某图书馆' },
    province: '420000',
    city: '武汉市',
    title: 'intermediate',
    education: 'master',
    libraryYears: 8,
    phone: '13800000000',
  },
  next: { kind: 'waitForReview' },
  ...over,
});
