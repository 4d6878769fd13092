import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { unzipSync } from 'fflate';
import { certificateCalls } from '#contract/certificate';
import { destinationOf, codeOf } from '#domain/entry/entry';
import type { CloudFile } from '#domain/ids';
import { projectRoot } from '../../config/projectRoot';
import { called, certificateCast, GIVEN, issuedTo, which } from './certificateCast';
import { throughUnit } from './members';
import { attendee, idOf, organizer, visitor } from './people';
import { type Product, startProduct } from './product';
import { readPdf } from './readPdf';
import { hubei, memberUnit, wuhan } from './units';

const calls = certificateCalls;
const [first, second, third] = [0, 1, 2].map(attendee) as [string, string, string];
const LONGEST_BYTES = 300 * 1024;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 3 });
});
afterAll(() => product.close());

const pdfFor = async (openid: string) => {
  const { certificateId } = await issuedTo(product, openid);
  const { fileName, content } = await product.value(openid, calls.pdf, { certificateId });
  return { fileName, bytes: Buffer.from(content, 'base64') };
};

/** Keeps a picture to look at. */
function keep(name: string, png: Buffer): void {
  const folder = path.join(projectRoot, '.local/certificates');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), png);
}

describe('the PDF of a certificate', () => {
  it('is one A4 page that says all that was signed, and is small', async () => {
    await product.load(called(certificateCast(1), first, '欧阳䶮堃'), GIVEN);
    const { fileName, bytes } = await pdfFor(first);
    expect(fileName).toBe('电子结业证书_欧阳䶮堃_中图学培〔2026〕00001.pdf');
    expect(bytes.length).toBeLessThan(LONGEST_BYTES);
    const read = readPdf(bytes);
    keep('002', read.png);
    expect(read).toMatchObject({ pages: 1, title: '电子结业证书 欧阳䶮堃' });
    expect(read.view.map((points) => Math.round((points * 25.4) / 72))).toEqual([0, 0, 297, 210]);
    const { code } = await issuedTo(product, first);
    const by = { kind: 'code' as const, code };
    const { verification } = await product.value(visitor, calls.verify, { by });
    if (verification.outcome !== 'valid') throw new Error(verification.outcome);
    const { text, serialLine, dateLine, issuer, title, scanNote } = verification.printed;
    for (const said of [...text.split('\n'), serialLine, dateLine, issuer, title, scanNote, code])
      expect(read.text).toContain(said.replace(/ /g, ''));
  });

  it('carries a QR code that leads to its verification', async () => {
    await product.load(certificateCast(1), GIVEN);
    const { bytes } = await pdfFor(first);
    const { code } = await issuedTo(product, first);
    expect(destinationOf(readPdf(bytes).code!)).toEqual({ kind: 'certificate', code });
  });

  it('carries an ordinary link where one is set, which opens the mini-program', async () => {
    const settings = [{ _id: 'verifyLink', url: 'https://example.org/c' }];
    await product.load({ ...certificateCast(1), settings }, GIVEN);
    // What is read of the settings is kept for a minute in a warm process.
    for (const pid of product.cloud.functionPids('certificate')) process.kill(pid, 'SIGKILL');
    await product.insist(visitor, calls.keys, {});
    const { bytes } = await pdfFor(first);
    const { code } = await issuedTo(product, first);
    const link = readPdf(bytes).code!;
    expect(link).toMatch(/^https:\/\/example\.org\/c\?s=/);
    expect(destinationOf(codeOf({ q: encodeURIComponent(link) })!)).toEqual({
      kind: 'certificate',
      code,
    });
  });

  it('shows the picture of a seal', async () => {
    await product.load(certificateCast(1), GIVEN);
    const file = 'cloud://local-env.bucket/seals/x/seal.png' as CloudFile;
    const seal = new PNG({ width: 600, height: 600 });
    for (let at = 0; at < seal.data.length; at += 4) seal.data.set([200, 22, 29, 255], at);
    const { fileID } = await product.door<{ fileID: CloudFile }>('/console/storage-import', {
      path: `seals/${which.trainingId}/seal.png`,
      base64: PNG.sync.write(seal).toString('base64'),
    });
    const { certificates } = await product.value(organizer, calls.templates, {
      trainingId: which.trainingId,
    });
    const { content, revision } = certificates[0]!;
    const changed = { ...content, seal: { kind: 'picture' as const, file: fileID ?? file } };
    await product.value(organizer, calls.saveTemplate, { ...which, revision, content: changed });
    const { bytes } = await pdfFor(first);
    const picture = PNG.sync.read(readPdf(bytes).png);
    const [x, y] = [238, 163].map((mm) => Math.round((mm * 2 * 72) / 25.4)) as [number, number];
    const at = (y * picture.width + x) * 4;
    expect([...picture.data.subarray(at, at + 3)]).toEqual([200, 22, 29]);
  });
});

/** The third administers the unit that has claimed the first two. */
const loadStaff = () =>
  product.load(
    {
      ...certificateCast(3, 2),
      units: [memberUnit(hubei, [third])],
      memberships: [first, second].map((openid) => ({
        ...throughUnit(openid),
        unitId: hubei._id,
      })),
    },
    GIVEN,
  );

describe('the certificates of a unit’s staff', () => {
  const input = { unitId: hubei._id, year: 2026 };
  beforeEach(async () => {
    await loadStaff();
    await issuedTo(product, first);
    await issuedTo(product, second);
  });

  it('are seen only of who has agreed, and no longer when they take it back', async () => {
    const shown = async () => product.value(third, calls.staff, input);
    expect(await shown()).toMatchObject({ people: 2, sharing: 0, certificates: [] });
    expect(await product.refusal(third, calls.zip, { ...input, part: 1 })).toMatchObject({
      code: 'NOTHING_SHARED',
    });
    await product.value(first, calls.share, { isShared: true });
    expect(await shown()).toMatchObject({
      unitName: hubei.name,
      sharing: 1,
      certificates: [{ personId: idOf(first), hours: 30 }],
    });
    expect(await product.value(first, calls.mine, {})).toMatchObject({
      isShared: true,
      units: [hubei.name],
    });
    expect(await product.value(third, calls.staff, { ...input, year: 2025 })).toMatchObject({
      certificates: [],
    });
    await product.value(first, calls.share, { isShared: false });
    expect(await shown()).toMatchObject({ sharing: 0, certificates: [] });
  });

  it('are not seen once the unit has released them', async () => {
    await product.value(first, calls.share, { isShared: true });
    const released = { ...throughUnit(first, '2026-05-20'), unitId: hubei._id };
    await product.import({ memberships: [released] });
    expect(await product.value(third, calls.staff, input)).toMatchObject({
      people: 1,
      sharing: 0,
      certificates: [],
    });
  });

  it('are those that stand: none that was revoked or replaced', async () => {
    await product.value(first, calls.share, { isShared: true });
    const { certificateId } = await issuedTo(product, first);
    const row = await product.value(organizer, calls.reissue, { certificateId, reason: '更正' });
    const shown = async () => (await product.value(third, calls.staff, input)).certificates;
    expect(await shown()).toMatchObject([{ certificateId: row.certificateId }]);
    const revoked = { certificateId: row.certificateId, reason: '误发' };
    await product.value(organizer, calls.revoke, revoked);
    expect(await shown()).toEqual([]);
  });

  it('are not seen by the next unit that claims them, until they agree anew', async () => {
    const next = { ...input, unitId: wuhan._id };
    const claimedBy = (unitId: typeof hubei._id) => ({
      memberships: [{ ...throughUnit(first), unitId }],
    });
    await product.value(first, calls.share, { isShared: true });
    await product.import({ units: [memberUnit(wuhan, [third])], ...claimedBy(wuhan._id) });
    expect(await product.value(third, calls.staff, next)).toMatchObject({ people: 1, sharing: 0 });
    expect(await product.refusal(third, calls.zip, { ...next, part: 1 })).toMatchObject({
      code: 'NOTHING_SHARED',
    });
    expect(await product.value(third, calls.staff, input)).toMatchObject({ people: 1, sharing: 0 });
    expect(await product.value(first, calls.mine, {})).toMatchObject({
      isShared: false,
      units: [wuhan.name],
    });
    await product.value(first, calls.share, { isShared: true });
    expect(await product.value(third, calls.staff, next)).toMatchObject({ sharing: 1 });
  });

  it('are seen by the first unit that claims who has agreed before', async () => {
    await product.load({ ...certificateCast(3, 2), units: [memberUnit(hubei, [third])] }, GIVEN);
    await issuedTo(product, first);
    await product.value(first, calls.share, { isShared: true });
    expect(await product.value(first, calls.mine, {})).toMatchObject({ isShared: true, units: [] });
    await product.import({ memberships: [{ ...throughUnit(first), unitId: hubei._id }] });
    expect(await product.value(third, calls.staff, input)).toMatchObject({ sharing: 1 });
  });

  it('are downloaded as one ZIP, which is written down, and removed later', async () => {
    for (const openid of [first, second])
      await product.value(openid, calls.share, { isShared: true });
    const packed = await product.value(third, calls.zip, { ...input, part: 1 });
    expect(packed).toMatchObject({ part: 1, parts: 1, certificates: 2 });
    const archive = await fetch(packed.url);
    const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    expect(Object.keys(files)).toHaveLength(2);
    for (const [name, bytes] of Object.entries(files)) {
      expect(name).toMatch(/^电子结业证书_.+\.pdf$/);
      expect(readPdf(bytes).text).toContain('电子结业证书');
    }
    expect(await product.documents('audits', { action: 'exportCertificates' })).toMatchObject([
      { by: idOf(third), target: hubei._id },
    ]);
    expect(await product.refusal(third, calls.zip, { ...input, part: 2 })).toMatchObject({
      code: 'NOTHING_SHARED',
    });
    await product.advance(3 * 3_600_000);
    expect(await product.documents('certificateZips')).toEqual([]);
    expect((await fetch(packed.url)).ok).toBe(false);
  });

  it('are nobody’s who does not administer the unit', async () => {
    await product.value(first, calls.share, { isShared: true });
    for (const [call, asked] of [
      [calls.staff, input],
      [calls.zip, { ...input, part: 1 }],
    ] as const)
      expect(await product.refusal(second, call, asked)).toMatchObject({ code: 'UNIT_UNKNOWN' });
  });
});
