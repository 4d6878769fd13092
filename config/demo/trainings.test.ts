import {
  civilDateOf,
  closesAt,
  daysBetween,
  type Instant,
  instantIn,
  type CivilDate,
} from '#domain/calendar';
import { remarkText } from '#domain/training/remark';
import { OfflineTraining, OnlineTraining, type Training } from '#domain/training/training';
import { demoTrainings } from './trainings';

const online = OnlineTraining.parse(demoTrainings.find(({ mode }) => mode === 'online'));
const offline = OfflineTraining.parse(demoTrainings.find(({ mode }) => mode === 'offline'));
const day = (text: string) => text as CivilDate;
const shanghai = (text: string): Instant => new Date(`${text}+08:00`).toISOString() as Instant;
const names = { personName: '姓名', unitName: '单位名称' };
const phonesOf = (training: Training) => training.contacts.flatMap(({ phones }) => phones);

describe('the online training is as notice 002 states it:', () => {
  it('registration 3 to 10 April, study 13 April to 12 June, survey, certificate (O3)', () => {
    expect(online.registration).toEqual({
      opensAt: shanghai('2026-04-03T00:00:00'),
      closesAt: shanghai('2026-04-11T00:00:00'),
    });
    expect(online.windows).toEqual({
      study: { from: '2026-04-13', until: '2026-06-12' },
      survey: { from: '2026-04-20', until: '2026-06-12' },
      certificate: { from: '2026-06-01', until: '2026-06-30' },
    });
    expect(closesAt(online.windows.study)).toBe(shanghai('2026-06-13T00:00:00'));
  });

  it('ten courses, no limit of seats, 30 credit hours (O1, O2, O7)', () => {
    expect(online.modules.flatMap(({ courses }) => courses.map(({ title }) => title))).toEqual([
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
    ]);
    expect([online.seats, online.creditHours]).toEqual([undefined, 30]);
  });

  it('400 yuan for members, 490 for others (O8)', () => {
    expect(online.fee).toEqual({ memberFen: 40_000, nonMemberFen: 49_000 });
  });

  it('the remarks of a bank transfer (O9)', () => {
    expect(remarkText(online.remark.individual, names)).toBe('在职培训+单位名称+姓名');
    expect(remarkText(online.remark.group, names)).toBe('在职培训+单位名称');
  });

  it('refunds before the course starts, no last day to pay (O10, X3)', () => {
    expect(online.refundUntil).toBe(shanghai('2026-04-13T00:00:00'));
    expect(online.payBy).toBeUndefined();
  });

  it('whom to ask (O12)', () => {
    expect(phonesOf(online).sort()).toEqual([
      '010-88544290',
      '010-88544433',
      '010-88545091',
      '010-88545653',
    ]);
    const emails = online.contacts.flatMap(({ email }) => email ?? []);
    expect(emails.sort()).toEqual(['lscmember@nlc.cn', 'shih@nlc.cn', 'ztxhcaiwu@nlc.cn']);
  });
});

describe('the class is as notice 003 states it:', () => {
  it('180 seats, check-in on 25 May from 13:00 to 21:00, class to 29 May, leaving on 30 May (L2, L3)', () => {
    expect(offline.seats).toBe(180);
    expect(offline.checkIn).toMatchObject({
      opensAt: shanghai('2026-05-25T13:00:00'),
      closesAt: shanghai('2026-05-25T21:00:00'),
      place: { name: '武汉金贵源国际酒店', address: '湖北省武汉市武昌区公正路35号' },
    });
    expect(offline.classDays).toEqual({ from: '2026-05-26', until: '2026-05-29' });
    expect(offline.leaveOn).toBe('2026-05-30');
  });

  it('registration from publication until check-in starts (X4)', () => {
    expect(offline.registration).toEqual({
      opensAt: offline.publishedAt,
      closesAt: offline.checkIn.opensAt,
    });
  });

  it('11 topics in 4 modules; 9 and 10 on site, 11 a discussion (L4)', () => {
    expect(offline.modules.map(({ courses }) => courses.length)).toEqual([2, 3, 3, 3]);
    expect(offline.modules.flatMap(({ courses }) => courses.map(({ kind }) => kind))).toEqual([
      ...Array.from({ length: 8 }, () => 'lecture'),
      'onSiteTeaching',
      'onSiteTeaching',
      'discussion',
    ]);
  });

  it('1500 yuan for members, 1700 for others, to be paid by 15 May (L5)', () => {
    expect(offline.fee).toEqual({ memberFen: 150_000, nonMemberFen: 170_000 });
    expect(offline.payBy).toBe('2026-05-15');
  });

  it('the remarks of a bank transfer (L6)', () => {
    expect(remarkText(offline.remark.individual, names)).toBe('姓名+单位名称+图领研修');
    expect(remarkText(offline.remark.group, names)).toBe('单位名称+图领研修');
  });

  it('two certificates, credit hours not stated (L7, X11)', () => {
    expect(offline.certificates.map(({ issuer }) => issuer)).toEqual([
      '中国图书馆学会',
      '武汉大学信息管理学院',
    ]);
    expect(offline.creditHours).toBeUndefined();
  });

  it('whom to ask (L8)', () => {
    expect(phonesOf(offline).sort()).toEqual([
      '010-88544290',
      '010-88544433',
      '010-88544671',
      '010-88545091',
      '010-88545563',
      '13354744900',
      '13971558209',
      '18611889970',
    ]);
  });

  it('how to get there (L9)', () => {
    expect(offline.travel.map(({ from }) => from)).toEqual(['天河国际机场', '武汉站', '武昌站']);
    const [airport, wuhan, wuchang] = offline.travel.map(({ text }) => text);
    for (const fact of [
      '32公里',
      '50分钟',
      '2号线',
      '洪山广场',
      '6号线',
      '楚河汉街',
      'C口',
      '800米',
    ])
      expect(airport).toContain(fact);
    for (const fact of ['12公里', '25分钟', '4号线']) expect(wuhan).toContain(fact);
    for (const fact of ['5公里', '15分钟', '4号线']) expect(wuchang).toContain(fact);
  });

  it('350 a room and 175 a bed per night, 5 nights (H2, H7)', () => {
    const [hotel] = offline.hotels;
    expect(hotel).toMatchObject({ roomFenPerNight: 35_000, bedFenPerNight: 17_500 });
    const nights = daysBetween(civilDateOf(offline.checkIn.opensAt), offline.leaveOn);
    expect(nights).toBe(5);
    expect(nights * hotel!.roomFenPerNight).toBe(175_000);
    expect(nights * hotel!.bedFenPerNight).toBe(87_500);
  });

  it('refunds until check-in starts (X5)', () => {
    expect(offline.refundUntil).toBe(instantIn(day('2026-05-25'), 13));
  });
});

it.each(demoTrainings.map((training) => [training.shortTitle, training] as const))(
  'the account of %s is that of both notices (P6)',
  (_title, { account }) =>
    expect(account).toEqual({
      holder: '中国图书馆学会',
      bank: '北京银行白石桥支行',
      number: '20000006591800105310002',
      bankCode: '313100000626',
    }),
);
