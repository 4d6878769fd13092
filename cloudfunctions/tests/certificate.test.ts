import { PNG } from 'pngjs';
import { certificateCalls } from '#contract/certificate';
import { type Instant, plusMilliseconds } from '#domain/calendar';
import { CertificateId, type KeyId } from '#domain/certificate/certificate';
import type { CloudFile } from '#domain/ids';
import type { Registration } from '#domain/registration/registration';
import { certificateDemo } from '../../config/demo/certificateDemo';
import {
  called,
  certificateCast,
  CLOSES,
  expectWhole,
  GIVEN,
  issuedTo,
  online,
  OPENS,
  stored,
  studyOf,
  which,
} from './certificateCast';
import { payCast } from './payCast';
import { attendee, idOf, LEAD, onlineOrganizer, organizer, visitor } from './people';
import { type Product, startProduct } from './product';

const calls = certificateCalls;
const [first, second, third] = [0, 1, 2].map(attendee) as [string, string, string];
const before = (moment: Instant): Instant => plusMilliseconds(moment, -60_000);
const verify = (code: string) =>
  product
    .value(visitor, calls.verify, { by: { kind: 'code', code } })
    .then(({ verification }) => verification);

/** What somebody can still earn at 002. */
const toEarnOf = async (openid: string) => {
  const { toEarn } = await product.value(openid, calls.mine, {});
  return toEarn.find(({ trainingId }) => trainingId === which.trainingId);
};

const ofTraining = { trainingId: which.trainingId };
/** The third. */
const ADMINISTRATOR = [{ _id: idOf(third), grants: [{ role: 'administrator' }] }];

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 4 });
});
afterAll(() => product.close());

describe('a certificate of 002', () => {
  beforeEach(() => product.load(certificateCast(3, 2), GIVEN));

  it('is issued to who has finished all courses and the survey, by looking (O7)', async () => {
    const { years, toEarn } = await product.value(first, calls.mine, {});
    expect(years).toMatchObject([{ year: 2026, hours: 30, certificates: [{ hours: 30 }] }]);
    expect(years[0]!.certificates[0]).toMatchObject({
      title: '电子结业证书',
      issuer: '中国图书馆学会',
      serial: '中图学培〔2026〕00001',
      status: 'issued',
      issuedOn: '2026-06-02',
      download: { isOpen: true, from: OPENS, until: CLOSES },
    });
    // The class gives its two by attendance, which nobody has recorded (L7).
    expect(toEarn.map(({ trainingId, missing }) => [trainingId, missing])).toEqual([
      [LEAD, [{ kind: 'sessions' }]],
      [LEAD, [{ kind: 'sessions' }]],
    ]);
  });

  it('is not issued before courses and survey are done, and says what is missing (O7)', async () => {
    const missing = [
      { kind: 'courses', done: 0, total: 10 },
      { kind: 'survey', isOffered: true },
    ];
    expect(await toEarnOf(third)).toMatchObject({ hours: 30, missing, isOver: false });
    expect(await product.refusal(third, calls.claim, which)).toMatchObject({
      code: 'NOT_EARNED',
      missing,
    });
    await product.import({ studies: [studyOf(online, idOf(third), 9)] });
    expect(await product.refusal(third, calls.claim, which)).toMatchObject({
      missing: [{ kind: 'courses', done: 9, total: 10 }, { kind: 'survey' }],
    });
    expect(await stored(product)).toEqual([]);
  });

  it('is not issued before 1 June, and is at its first moment (O3, X8)', async () => {
    await product.setClock(before(OPENS));
    expect((await product.value(first, calls.mine, {})).years).toEqual([]);
    expect(await toEarnOf(first)).toMatchObject({ missing: [{ kind: 'time', from: OPENS }] });
    expect(await product.refusal(first, calls.claim, which)).toMatchObject({ code: 'NOT_EARNED' });
    await product.setClock(OPENS);
    expect(await product.value(first, calls.claim, which)).toMatchObject({ status: 'issued' });
  });

  it('is issued by the upkeep to who does not look', async () => {
    await product.advance(61_000);
    const issued = (await stored(product)).map(({ personId }) => personId);
    expect(issued.sort()).toEqual([first, second].map(idOf).sort());
  });

  it('is claimed twice and issued once', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => product.value(first, calls.claim, which)),
    );
    expect(new Set(answers.map(({ serial }) => serial)).size).toBe(1);
    expectWhole(await stored(product), 1);
  });

  it('is not for somebody who has not paid (O4)', async () => {
    expect(await product.refusal(organizer, calls.claim, which)).toMatchObject({
      code: 'NOT_EARNED',
      missing: [{ kind: 'payment' }],
    });
  });

  it('is not for who has done all and has not paid, whoever issues (O4)', async () => {
    const unpaid = (payCast({ people: 3 })['registrations'] as readonly Registration[]).filter(
      ({ personId, trainingId }) => personId === idOf(first) && trainingId === which.trainingId,
    );
    expect(unpaid).toMatchObject([{ status: 'approved' }]);
    await product.import({ registrations: unpaid });
    expect(await product.value(organizer, calls.issueAll, which)).toMatchObject({ issued: 1 });
    await product.advance(61_000);
    await product.value(first, calls.mine, {});
    const input = { ...which, personId: idOf(first), name: '王小明' };
    expect(await product.refusal(organizer, calls.issueAs, input)).toMatchObject({
      code: 'NOT_EARNED',
    });
    expect((await stored(product)).map(({ personId }) => personId)).toEqual([idOf(second)]);
  });

  it('is not issued in another writing either to who has not earned it', async () => {
    const input = { ...which, personId: idOf(third), name: '王小明' };
    expect(await product.refusal(organizer, calls.issueAs, input)).toMatchObject({
      code: 'NOT_EARNED',
      missing: [{ kind: 'courses' }, { kind: 'survey' }],
    });
    await product.setClock(before(OPENS));
    const early = { ...input, personId: idOf(first) };
    expect(await product.refusal(organizer, calls.issueAs, early)).toMatchObject({
      code: 'NOT_EARNED',
      missing: [{ kind: 'time', from: OPENS }],
    });
    expect(await stored(product)).toEqual([]);
  });

  it('may be downloaded until 30 June ends; viewing stays (O3)', async () => {
    const { certificateId } = await issuedTo(product, first);
    await product.setClock(before(CLOSES));
    await product.value(first, calls.pdf, { certificateId });
    await product.value(first, calls.badge, { certificateId });
    await product.setClock(CLOSES);
    for (const call of [calls.pdf, calls.badge])
      expect(await product.refusal(first, call, { certificateId })).toMatchObject({
        code: 'DOWNLOAD_CLOSED',
        closedAt: CLOSES,
        message: expect.stringContaining('6月30日') as string,
      });
    const { certificate } = await product.value(first, calls.picture, { certificateId });
    expect(certificate.download).toMatchObject({ isOpen: false, until: CLOSES });
    expect(await verify(certificate.code)).toMatchObject({ outcome: 'valid' });
  });

  it('cannot be earned after study and survey have closed, and says so', async () => {
    await product.setClock(CLOSES);
    expect(await toEarnOf(third)).toMatchObject({
      isOver: true,
      missing: [{ kind: 'courses' }, {}],
    });
  });

  it('is nobody else’s', async () => {
    const { certificateId } = await issuedTo(product, first);
    for (const call of [calls.picture, calls.pdf, calls.badge])
      expect(await product.refusal(second, call, { certificateId })).toMatchObject({
        code: 'CERTIFICATE_UNKNOWN',
      });
    for (const [call, input] of [
      [calls.view, { certificateId }],
      [calls.revoke, { certificateId, reason: '误发' }],
      [calls.issueAll, which],
    ] as const)
      expect(await product.refusal(second, call, input)).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('a name that the font cannot print', () => {
  beforeEach(() => product.load(called(certificateCast(1), first, '王𠮷'), GIVEN));

  it('is told to its holder and the organizers, and issued in another writing', async () => {
    expect((await product.value(first, calls.mine, {})).years).toEqual([]);
    expect(await toEarnOf(first)).toMatchObject({ missing: [], unprintable: '𠮷' });
    expect(await product.refusal(first, calls.claim, which)).toMatchObject({
      code: 'NAME_UNPRINTABLE',
      characters: '𠮷',
    });
    const held = { personId: idOf(first), name: '王𠮷', characters: '𠮷' };
    const organized = () =>
      product.value(organizer, calls.templates, { trainingId: which.trainingId });
    expect((await organized()).certificates[0]).toMatchObject({ unprintable: [held], issued: 0 });
    const row = await product.value(organizer, calls.issueAs, {
      ...which,
      personId: idOf(first),
      name: '王吉',
    });
    expect(row).toMatchObject({ name: '王吉', serial: '中图学培〔2026〕00001' });
    expect((await organized()).certificates[0]).toMatchObject({ unprintable: [], issued: 1 });
  });
});

describe('revoking and reissuing', () => {
  beforeEach(() => product.load(certificateCast(2), GIVEN));

  it('a revoked one says so everywhere, with the reason; it never comes back', async () => {
    const { certificateId, code } = await issuedTo(product, first);
    const reason = '未参加考核';
    const row = await product.value(organizer, calls.revoke, { certificateId, reason });
    expect(row).toMatchObject({ status: 'revoked', reason });
    expect(await product.value(organizer, calls.revoke, { certificateId, reason: '再次' })).toEqual(
      row,
    );
    expect(await verify(code)).toMatchObject({ outcome: 'revoked', reason, at: row.endedAt });
    for (const call of [calls.picture, calls.pdf])
      expect(await product.refusal(first, call, { certificateId })).toMatchObject({
        code: 'CERTIFICATE_REVOKED',
      });
    const { years } = await product.value(first, calls.mine, {});
    expect(years).toMatchObject([{ hours: 0, certificates: [{ status: 'revoked', reason }] }]);
    expect(await product.refusal(first, calls.claim, which)).toMatchObject({
      code: 'CERTIFICATE_REVOKED',
    });
    await product.advance(61_000);
    expect((await stored(product)).filter(({ personId }) => personId === idOf(first))).toHaveLength(
      1,
    );
    expect(await product.documents('audits', { action: 'revokeCertificate' })).toMatchObject([
      { by: idOf(organizer), reason },
    ]);
  });

  it('a reissued one bears the corrected name and a new serial; the old one says it was replaced', async () => {
    const old = await issuedTo(product, first);
    const { certificateId } = old;
    const input = { certificateId, reason: '姓名有误', name: '王小明' };
    const row = await product.value(organizer, calls.reissue, input);
    expect(row).toMatchObject({ name: '王小明', issue: 2, status: 'issued' });
    expect(await verify(old.code)).toMatchObject({
      outcome: 'replaced',
      printed: { name: old.name },
    });
    const mine = await issuedTo(product, first);
    expect(mine).toMatchObject({ name: '王小明', serial: row.serial });
    expect(await verify(mine.code)).toMatchObject({
      outcome: 'valid',
      printed: { name: '王小明' },
    });
    expect(await product.refusal(organizer, calls.reissue, input)).toMatchObject({
      code: 'CERTIFICATE_REPLACED',
    });
    const { history } = await product.value(organizer, calls.view, {
      certificateId: row.certificateId,
    });
    expect(history.map(({ issue, status }) => [issue, status])).toEqual([
      [2, 'issued'],
      [1, 'replaced'],
    ]);
    expectWhole(await stored(product), 2);
  });

  it('nothing is reissued after the window (O7)', async () => {
    const { certificateId } = await issuedTo(product, first);
    await product.setClock(CLOSES);
    expect(
      await product.refusal(organizer, calls.reissue, { certificateId, reason: '姓名有误' }),
    ).toMatchObject({ code: 'REISSUE_CLOSED', closedAt: CLOSES });
  });

  it('one that was replaced is not revoked: the one that stands is', async () => {
    const { certificateId } = await issuedTo(product, first);
    await product.value(organizer, calls.reissue, { certificateId, reason: '姓名有误' });
    expect(
      await product.refusal(organizer, calls.revoke, { certificateId, reason: '误发' }),
    ).toMatchObject({ code: 'CERTIFICATE_REPLACED' });
  });

  it('what is revoked and reissued at once leaves one end and no other', async () => {
    const { certificateId } = await issuedTo(product, first);
    const input = { certificateId, reason: '姓名有误' };
    const [revoked, reissued] = await Promise.all([
      product.call(organizer, calls.revoke, input),
      product.call(onlineOrganizer, calls.reissue, input),
    ]);
    expect(revoked.ok).not.toBe(reissued.ok);
    const kept = await stored(product);
    expectWhole(kept, reissued.ok ? 2 : 1);
    const ends = kept.map(({ status }) => status).sort();
    expect(ends).toEqual(reissued.ok ? ['issued', 'replaced'] : ['revoked']);
  });

  it('what two organizers reissue at once is reissued once', async () => {
    const { certificateId } = await issuedTo(product, first);
    const answers = await Promise.all(
      [organizer, onlineOrganizer].map((by) =>
        product.call(by, calls.reissue, { certificateId, reason: '姓名有误' }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expectWhole(await stored(product), 2);
  });
});

describe('organizers', () => {
  beforeEach(() => product.load(certificateCast(3, 2), GIVEN));

  it('issue to all who have earned it, and may repeat it', async () => {
    expect(await product.value(organizer, calls.issueAll, which)).toEqual({
      issued: 2,
      seen: 3,
      paid: 3,
    });
    expect(await product.value(organizer, calls.issueAll, which)).toMatchObject({ issued: 0 });
    expectWhole(await stored(product), 2);
  });

  it('find what was issued by name, serial and phone', async () => {
    await product.value(organizer, calls.issueAll, which);
    const all = await product.value(organizer, calls.issued, which);
    expect(all).toMatchObject({ more: false });
    expect(all.rows).toHaveLength(2);
    const [row] = all.rows;
    for (const search of [row!.name, row!.serial, row!.serial.slice(-5)])
      expect(
        (await product.value(organizer, calls.issued, { ...which, search })).rows,
      ).toContainEqual(row);
  });

  it('save a template as they saw it; what was issued keeps its words', async () => {
    const { certificateId } = await issuedTo(product, first);
    const { certificates } = await product.value(organizer, calls.templates, ofTraining);
    const { content, revision } = certificates[0]!;
    const changed = { ...content, title: '结业证书' };
    const input = { ...which, revision, content: changed };
    expect(await product.value(organizer, calls.saveTemplate, input)).toMatchObject({
      revision: 2,
    });
    expect(await product.refusal(organizer, calls.saveTemplate, input)).toMatchObject({
      code: 'TEMPLATE_CHANGED',
      revision: 2,
    });
    const { certificate } = await product.value(first, calls.picture, { certificateId });
    expect(certificate.title).toBe('电子结业证书');
    expect(await issuedTo(product, second)).toMatchObject({ title: '结业证书' });
  });

  it('cannot save what would not name its holder, and see a sample all the same', async () => {
    const { certificates } = await product.value(organizer, calls.templates, ofTraining);
    const { content, revision } = certificates[0]!;
    const wrong = { ...content, text: '{hours}学时{grade}', serialPattern: '〔2026〕' };
    const codes = ['FIELD_MISSING', 'FIELD_MISSING', 'FIELD_UNKNOWN', 'PATTERN_WRONG'];
    const { layout, findings } = await product.value(organizer, calls.preview, {
      ...which,
      content: wrong,
    });
    expect(layout.boxes.length).toBeGreaterThan(20);
    expect(findings.filter(({ blocks }) => blocks).map(({ code }) => code)).toEqual(codes);
    expect(
      await product.refusal(organizer, calls.saveTemplate, { ...which, revision, content: wrong }),
    ).toMatchObject({ code: 'TEMPLATE_BLOCKED', findings: codes.map((code) => ({ code })) });
  });

  it('use no file but a seal of the training', async () => {
    const { certificates } = await product.value(organizer, calls.templates, ofTraining);
    const { content } = certificates[0]!;
    const seal = { kind: 'picture' as const, file: 'cloud://env.bucket/vouchers/x/y.png' };
    const { findings, sealUrl } = await product.value(organizer, calls.preview, {
      ...which,
      content: { ...content, seal },
    });
    expect(findings).toContainEqual({ code: 'SEAL_UNFIT', blocks: true, because: 'missing' });
    expect(sealUrl).toBeUndefined();
  });

  it('see no picture of another training, and no certificate that the training does not give', async () => {
    const { fileID } = await product.door<{ fileID: CloudFile }>('/console/storage-import', {
      path: `seals/${LEAD}/seal.png`,
      base64: PNG.sync.write(new PNG({ width: 600, height: 600 })).toString('base64'),
    });
    const { certificates } = await product.value(organizer, calls.templates, ofTraining);
    const seal = { kind: 'picture' as const, file: fileID };
    const content = { ...certificates[0]!.content, seal };
    const { findings, sealUrl } = await product.value(onlineOrganizer, calls.preview, {
      ...which,
      content,
    });
    expect(findings).toContainEqual({ code: 'SEAL_UNFIT', blocks: true, because: 'missing' });
    expect(sealUrl).toBeUndefined();
    const other = { ...which, ordinal: 2, content: certificates[0]!.content };
    for (const [call, input] of [
      [calls.preview, other],
      [calls.saveTemplate, { ...other, revision: 0 }],
    ] as const)
      expect(await product.refusal(organizer, call, input)).toMatchObject({
        code: 'TEMPLATE_UNKNOWN',
      });
  });

  it.each([
    ['small', 300, 300, 'small'],
    ['not square', 600, 700, 'kind'],
    ['no PNG', 0, 0, 'kind'],
  ])('use no seal that is %s', async (name, width, height, because) => {
    const bytes = width === 0 ? Buffer.from('GIF89a') : PNG.sync.write(new PNG({ width, height }));
    const { fileID } = await product.door<{ fileID: CloudFile }>('/console/storage-import', {
      path: `seals/${which.trainingId}/${name.replace(' ', '-')}.png`,
      base64: bytes.toString('base64'),
    });
    const { certificates } = await product.value(organizer, calls.templates, ofTraining);
    const content = {
      ...certificates[0]!.content,
      seal: { kind: 'picture' as const, file: fileID },
    };
    const { findings } = await product.value(organizer, calls.preview, { ...which, content });
    expect(findings).toContainEqual({ code: 'SEAL_UNFIT', blocks: true, because });
  });

  it('of another training learn nothing', async () => {
    expect(
      await product.refusal(onlineOrganizer, calls.templates, { trainingId: LEAD }),
    ).toMatchObject({ code: 'TRAINING_UNKNOWN' });
    const certificateId = CertificateId.parse(`${LEAD}:1:${idOf(first)}:1`);
    expect(await product.refusal(onlineOrganizer, calls.view, { certificateId })).toMatchObject({
      code: 'CERTIFICATE_UNKNOWN',
    });
  });
});

describe('keys', () => {
  beforeEach(() => product.load({ ...certificateCast(3, 2), grants: ADMINISTRATOR }, GIVEN));

  it('are made at first use; what was signed before a rotation stays valid', async () => {
    expect(await product.value(visitor, calls.keys, {})).toEqual({ keys: [] });
    const { code } = await issuedTo(product, first);
    const { keys } = await product.value(visitor, calls.keys, {});
    expect(keys).toMatchObject([{ keyId: expect.stringMatching(/^2026-1-/) as string }]);
    const keyId: KeyId = keys[0]!.keyId;
    await product.advance(1000);
    const rotated = await product.value(third, calls.rotateKey, { keyId });
    expect(await product.value(third, calls.rotateKey, { keyId })).toEqual(rotated);
    expect(rotated.keys).toMatchObject([
      { keyId: expect.stringMatching(/^2026-2-/) as string },
      { keyId },
    ]);
    expect(rotated.keys[1]!.retiredAt).toBe(rotated.keys[0]!.since);
    expect(await verify(code)).toMatchObject({ outcome: 'valid', keyId });
    const { code: later } = await issuedTo(product, second);
    expect(await verify(later)).toMatchObject({ outcome: 'valid', keyId: rotated.keys[0]!.keyId });
  });

  it('never show their private part, and a retired one has none', async () => {
    await issuedTo(product, first);
    const [key] = (await product.value(visitor, calls.keys, {})).keys;
    await product.value(third, calls.rotateKey, { keyId: key!.keyId });
    const kept = await product.documents<{ privateKey?: string }>('signingKeys');
    expect(kept.map(({ privateKey }) => privateKey !== undefined)).toEqual([false, true]);
    const shown = JSON.stringify(await product.value(visitor, calls.keys, {}));
    for (const { privateKey } of kept) if (privateKey) expect(shown).not.toContain(privateKey);
    expect(await product.refusal(first, calls.rotateKey, { keyId: key!.keyId })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});

it('the templates of the demo can be saved as they are', async () => {
  const documents = certificateCast(1);
  await product.load({ ...documents, certificateTemplates: [] }, GIVEN);
  for (const trainingId of [which.trainingId, LEAD]) {
    const { certificates } = await product.value(organizer, calls.templates, { trainingId });
    for (const { ordinal, content, revision } of certificates)
      expect(
        await product.value(organizer, calls.saveTemplate, {
          trainingId,
          ordinal,
          revision,
          content,
        }),
      ).toMatchObject({ revision: 1, findings: [{ code: 'SEAL_IS_SAMPLE' }] });
  }
  expect(certificateDemo(online)).toHaveLength(1);
});
