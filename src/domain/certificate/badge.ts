import { type CivilDate, type Instant, instantIn, plusDays } from '../calendar';
import type { Printed } from './printed';
import type { TemplateId } from './template';

/** What a badge tells of its certificate beyond what is printed. */
export interface Badged {
  readonly printed: Printed;
  readonly templateId: TemplateId;
  readonly issuedAt: Instant;
  /** `did:key:z6Mk…`: the key that signs is the issuer, so that anybody can check it without asking us. */
  readonly issuerId: string;
}

const CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

const activity = (from: CivilDate | undefined, until: CivilDate | undefined) => ({
  ...(from === undefined ? {} : { activityStartDate: instantIn(from) }),
  ...(until === undefined ? {} : { activityEndDate: instantIn(plusDays(until, 1)) }),
});

export const badgeIdOf = (code: string): string => `urn:lsc:certificate:${code}`;

/** Open Badges 3.0 OpenBadgeCredential without its proof; it says nothing that is not printed. */
export function badgeOf({ printed, templateId, issuedAt, issuerId }: Badged) {
  const { name, title, training, issuer, text, serial, hours, from, until, code } = printed;
  return {
    '@context': CONTEXT,
    id: badgeIdOf(code),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: { id: issuerId, type: ['Profile'], name: issuer },
    validFrom: issuedAt,
    awardedDate: instantIn(printed.issuedOn),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name' },
      ],
      licenseNumber: serial,
      narrative: text,
      ...activity(from, until),
      ...(hours === undefined ? {} : { creditsEarned: hours }),
      achievement: {
        id: `urn:lsc:achievement:${templateId}`,
        type: ['Achievement'],
        achievementType: 'CertificateOfCompletion',
        name: training,
        description: title,
        criteria: { narrative: text },
        ...(hours === undefined ? {} : { creditsAvailable: hours }),
      },
    },
  };
}
export type Badge = ReturnType<typeof badgeOf>;

export interface Proof {
  readonly type: 'DataIntegrityProof';
  readonly cryptosuite: 'eddsa-jcs-2022';
  readonly created: Instant;
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
  readonly '@context': readonly string[];
  readonly proofValue: string;
}

/** The options of the proof of a badge (Data Integrity EdDSA Cryptosuites, eddsa-jcs-2022). */
export const proofOptions = ({ issuer, validFrom }: Badge): Omit<Proof, 'proofValue'> => ({
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-jcs-2022',
  created: validFrom,
  // A did:key names itself as its only key.
  verificationMethod: `${issuer.id}#${issuer.id.slice('did:key:'.length)}`,
  proofPurpose: 'assertionMethod',
  '@context': CONTEXT,
});

/** A badge with its proof, in a list: the published schema of Open Badges 3.0 takes no single one. */
export const proven = (badge: Badge, proofValue: string): Badge & { proof: [Proof] } => ({
  ...badge,
  proof: [{ ...proofOptions(badge), proofValue }],
});
