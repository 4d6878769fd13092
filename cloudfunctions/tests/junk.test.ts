import * as fc from 'fast-check';
import { contract } from '#contract/index';
import type { Call } from '#contract/call';
import { certificateIdOf } from '#domain/certificate/certificate';
import { proposedTemplate } from '#text/certificateTemplate';
import { trainingCalls } from '#contract/training';
import { CONSENT_VERSION } from '#domain/person/person';
import { demoDues } from '../../config/demo/dues';
import { sampleProfile } from '../../config/demo/people';
import { demoSocieties } from '../../config/demo/societies';
import { junkFor } from './junk';
import { draftOf } from '#domain/training/draft';
import {
  attendee,
  cast,
  idOf,
  LEAD,
  organizer,
  registrationOf,
  trainingOf,
  visitor,
} from './people';
import { type Documents, OPENING, type Product, startProduct } from './product';
import { applicationForm, contact, CREDIT_CODE, hubei, unitCast, unitForm } from './units';

const RUNS = 150;
const SIDE_BY_SIDE = 10;
const SEED = 20260403;
const profile = sampleProfile(2);
const registrationId = registrationOf(attendee(0));
const membershipId = `${idOf(attendee(0))}:1`;
const applicationId = `${hubei._id}:1`;
const orderId = '0123456789abcdef01234567';
const receiptId = 'bank:l0123456789abcdef01234567';
const refundId = 's0123456789abcdef01234567';
const mine = { registrationId, terminal: 'ios' };
const title = { kind: 'organization', title: hubei.name, creditCode: CREDIT_CODE };

const stay = { choice: 'bed', from: '2026-05-25', until: '2026-05-30' };
const key = 'abcdefgh12345678';

const replies = [
  { question: 'q1', kind: 'single', choice: 'ca' },
  { question: 'q2', kind: 'multiple', choices: ['ca', 'cb'] },
  { question: 'q3', kind: 'rating', rating: 5 },
  { question: 'q4', kind: 'text', text: '很有收获' },
];
const choices = [
  { id: 'ca', text: '满意' },
  { id: 'cb', text: '一般' },
];
const survey = {
  title: '课程效果调查问卷',
  introduction: '请根据实际情况填写',
  questions: [
    { id: 'q1', kind: 'single', title: '总体评价', isRequired: true, choices },
    { id: 'q2', kind: 'multiple', title: '收获', isRequired: true, choices },
    { id: 'q3', kind: 'rating', title: '讲授', isRequired: true },
    { id: 'q4', kind: 'text', title: '建议', isRequired: false },
  ],
  days: { from: '2026-05-26', until: '2026-05-30' },
};

const which = { trainingId: LEAD, ordinal: 1 };
const certificateId = certificateIdOf(LEAD, 1, idOf(attendee(0)));
const content = proposedTemplate(trainingOf(LEAD), 1)!;

/** One right input for every call; junk is made of it. */
const RIGHT: {
  readonly [Fn in keyof typeof contract]: {
    readonly [Name in keyof (typeof contract)[Fn]]: object;
  };
} = {
  person: {
    me: {},
    signUp: { consentVersion: CONSENT_VERSION, phoneCode: 'code', profile },
    updateProfile: { profile, phoneCode: 'code' },
    searchUnits: { query: 'hbs', province: '420000' },
    news: {},
    readNews: { until: OPENING },
  },
  training: {
    list: {},
    get: { trainingId: LEAD },
    register: { trainingId: LEAD },
    withdraw: { trainingId: LEAD },
    mine: {},
  },
  review: {
    trainings: {},
    queue: {
      trainingId: LEAD,
      status: 'submitted',
      search: '王',
      after: { submittedAt: OPENING, registrationId },
    },
    get: { registrationId },
    decide: { registrationId, revision: 1, decision: { kind: 'return', reason: '请修改' } },
  },
  organize: {
    list: {},
    get: { trainingId: LEAD },
    create: { key: 'abcdefgh12', copyOf: LEAD },
    save: { trainingId: LEAD, revision: 0, draft: draftOf(trainingOf(LEAD)) },
    discard: { trainingId: LEAD, revision: 0 },
    check: { trainingId: LEAD },
    publish: { trainingId: LEAD, revision: 0, acknowledged: ['HOURS_MISSING'] },
    close: { trainingId: LEAD },
    reopen: { trainingId: LEAD },
    code: { trainingId: LEAD },
  },
  member: {
    standing: {},
    requestClaim: { unitId: hubei._id },
    leaveUnit: { membershipId, revision: 1 },
    apply: { societyId: 'province-420000', years: 1 },
    correct: { membershipId, revision: 1, societyId: 'province-420000', years: 1 },
    withdraw: { membershipId, revision: 1 },
    sendVoucher: { membershipId, file: `cloud://env.bucket/vouchers/${idOf(attendee(0))}-1/a.png` },
  },
  society: {
    overview: { scope: 'province-420000' },
    applications: {
      kind: 'person',
      status: 'paid',
      scope: 'province-420000',
      search: '王',
      after: { at: OPENING, id: membershipId },
    },
    get: { applicationId: membershipId },
    decide: {
      applicationId: membershipId,
      revision: 1,
      decision: { kind: 'return', reason: '请修改' },
    },
    recordDues: {
      applicationId: membershipId,
      revision: 2,
      amountFen: 5000,
      paidOn: '2026-04-03',
    },
    recordRefund: { applicationId: membershipId, revision: 3 },
    replaceAdministrators: { unitId: hubei._id, phone: '13800010002', reason: '原管理员调离' },
    societies: {},
    dues: {},
    saveDues: { revision: 1, settings: demoDues },
    saveSociety: { society: demoSocieties[0]!, seen: demoSocieties[0]! },
  },
  unit: {
    mine: {},
    get: { unitId: hubei._id },
    register: { form: unitForm, phoneCode: 'code' },
    updateContact: { unitId: hubei._id, revision: 1, contact, phoneCode: 'code' },
    apply: { unitId: hubei._id, form: applicationForm },
    correct: { applicationId, revision: 1, form: applicationForm },
    withdraw: { applicationId, revision: 1 },
    sendVoucher: { applicationId, file: `cloud://env.bucket/vouchers/${hubei._id}-1/a.jpg` },
    members: {
      unitId: hubei._id,
      status: 'requested',
      search: '王',
      after: { at: OPENING, id: membershipId },
    },
    decideClaim: { membershipId, revision: 1, decision: { kind: 'decline', reason: '不在职' } },
    release: { membershipId, revision: 1 },
    appoint: { unitId: hubei._id, phone: '13800010002' },
    dismiss: { unitId: hubei._id, personId: idOf(attendee(1)) },
    handOn: { unitId: hubei._id, personId: idOf(attendee(1)) },
    exportMembers: { unitId: hubei._id },
  },
  role: {
    holders: {},
    find: { phone: '13800010002' },
    holder: { personId: idOf(attendee(0)) },
    grant: { personId: idOf(attendee(0)), grant: { role: 'organizer', trainings: [LEAD] } },
    ungrant: { personId: idOf(attendee(0)), grant: { role: 'reviewer', scope: 'national' } },
    becomeFirstAdministrator: {},
    audits: { target: registrationId, after: { at: OPENING, id: 'entry' } },
  },
  order: {
    payment: mine,
    payOnline: { ...mine, fen: 170_000 },
    checkOnline: mine,
    payByBank: { ...mine, fen: 170_000 },
    letGo: mine,
    sendVoucher: { orderId, file: `cloud://env.bucket/vouchers/${orderId}/a.jpg` },
    askRefund: { ...mine, reason: '行程有变' },
    groupCandidates: { unitId: hubei._id, trainingId: LEAD },
    openGroup: { unitId: hubei._id, trainingId: LEAD, registrationIds: [registrationId] },
    changeGroup: { orderId, revision: 1, registrationIds: [registrationId] },
    letGroupGo: { orderId, revision: 1 },
    group: { orderId },
    groups: { unitId: hubei._id },
    invoice: { orderId },
    applyInvoice: { orderId, title },
    invoiceFile: { invoiceId: `${orderId}:1`, red: false },
  },
  finance: {
    overview: {},
    importStatement: {
      file: `cloud://env.bucket/statements/${idOf(attendee(0))}/april.xlsx`,
      fileName: '四月.xlsx',
    },
    lines: { show: 'all', after: { at: OPENING, id: receiptId } },
    line: { receiptId },
    voucher: { orderId },
    findOrders: { search: '王', fen: 49_000 },
    confirm: { payments: [{ orderId, money: [{ receiptId, fen: 49_000 }] }] },
    returnSurplus: { receiptId, surplusFen: 49_000, fen: 10_000, reason: '多付' },
    refunds: { status: 'requested', after: { at: OPENING, id: refundId } },
    decideRefund: {
      refundId,
      revision: 1,
      decision: { kind: 'decline', reason: '名额已无法转让' },
    },
    finishRefund: { refundId, revision: 1 },
    invoices: { status: 'applied', after: { at: OPENING, id: `${orderId}:1` } },
    issueInvoice: {
      invoiceId: `${orderId}:1`,
      revision: 1,
      number: '24112000000012345678',
      file: `cloud://env.bucket/invoices/${orderId}/a.pdf`,
    },
    returnInvoice: { invoiceId: `${orderId}:1`, revision: 1, reason: '请填写单位全称' },
    reconcile: { day: '2026-04-03' },
    exportPayments: { trainingId: LEAD },
  },
  room: {
    look: { trainingId: LEAD },
    hold: { trainingId: LEAD, key, request: stay, consent: true, ifFull: 'refuse' },
    cancel: { trainingId: LEAD, key, what: 'stay' },
    acceptSupplement: { trainingId: LEAD, fen: 17_500 },
  },
  lodging: {
    overview: { trainingId: LEAD },
    configure: {
      trainingId: LEAD,
      revision: 0,
      nights: { from: '2026-05-25', until: '2026-05-29' },
      openUntil: '2026-05-20T04:00:00.000Z',
      rooms: { jinguiyuan: { king: [1, 1, 1, 1, 1], twin: [1, 1, 1, 1, 1] } },
      acknowledgeShortage: false,
    },
    guests: { trainingId: LEAD },
    holdFor: {
      trainingId: LEAD,
      personId: idOf(attendee(0)),
      key,
      request: stay,
      consent: true,
      ifFull: 'refuse',
    },
    cancelFor: { trainingId: LEAD, personId: idOf(attendee(0)), key, what: 'stay' },
    plan: { trainingId: LEAD },
    run: { trainingId: LEAD, revision: 0 },
    pin: { trainingId: LEAD, revision: 1, personId: idOf(attendee(0)), isPinned: true },
    move: {
      trainingId: LEAD,
      revision: 1,
      personId: idOf(attendee(0)),
      to: { room: 'jinguiyuan-t1' },
    },
    publish: {
      trainingId: LEAD,
      revision: 1,
      answerUntil: '2026-05-20T04:00:00.000Z',
      acknowledged: false,
    },
    number: { trainingId: LEAD, revision: 1, room: 'jinguiyuan-t1', roomNumber: '801' },
    hotelList: { trainingId: LEAD, hotelId: 'jinguiyuan', withPhones: false },
    code: { trainingId: LEAD },
  },
  study: {
    classes: {},
    directory: { trainingId: LEAD },
    begin: { trainingId: LEAD, courseId: 'c01' },
    report: { trainingId: LEAD, courses: [{ courseId: 'c01', parts: [{ from: 0, to: 15 }] }] },
  },
  survey: {
    get: { trainingId: LEAD },
    saveDraft: { trainingId: LEAD, version: 1, replies },
    submit: { trainingId: LEAD, version: 1, replies },
    edit: { trainingId: LEAD },
    save: { trainingId: LEAD, revision: 0, survey },
    publish: { trainingId: LEAD, revision: 1 },
    results: { trainingId: LEAD },
    export: { trainingId: LEAD },
  },
  certificate: {
    mine: {},
    claim: which,
    picture: { certificateId },
    pdf: { certificateId },
    badge: { certificateId },
    share: { isShared: true },
    verify: { by: { kind: 'serial', serial: '中图学培〔2026〕00001' } },
    keys: {},
    rotateKey: { keyId: '2026-1-0123abcd' },
    templates: { trainingId: LEAD },
    saveTemplate: { ...which, revision: 0, content },
    preview: { ...which, content, name: '演示学员' },
    issued: { ...which, search: '王', after: { at: OPENING, id: certificateId } },
    issueAll: { ...which, next: registrationId },
    issueAs: { ...which, personId: idOf(attendee(0)), name: '王小明' },
    view: { certificateId },
    revoke: { certificateId, reason: '发放有误' },
    reissue: { certificateId, reason: '姓名有误', name: '王小明' },
    staff: { unitId: 'u42-001', year: 2026 },
    zip: { unitId: 'u42-001', year: 2026, part: 1 },
  },
};

const calls = Object.entries(contract).flatMap(([fn, named]) =>
  Object.entries(named).map(([name, call]) => {
    const rights = RIGHT[fn as keyof typeof RIGHT] as Record<string, object>;
    return [`${fn}.${name}`, call as Call, rights[name]!] as const;
  }),
);

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 4 });
});
afterAll(() => product.close());

interface Attack {
  readonly openid: string;
  readonly input: unknown;
}

const attacks = (right: object, runs: number): Attack[] =>
  fc.sample(
    fc.record({
      openid: fc.constantFrom(visitor, attendee(0), organizer),
      input: junkFor(right),
    }),
    { seed: SEED, numRuns: runs },
  );

/** Sends them a few at a time; `ask` throws for INTERNAL, for a crash, and for anything but the answer envelope. */
async function answersTo(call: Call, all: readonly Attack[]) {
  const answers = [];
  for (let from = 0; from < all.length; from += SIDE_BY_SIDE) {
    const some = all.slice(from, from + SIDE_BY_SIDE);
    const sent = some.map(({ openid, input }) =>
      product.ask(openid, call, input).catch((error: unknown) => {
        throw new Error(`${openid} sent ${JSON.stringify(input)}`, { cause: error });
      }),
    );
    answers.push(...(await Promise.all(sent)));
  }
  return answers;
}

/** As it arrives: JSON has no undefined. */
const arrived = (input: unknown): unknown =>
  input === undefined ? undefined : JSON.parse(JSON.stringify(input));

describe('junk', () => {
  beforeEach(async () => {
    const { units, societies, settings } = unitCast();
    await product.load({ ...cast(2, 2), units, societies, settings } as Documents);
    await product.value(attendee(0), trainingCalls.register, { trainingId: LEAD });
  });

  it.each(calls)('sent to %s is refused, and nothing is stored', async (_name, call, right) => {
    const wrong = attacks(right, RUNS).filter(
      ({ input }) => !call.input.safeParse(arrived(input)).success,
    );
    const before = await product.dump();
    const answers = await answersTo(call, wrong);
    expect(new Set(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code)))).toEqual(
      new Set(['INPUT_INVALID']),
    );
    expect(await product.dump()).toEqual(before);
  });

  it.each(calls)(
    'that looks right to %s is answered, never a crash',
    async (_name, call, right) => {
      const plausible = attacks(right, 3 * RUNS)
        .filter(({ input }) => call.input.safeParse(arrived(input)).success)
        .slice(0, 40);
      expect(
        await answersTo(call, [...plausible, { openid: visitor, input: right }]),
      ).toBeDefined();
    },
  );

  it('as an event is refused, and nothing is stored', async () => {
    const before = await product.dump();
    const events = fc.sample(junkFor({ call: 'me', input: {} }), { seed: SEED, numRuns: RUNS });
    for (const event of events) {
      if (typeof event !== 'object' || event === null || Array.isArray(event)) continue;
      const { result } = await product.send(attendee(1), 'person', event);
      expect(result).toMatchObject({ ok: expect.any(Boolean) });
      expect(result).not.toMatchObject({ refusal: { code: 'INTERNAL' } });
    }
    expect(await product.dump()).toEqual(before);
  });
});
