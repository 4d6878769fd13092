import { generateKeyPairSync, sign } from 'node:crypto';
import { certificateCalls } from '#contract/certificate';
import type { Certificate } from '#domain/certificate/certificate';
import { OpenBadgeCredential } from '#domain/certificate/openBadge.fixture';
import { certificateCast, GIVEN, issuedTo, stored } from './certificateCast';
import { attendee, visitor } from './people';
import { type Product, startProduct } from './product';

const calls = certificateCalls;
const openid = attendee(0);
const UNKNOWN = { outcome: 'unknown' };

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 3 });
});
afterAll(() => product.close());

const verify = async (by: object) =>
  (await product.value(visitor, calls.verify, { by } as never)).verification;
const byCode = (code: string) => verify({ kind: 'code', code });
const byBadge = (json: string) => verify({ kind: 'badge', json });

describe('verification', () => {
  let certificate: Certificate;
  beforeEach(async () => {
    await product.load(certificateCast(2, 1), GIVEN);
    await issuedTo(product, openid);
    [certificate] = (await stored(product)) as [Certificate];
  });
  const change = (more: object) => product.import({ certificates: [{ ...certificate, ...more }] });

  it('shows all that is printed and nothing more, without signing in', async () => {
    const { printed, keyId, code } = certificate;
    expect(await byCode(code)).toEqual({ outcome: 'valid', printed, keyId });
    expect(await verify({ kind: 'serial', serial: certificate.serial })).toEqual({
      outcome: 'valid',
      printed,
      keyId,
    });
    expect(printed.text).toContain(printed.name);
    const shown = JSON.stringify(await byCode(code));
    expect(shown).not.toContain(certificate.personId);
    expect(shown).not.toMatch(/1\d{10}/);
  });

  it('takes a code and a serial as people type them', async () => {
    const { code, serial } = certificate;
    const spaced = code
      .toLowerCase()
      .replace(/(.{4})/g, '$1 ')
      .replace(/0/g, 'o');
    expect(await byCode(spaced)).toMatchObject({ outcome: 'valid' });
    const typed = ` ${serial.replace('〔', '[').replace('〕', ']')} `;
    expect(await verify({ kind: 'serial', serial: typed })).toMatchObject({ outcome: 'valid' });
  });

  it('finds a serial whatever brackets it is printed with', async () => {
    const serial = 'LSC(2026)00001';
    const other = 'LSC〔2026〕00001';
    const [one, two] = ['one', 'two'].map((n, at) => ({
      ...certificate,
      _id: certificate._id.replace(/:1$/, `:${at + 2}`),
      code: certificate.code.replace(/^../, n === 'one' ? '00' : '11'),
    }));
    await product.import({ certificates: [{ ...one, serial }] });
    const found = async (typed: string) => {
      const seen = await verify({ kind: 'serial', serial: typed });
      return seen.outcome === 'tampered' && seen.differs.includes('serial');
    };
    for (const typed of [serial, other, 'LSC（２０２６）00001', 'LSC [2026] 00001'])
      expect(await found(typed)).toBe(true);
    await product.import({ certificates: [{ ...two, serial: other, keyId: '2026-1-ffffffff' }] });
    expect(await verify({ kind: 'serial', serial: other })).toMatchObject({
      outcome: 'foreignKey',
    });
    expect(await found(serial)).toBe(true);
  });

  it('says of what is not in the register that it is unknown', async () => {
    for (const code of ['', 'x', '0123456789ABCDEF', '0123456789ABCDEU', '{"$ne":1}'])
      expect(await byCode(code)).toEqual(UNKNOWN);
    expect(await verify({ kind: 'serial', serial: '中图学培〔2026〕00002' })).toEqual(UNKNOWN);
    for (const json of ['x', '[]', 'null', '{"id":1}'])
      expect(await verify({ kind: 'badge', json })).toEqual(UNKNOWN);
  });

  it('names what was altered in the register, and shows what was signed', async () => {
    const { printed } = certificate;
    const other = { name: '李四', hours: 90 };
    await change({ printed: { ...printed, ...other } });
    expect(await byCode(certificate.code)).toEqual({
      outcome: 'tampered',
      differs: ['name', 'hours'],
      printed,
    });
    await change({ serial: '中图学培〔2026〕00099' });
    expect(await byCode(certificate.code)).toEqual({
      outcome: 'tampered',
      differs: ['serial'],
      printed,
    });
  });

  it('finds out what was altered together with the signed text', async () => {
    const printed = { ...certificate.printed, name: '李四' };
    const signed = certificate.signed.replaceAll(certificate.printed.name, '李四');
    await change({ printed, signed });
    expect(await byCode(certificate.code)).toMatchObject({
      outcome: 'tampered',
      differs: expect.arrayContaining(['signature']) as string[],
    });
    await change({ signature: 'AAAA' });
    expect(await byCode(certificate.code)).toEqual({ outcome: 'tampered', differs: ['signature'] });
  });

  it('tells a certificate that was signed by another’s key', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const signature = sign(null, Buffer.from(certificate.signed), privateKey).toString('base64url');
    await change({ keyId: '2026-1-ffffffff', signature });
    expect(await byCode(certificate.code)).toEqual({
      outcome: 'foreignKey',
      keyId: '2026-1-ffffffff',
    });
    // Under our key's name it is no signature at all.
    await change({ signature });
    expect(await byCode(certificate.code)).toMatchObject({ differs: ['signature'] });
  });

  it('reads a badge as it was given, and names what was altered in it', async () => {
    const { _id: certificateId, printed } = certificate;
    const { json } = await product.value(openid, calls.badge, { certificateId });
    expect(await byBadge(json)).toMatchObject({ outcome: 'valid', printed });
    const read = JSON.parse(json) as { proof: [object] };
    expect(OpenBadgeCredential.safeParse(read).error).toBeUndefined();
    for (const same of [read, { ...read, proof: read.proof[0] }])
      expect(await byBadge(JSON.stringify(same))).toMatchObject({ outcome: 'valid' });
    const twice = { ...read, proof: [read.proof[0], read.proof[0]] };
    expect(await byBadge(JSON.stringify(twice))).toEqual(UNKNOWN);
    const altered: readonly (readonly [string, string, string[]])[] = [
      [`"identityHash": "${printed.name}"`, '"identityHash": "李四"', ['name']],
      ['"creditsEarned": 30', '"creditsEarned": 90', ['hours']],
      [`"licenseNumber": "${printed.serial}"`, '"licenseNumber": "1"', ['serial']],
      ['"hashed": false', '"hashed": true', ['other']],
      ['"proofValue": "z', '"proofValue": "z2', ['signature']],
    ];
    for (const [from, to, differs] of altered) {
      expect(json).toContain(from);
      expect(await byBadge(json.replace(from, to))).toEqual({
        outcome: 'tampered',
        differs,
        printed,
      });
    }
    const foreign = json.replace(/z6Mk\w+/g, 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2');
    expect(await byBadge(foreign)).toMatchObject({ outcome: 'foreignKey' });
    const reason = '误发';
    await change({ status: 'revoked', endedAt: GIVEN, endedBy: certificate.personId, reason });
    expect(await byBadge(json)).toMatchObject({ outcome: 'revoked', reason });
  });

  it('takes no badge that has no canonical form, nor breaks on one', async () => {
    const { json } = await product.value(openid, calls.badge, { certificateId: certificate._id });
    const deep = `${'['.repeat(8000)}${']'.repeat(8000)}`;
    for (const more of ['1e999', deep])
      expect(await byBadge(json.replace('{', `{"more":${more},`))).toEqual(UNKNOWN);
    expect(await byBadge(json.replace('{', '{"more":1,'))).toMatchObject({ outcome: 'tampered' });
  });

  it('lets nobody read out the register by its serials', async () => {
    const look = () =>
      product.call(visitor, calls.verify, { by: { kind: 'serial', serial: certificate.serial } });
    for (let n = 0; n < 30; n++) expect(await look()).toMatchObject({ ok: true });
    expect(await look()).toMatchObject({
      refusal: { code: 'TOO_MANY_LOOKUPS', againAt: '2026-06-02T16:00:00.000Z' },
    });
    expect(await byCode(certificate.code)).toMatchObject({ outcome: 'valid' });
    await product.setClock('2026-06-02T16:00:00.000Z' as never);
    expect(await look()).toMatchObject({ ok: true });
  });
});
