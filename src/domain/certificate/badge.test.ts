import type { Instant } from '../calendar';
import * as z from '../z';
import { badgeOf, proofOptions } from './badge';
import { printed } from './certificates.fixture';
import { TemplateId } from './template';

/**
 * What Open Badges 3.0 (1EdTech, section B, data model) and Verifiable Credentials 2.0 ask of what a badge holds. Classes
 * that the specification closes are closed here; the published schema itself may not be copied.
 */
const Uri = z.string().check(z.regex(/^[a-z]+:\S+$/));
const typed = (name: string) =>
  z.array(z.string()).check(z.refine((types) => types.includes(name), name));
const DateTimeZ = z.iso.datetime();
const Achievement = z.looseObject({
  id: Uri,
  type: typed('Achievement'),
  achievementType: z.enum([
    'Achievement',
    'Award',
    'Certificate',
    'CertificateOfCompletion',
    'Course',
    'MicroCredential',
  ]),
  name: z.string().check(z.minLength(1)),
  description: z.string().check(z.minLength(1)),
  criteria: z.looseObject({ narrative: z.string() }),
  creditsAvailable: z.optional(z.number()),
});
const AchievementSubject = z.strictObject({
  type: typed('AchievementSubject'),
  identifier: z
    .array(
      z.strictObject({
        type: z.literal('IdentityObject'),
        hashed: z.boolean(),
        identityHash: z.string(),
        identityType: z.enum(['name', 'userName', 'accountId', 'emailAddress', 'identifier']),
      }),
    )
    .check(z.minLength(1)),
  licenseNumber: z.optional(z.string()),
  narrative: z.optional(z.string()),
  activityStartDate: z.optional(DateTimeZ),
  activityEndDate: z.optional(DateTimeZ),
  creditsEarned: z.optional(z.number()),
  achievement: Achievement,
});
const OpenBadgeCredential = z.looseObject({
  '@context': z.tuple(
    [
      z.literal('https://www.w3.org/ns/credentials/v2'),
      z
        .string()
        .check(z.regex(/^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context-3\.0\.\d\.json$/)),
    ],
    z.string(),
  ),
  id: Uri,
  type: typed('VerifiableCredential').check(
    z.refine((types) => types.includes('OpenBadgeCredential'), 'OpenBadgeCredential'),
  ),
  name: z.string().check(z.minLength(1)),
  issuer: z.looseObject({ id: Uri, type: typed('Profile'), name: z.string() }),
  validFrom: DateTimeZ,
  awardedDate: z.optional(DateTimeZ),
  credentialSubject: AchievementSubject,
  proof: z.looseObject({
    type: z.literal('DataIntegrityProof'),
    cryptosuite: z.literal('eddsa-jcs-2022'),
    created: DateTimeZ,
    verificationMethod: Uri,
    proofPurpose: z.literal('assertionMethod'),
    proofValue: z.string().check(z.regex(/^z[1-9A-HJ-NP-Za-km-z]+$/)),
  }),
});

const KEY = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
const told = (about: Parameters<typeof printed>[0] = {}) => {
  const badge = badgeOf({
    printed: printed(about),
    templateId: TemplateId.parse('zaizhi-2026:1'),
    issuedAt: '2026-06-01T01:00:00.000Z' as Instant,
    issuerId: `did:key:${KEY}`,
  });
  return { ...badge, proof: { ...proofOptions(badge), proofValue: 'z2' } };
};

describe('a badge', () => {
  it.each([{}, { text: '{name}参加{training}' }])(
    'of %j is what Open Badges 3.0 asks for',
    (about) => {
      expect(OpenBadgeCredential.safeParse(told(about)).error).toBeUndefined();
    },
  );

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
      proof: { verificationMethod: `did:key:${KEY}#${KEY}` },
    });
  });

  it('tells no days and no hours that are not printed', () => {
    const subject = Object.keys(told({ text: '{name}参加{training}' }).credentialSubject);
    for (const field of ['creditsEarned', 'activityStartDate', 'activityEndDate'])
      expect(subject).not.toContain(field);
  });
});
