import * as z from '../z';

/**
 * What Open Badges 3.0 (1EdTech, appendix B, data model) and Verifiable Credentials 2.0 ask of all that a badge of ours
 * holds, told in our own words: whatever the published schema (`schema/json`, draft 2019-09) refuses is refused here,
 * and so is what the text alone forbids (no URI, no name). What no badge of ours holds is refused unread.
 */
const Uri = z.string().check(z.regex(/^[a-z]+:\S+$/));
const Filled = z.string().check(z.minLength(1));
const Moment = z.iso.datetime({ offset: true });
// The formal schema knows no single value where several may stand: a list of one it has to be.
const typed = (...names: string[]) =>
  z.array(z.string()).check(z.refine((types) => names.every((name) => types.includes(name))));

/** A vocabulary that others extend by words of their own, `ext:…`. */
const extensible = (words: string) =>
  z.union([z.enum(words.split(/\s+/)), z.string().check(z.regex(/^ext:[\w.|-]+$/))]);

const AchievementType = extensible(
  'Achievement ApprenticeshipCertificate Assessment Assignment AssociateDegree Award BachelorDegree Badge Certificate CertificateOfCompletion Certification CoCurricular CommunityService Competency Course Degree Diploma DoctoralDegree Fieldwork GeneralEducationDevelopment JourneymanCertificate LearningProgram License MasterCertificate MasterDegree Membership MicroCredential ProfessionalDoctorate QualityAssuranceCredential ResearchDoctorate SecondarySchoolDiploma',
);
const IdentityType = extensible(
  'accountId emailAddress identifier isbn issn lisSourcedId ltiContextId ltiDeploymentId ltiPlatformId ltiToolId ltiUserId name nationalIdentityNumber oneRosterSourcedId productId sisSourcedId sourcedId systemId userName',
);

const Achievement = z.strictObject({
  id: Uri,
  type: typed('Achievement'),
  achievementType: z.optional(AchievementType),
  name: Filled,
  description: Filled,
  criteria: z.strictObject({ narrative: Filled }),
  creditsAvailable: z.optional(z.number()),
});

const IdentityObject = z.strictObject({
  type: z.literal('IdentityObject'),
  hashed: z.boolean(),
  identityHash: Filled,
  identityType: IdentityType,
});

const AchievementSubject = z.strictObject({
  type: typed('AchievementSubject'),
  // Without an `id` there must be one.
  identifier: z.array(IdentityObject).check(z.minLength(1)),
  licenseNumber: z.optional(z.string()),
  narrative: z.optional(z.string()),
  activityStartDate: z.optional(Moment),
  activityEndDate: z.optional(Moment),
  creditsEarned: z.optional(z.number()),
  achievement: Achievement,
});

const Contexts = z.tuple([
  z.literal('https://www.w3.org/ns/credentials/v2'),
  z
    .string()
    .check(z.regex(/^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context-3\.0\.\d\.json$/)),
]);

const DataIntegrityProof = z.strictObject({
  '@context': Contexts,
  type: z.literal('DataIntegrityProof'),
  cryptosuite: z.literal('eddsa-jcs-2022'),
  created: Moment,
  verificationMethod: Uri,
  proofPurpose: z.literal('assertionMethod'),
  proofValue: z.string().check(z.regex(/^z[1-9A-HJ-NP-Za-km-z]+$/)),
});

export const OpenBadgeCredential = z.strictObject({
  '@context': Contexts,
  id: Uri,
  type: typed('VerifiableCredential', 'OpenBadgeCredential'),
  name: Filled,
  issuer: z.strictObject({ id: Uri, type: typed('Profile'), name: Filled }),
  validFrom: Moment,
  awardedDate: z.optional(Moment),
  credentialSubject: AchievementSubject,
  proof: z.array(DataIntegrityProof).check(z.minLength(1)),
});
