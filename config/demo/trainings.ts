import { type CivilDate, instantIn, plusDays } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import { yuan } from '#domain/money';
import {
  type BankAccount,
  type Contact,
  type Course,
  OfflineTraining,
  OnlineTraining,
  type Training,
} from '#domain/training/training';

const day = (text: string) => text as CivilDate;
const SOCIETY = '中国图书馆学会';
const MEMBERSHIP: Contact = {
  topic: 'membership',
  name: '廉老师',
  phones: ['010-88544433'],
  email: 'lscmember@nlc.cn',
};

/** P6; finance confirms it before real use (X1). */
const ACCOUNT: BankAccount = {
  holder: SOCIETY,
  bank: '北京银行白石桥支行',
  number: '20000006591800105310002',
  bankCode: '313100000626',
};

const courses = (kind: Course['kind'], first: number, titles: readonly string[]): Course[] =>
  titles.map((title, index) => ({ id: `c${first + index}`, title, kind }));

/** 中图学字〔2026〕17号, rules O1–O12. */
const online = {
  _id: 'zaizhi-2026' as TrainingId,
  mode: 'online',
  title: '2026年图书馆员在职专业培训',
  shortTitle: '2026在职专业培训',
  documentNumber: '中图学字〔2026〕17号',
  host: SOCIETY,
  organizers: [],
  audience: '全国各级各类图书馆工作者',
  introduction:
    '从图书馆业务实践着手，结合行业发展趋势与研究热点，全面解读图书馆专业知识并讲授案例。',
  state: 'published',
  publishedAt: instantIn(day('2026-04-01'), 9),
  registration: {
    opensAt: instantIn(day('2026-04-03')),
    closesAt: instantIn(plusDays(day('2026-04-10'), 1)),
  },
  windows: {
    study: { from: day('2026-04-13'), until: day('2026-06-12') },
    survey: { from: day('2026-04-20'), until: day('2026-06-12') },
    certificate: { from: day('2026-06-01'), until: day('2026-06-30') },
  },
  fee: { memberFen: yuan(400), nonMemberFen: yuan(490) },
  account: ACCOUNT,
  remark: {
    individual: [
      { kind: 'keyword', text: '在职培训' },
      { kind: 'unitName' },
      { kind: 'personName' },
    ],
    group: [{ kind: 'keyword', text: '在职培训' }, { kind: 'unitName' }],
  },
  refundUntil: instantIn(day('2026-04-13')),
  refundBy: 'right',
  onlineOn: ['ios', 'android', 'desktop'],
  modules: [
    {
      courses: courses('video', 1, [
        '图书馆史',
        '图书馆员职业素养',
        '信息组织',
        '图书馆资源建设',
        '参考咨询与学科服务',
        '图书馆阅读推广',
        '古籍保护与利用',
        '图书馆智慧化',
        '图书馆少年儿童服务',
        '图书馆员论文撰写与投稿指南',
      ]),
    },
  ],
  creditHours: 30,
  certificates: [{ title: '电子结业证书', issuer: SOCIETY }],
  contacts: [
    { topic: 'registration', name: '石老师', phones: ['010-88545653'], email: 'shih@nlc.cn' },
    { topic: 'finance', name: '傅老师', phones: ['010-88545091'], email: 'ztxhcaiwu@nlc.cn' },
    { topic: 'technical', name: '朱老师', phones: ['010-88544290'] },
    MEMBERSHIP,
  ],
  notes: [
    '审核通过后，方为报名成功；审核通过后再交费。',
    '6月12日之后课程不可回看，也不延期。',
    '授课视频版权归主办方所有，请勿转播、转录或下载。',
    '证书下载截止后无法补发，请妥善保存。',
  ],
} satisfies OnlineTraining;

/** 图领英才 first class, rules L1–L9 and H1–H7. */
const offline = {
  _id: 'tuling-2026' as TrainingId,
  mode: 'offline',
  title: '“图领英才”高级管理者研修计划（Lib-Lead Program）首期研修班',
  shortTitle: '图领英才首期研修班',
  theme: '图书馆智慧服务创新与管理人才能力提升',
  host: SOCIETY,
  organizers: ['湖北省图书馆学会', '武汉大学信息管理学院'],
  audience: '全国各级各类图书馆馆长、中层管理干部及核心业务骨干',
  introduction:
    '围绕前瞻视野、智慧服务、管理变革、实践应用四个模块，以专题讲座、现场教学和案例研讨提升图书馆中高层管理者的战略领导力与专业实践力。',
  state: 'published',
  // The notice states no registration dates: open from publication until check-in starts (X4).
  publishedAt: instantIn(day('2026-04-02'), 9),
  registration: {
    opensAt: instantIn(day('2026-04-02'), 9),
    closesAt: instantIn(day('2026-05-25'), 13),
  },
  seats: 180,
  fee: { memberFen: yuan(1500), nonMemberFen: yuan(1700) },
  payBy: day('2026-05-15'),
  account: ACCOUNT,
  remark: {
    individual: [
      { kind: 'personName' },
      { kind: 'unitName' },
      { kind: 'keyword', text: '图领研修' },
    ],
    group: [{ kind: 'unitName' }, { kind: 'keyword', text: '图领研修' }],
  },
  refundUntil: instantIn(day('2026-05-25'), 13),
  refundBy: 'decision',
  onlineOn: ['ios', 'android', 'desktop'],
  checkIn: {
    opensAt: instantIn(day('2026-05-25'), 13),
    closesAt: instantIn(day('2026-05-25'), 21),
    place: { name: '武汉金贵源国际酒店', address: '湖北省武汉市武昌区公正路35号' },
  },
  classDays: { from: day('2026-05-26'), until: day('2026-05-29') },
  venues: [{ name: '湖北省图书馆' }, { name: '武汉大学信息管理学院' }],
  leaveOn: day('2026-05-30'),
  hotels: [
    {
      id: 'jinguiyuan',
      name: '武汉金贵源国际酒店',
      address: '湖北省武汉市武昌区公正路35号',
      // About where the street is; an organizer sets the exact point on the map.
      location: { latitude: 30.5605, longitude: 114.3421 },
      roomFenPerNight: yuan(350),
      bedFenPerNight: yuan(175),
      breakfast: '含单早',
    },
  ],
  travel: [
    {
      from: '天河国际机场',
      text: '距酒店32公里。出租车约50分钟；或乘地铁2号线到洪山广场站，同站换乘6号线到楚河汉街站，C口出站步行约800米。',
    },
    {
      from: '武汉站',
      text: '距酒店12公里。出租车约25分钟；或乘地铁4号线到楚河汉街站，C口出站步行约800米。',
    },
    {
      from: '武昌站',
      text: '距酒店5公里。出租车约15分钟；或乘地铁4号线到楚河汉街站，C口出站步行约800米。',
    },
  ],
  modules: [
    {
      title: '前瞻视野（战略与政策）',
      courses: courses('lecture', 1, [
        '“十五五”时期图书馆发展战略研究与图书馆事业发展的新方向、新使命',
        '图书馆政策、法规解读与管理中的应用',
      ]),
    },
    {
      title: '智慧服务（服务与创新）',
      courses: courses('lecture', 3, [
        '以用户为中心的智慧图书馆服务体系构建',
        '生成式人工智能驱动下的图书馆服务创新、应用场景与伦理考量',
        '图书馆阅读推广创新、品牌塑造与全媒体营销',
      ]),
    },
    {
      title: '管理变革（组织与人才）',
      courses: courses('lecture', 6, [
        '图书馆人才梯队建设与长效激励机制',
        '图书馆管理人才的数智素养与组织变革',
        '管理的决策与运维：图书馆项目运营与跨机构合作',
      ]),
    },
    {
      title: '实践应用（现场教学与研讨）',
      courses: [
        ...courses('onSiteTeaching', 9, [
          '湖北省图书馆：智慧服务场景的全流程馆务管理创新实践',
          '武汉大学图书馆：面向高端科研与教育的数字资源深度管理与智慧化学术服务体系建设',
        ]),
        ...courses('discussion', 11, ['图书馆智慧化转型的共性难题剖析与全国优秀实践']),
      ],
    },
  ],
  certificates: [
    { title: '继续教育学时证书', issuer: SOCIETY },
    { title: '培训结业证书', issuer: '武汉大学信息管理学院' },
  ],
  contacts: [
    { topic: 'registration', name: '柴老师', phones: ['18611889970', '13354744900'] },
    { topic: 'training', name: '卢老师', phones: ['010-88545563'] },
    { topic: 'training', name: '郭老师', phones: ['010-88544671'] },
    { topic: 'onSite', name: '张老师', phones: ['13971558209'] },
    { topic: 'finance', name: '傅老师', phones: ['010-88545091'], email: 'ztxhcaiwu@nlc.cn' },
    { topic: 'technical', phones: ['010-88544290'] },
    MEMBERSHIP,
  ],
  notes: [
    '收到审核通过的消息，或状态为“已通过”，方为报名成功；不接受现场报名。',
    '规模180人，额满为止。',
    '如需现场刷卡交费，请提前联系会务组。',
    '食宿统一安排，住宿费和交通费由学员自理。',
    '纸本通知请在现场报到处领取。',
  ],
} satisfies OfflineTraining;

/** The trainings of the two notices of 2026, checked against their schemas. */
export const demoTrainings: readonly Training[] = [
  OnlineTraining.parse(online),
  OfflineTraining.parse(offline),
];
