import { civilDateOf, Instant } from '../calendar';
import type { PersonId } from '../ids';
import type { Person } from '../person/person';
import { OfflineTraining, OnlineTraining } from '../training/training';
import type { Price } from './price';
import { firstSubmission, type Submission } from './register';
import { type Registration, REGISTRATION_STATUSES } from './registration';

const contact = { topic: 'finance', name: '傅老师', phones: ['010-88545091'] };
const common = {
  host: '中国图书馆学会',
  organizers: [],
  audience: '图书馆工作者',
  introduction: '介绍',
  state: 'published',
  publishedAt: '2026-04-01T01:00:00.000Z',
  fee: { memberFen: 40_000, nonMemberFen: 49_000 },
  account: { holder: '中国图书馆学会', bank: '北京银行', number: '20000006591800105310002' },
  remark: { individual: [{ kind: 'personName' }], group: [{ kind: 'unitName' }] },
  refundBy: 'right',
  onlineOn: ['ios', 'android', 'desktop'],
  modules: [{ courses: [{ id: 'c1', title: '图书馆史', kind: 'video' }] }],
  certificates: [{ title: '证书', issuer: '中国图书馆学会' }],
  contacts: [contact],
  notes: [],
};

/** Study 13 April to 12 June; registration 3 to 10 April (O3). */
export const online = OnlineTraining.parse({
  ...common,
  _id: 'online',
  mode: 'online',
  title: '在职培训',
  shortTitle: '在职培训',
  registration: { opensAt: '2026-04-02T16:00:00.000Z', closesAt: '2026-04-10T16:00:00.000Z' },
  refundUntil: '2026-04-12T16:00:00.000Z',
  windows: {
    study: { from: '2026-04-13', until: '2026-06-12' },
    survey: { from: '2026-04-20', until: '2026-06-12' },
    certificate: { from: '2026-06-01', until: '2026-06-30' },
  },
});

/** Check-in 25 May 13:00 in Shanghai; to be paid by 15 May (L3, L5). */
export const offline = OfflineTraining.parse({
  ...common,
  _id: 'offline',
  mode: 'offline',
  title: '研修班',
  shortTitle: '研修班',
  seats: 180,
  registration: { opensAt: '2026-04-02T01:00:00.000Z', closesAt: '2026-05-25T05:00:00.000Z' },
  payBy: '2026-05-15',
  refundUntil: '2026-05-25T05:00:00.000Z',
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

export const NOW = Instant.parse('2026-04-03T01:00:00.000Z');
export const LATER = Instant.parse('2026-04-03T02:00:00.000Z');

export const personId = (n: number): PersonId => `p${String(n).padStart(24, '0')}` as PersonId;

export const person: Person = {
  _id: personId(1),
  openid: 'oPerson1',
  phone: '13800000001',
  profile: {
    name: '王晓梅',
    gender: 'female',
    workplace: { kind: 'typed', name: '某某图书馆' },
    province: '420000',
    city: '武汉市',
    title: 'intermediate',
    education: 'master',
    libraryYears: 8,
  },
  consent: { version: '2026-04', at: NOW },
  signedUpAt: NOW,
  updatedAt: NOW,
};

export const price: Price = {
  kind: 'nonMember',
  fen: offline.fee.nonMemberFen,
  asOf: civilDateOf(NOW),
  duesYear: 2026,
};

/** Asks at NOW. */
export const submission: Submission = { person, price, at: NOW };

/** A registration in any state, at revision 1. */
export function registrationIn(status: Registration['status']): Registration {
  const first = firstSubmission(offline, submission, 'submitted');
  switch (status) {
    case 'approved':
      return { ...first, status, approvedAt: NOW };
    case 'paid':
      return { ...first, status, approvedAt: NOW, paidAt: NOW };
    case 'returned':
    case 'rejected':
      return { ...first, status, reason: '请修改' };
    case 'submitted':
    case 'waitlisted':
    case 'withdrawn':
    case 'lapsed':
    case 'refunded':
      return { ...first, status };
  }
}

export const everyStatus = REGISTRATION_STATUSES;
