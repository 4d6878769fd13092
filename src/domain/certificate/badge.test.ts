import type { Instant } from '../calendar';
import { badgeOf, proven } from './badge';
import { printed } from './certificates.fixture';
import { OpenBadgeCredential } from './openBadge.fixture';
import { TemplateId } from './template';

/** What the published schema refuses of a badge, one thing each; `undefined`: taken away. */
const REFUSED: readonly (readonly [path: string, value: unknown])[] = [
  ['@context', undefined],
  ['@context', ['https://www.w3.org/ns/credentials/v2']],
  ['@context.0', 'https://www.w3.org/2018/credentials/v1'],
  ['@context.1', 'https://purl.imsglobal.org/spec/ob/v3p0/context.jsonld'],
  ['id', undefined],
  ['type', undefined],
  ['type', 'OpenBadgeCredential'],
  ['type', ['OpenBadgeCredential']],
  ['type', ['VerifiableCredential']],
  ['name', 7],
  ['issuer', undefined],
  ['issuer.id', undefined],
  ['issuer.type', undefined],
  ['issuer.type', 'Profile'],
  ['issuer.type', []],
  ['issuer.name', { 'zh-CN': '中国图书馆学会' }],
  ['validFrom', undefined],
  ['validFrom', '2026-06-01'],
  ['validFrom', '2026-06-01T01:00:00'],
  ['awardedDate', '2026-06-01'],
  ['awardedDate', '2026-02-30T00:00:00Z'],
  ['evidence', {}],
  ['credentialSubject', undefined],
  ['credentialSubject.type', undefined],
  ['credentialSubject.type', ['Person']],
  ['credentialSubject.image', 'https://example.org/seal.png'],
  ['credentialSubject.activityStartDate', '2026-04-13'],
  ['credentialSubject.activityEndDate', 1781280000000],
  ['credentialSubject.creditsEarned', '30'],
  ['credentialSubject.identifier', {}],
  ['credentialSubject.identifier.0.type', 'Identity'],
  ['credentialSubject.identifier.0.type', ['IdentityObject']],
  ['credentialSubject.identifier.0.hashed', undefined],
  ['credentialSubject.identifier.0.hashed', 'false'],
  ['credentialSubject.identifier.0.identityHash', undefined],
  ['credentialSubject.identifier.0.identityType', undefined],
  ['credentialSubject.identifier.0.identityType', 'realName'],
  ['credentialSubject.identifier.0.unit', '湖北省图书馆'],
  ['credentialSubject.achievement', undefined],
  ['credentialSubject.achievement.id', undefined],
  ['credentialSubject.achievement.type', ['Badge']],
  ['credentialSubject.achievement.achievementType', 'Training'],
  ['credentialSubject.achievement.achievementType', 'certificate'],
  ['credentialSubject.achievement.name', undefined],
  ['credentialSubject.achievement.description', undefined],
  ['credentialSubject.achievement.criteria', undefined],
  ['credentialSubject.achievement.criteria', '结业'],
  ['credentialSubject.achievement.creditsAvailable', '30'],
  ['proof', { type: 'DataIntegrityProof' }],
  ['proof.0.type', undefined],
  ['proof.0.created', '2026-06-01'],
  ['proof.0.proofValue', 2],
];

/** `badge` with the one value at `path` put in place of what is there. */
function altered(badge: object, path: string, value: unknown): unknown {
  const copy: object = structuredClone(badge);
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce<object>((inner, key) => Reflect.get(inner, key) as object, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return copy;
}

const KEY = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
const told = (about: Parameters<typeof printed>[0] = {}) => {
  const badge = badgeOf({
    printed: printed(about),
    templateId: TemplateId.parse('zaizhi-2026:1'),
    issuedAt: '2026-06-01T01:00:00.000Z' as Instant,
    issuerId: `did:key:${KEY}`,
  });
  return proven(badge, 'z2');
};

describe('a badge', () => {
  it.each([{}, { text: '{name}参加{training}' }])(
    'of %j is what Open Badges 3.0 asks for',
    (about) => {
      expect(OpenBadgeCredential.safeParse(told(about)).error).toBeUndefined();
    },
  );

  it.each(REFUSED)('is none for Open Badges 3.0 with its %s as %j', (path, value) => {
    expect(OpenBadgeCredential.safeParse(altered(told(), path, value)).success).toBe(false);
  });

  it.each([
    ['credentialSubject.achievement.achievementType', 'Diploma'],
    ['credentialSubject.achievement.achievementType', 'ext:Training'],
    ['credentialSubject.achievement.achievementType', undefined],
    ['credentialSubject.identifier.0.identityType', 'nationalIdentityNumber'],
    ['validFrom', '2026-06-01T09:00:00+08:00'],
  ])('may be one with its %s as %j', (path, value) => {
    expect(OpenBadgeCredential.safeParse(altered(told(), path, value)).error).toBeUndefined();
  });

  it('says what is printed, from whom, and by which key', () => {
    expect(told()).toMatchObject({
      issuer: { id: `did:key:${KEY}`, name: '中国图书馆学会' },
      credentialSubject: {
        identifier: [{ identityHash: '欧阳䶮堃' }],
        licenseNumber: '中图学培〔2026〕00017',
        creditsEarned: 30,
        activityStartDate: '2026-04-12T16:00:00.000Z',
        activityEndDate: '2026-06-12T16:00:00.000Z',
      },
      proof: [{ verificationMethod: `did:key:${KEY}#${KEY}` }],
    });
  });

  it('tells no days and no hours that are not printed', () => {
    const subject = Object.keys(told({ text: '{name}参加{training}' }).credentialSubject);
    for (const field of ['creditsEarned', 'activityStartDate', 'activityEndDate'])
      expect(subject).not.toContain(field);
  });
});
