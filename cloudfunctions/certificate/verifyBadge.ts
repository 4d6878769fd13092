import type { Certificate } from '#domain/certificate/certificate';
import { CheckCode, type PrintedField } from '#domain/certificate/printed';
import { badgeIdOf } from '#domain/certificate/badge';
import type { Differing, Verification } from '#domain/certificate/verification';
import * as z from '#domain/z';
import { certificates } from '#shell/certificateStore';
import { canonical, isProvenBy, multikeyOf } from '#shell/signing';
import { allKeys } from '#shell/signingKeys';
import { credentialOf } from './credential';
import { verified } from './verified';

const Proof = z.looseObject({ verificationMethod: z.string(), proofValue: z.string() });
const Presented = z.looseObject({
  id: z.string(),
  // In JSON-LD a list of one and the one alone are the same; programs that pass a badge on may write either.
  proof: z.pipe(
    z.union([Proof, z.tuple([Proof])]),
    z.transform((proof) => (Array.isArray(proof) ? proof[0] : proof)),
  ),
});
type Presented = z.infer<typeof Presented>;

/** Where in a badge a printed field stands. */
const PLACES: readonly (readonly [PrintedField, readonly (string | number)[]])[] = [
  ['title', ['name']],
  ['title', ['credentialSubject', 'achievement', 'description']],
  ['issuer', ['issuer', 'name']],
  ['name', ['credentialSubject', 'identifier', 0, 'identityHash']],
  ['serial', ['credentialSubject', 'licenseNumber']],
  ['text', ['credentialSubject', 'narrative']],
  ['text', ['credentialSubject', 'achievement', 'criteria', 'narrative']],
  ['training', ['credentialSubject', 'achievement', 'name']],
  ['hours', ['credentialSubject', 'creditsEarned']],
  ['hours', ['credentialSubject', 'achievement', 'creditsAvailable']],
  ['from', ['credentialSubject', 'activityStartDate']],
  ['until', ['credentialSubject', 'activityEndDate']],
  ['issuedOn', ['awardedDate']],
];

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );

/** Deeper than any badge of ours. */
const MOST_LEVELS = 20;

/** Whether it can have a canonical form: neither too deep, nor with a number beyond all bounds. */
const isBounded = (value: unknown, levels = MOST_LEVELS): boolean =>
  typeof value === 'object' && value !== null
    ? levels > 0 && Object.values(value).every((inner) => isBounded(inner, levels - 1))
    : typeof value !== 'number' || Number.isFinite(value);

function read(json: string): Presented | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isBounded(value) ? Presented.safeParse(value).data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A badge as somebody presents it: by whose key, whether it is as it was signed, and how its certificate stands. */
export async function verifyBadge(json: string): Promise<Verification> {
  const presented = read(json);
  if (!presented) return { outcome: 'unknown' };
  const { proof, ...document } = presented;
  const method = proof.verificationMethod.split('#').at(-1) ?? '';
  const key = (await allKeys()).find((one) => multikeyOf(one) === method);
  if (!key) return { outcome: 'foreignKey', keyId: method.slice(0, 80) };
  const certificate = await certificateOf(presented.id);
  if (!certificate) return { outcome: 'unknown' };
  const standing = await verified(certificate);
  if (isProvenBy(key, document, proof)) return standing;
  const differs = await differing(presented, certificate);
  const printed = 'printed' in standing && standing.printed ? { printed: standing.printed } : {};
  return { outcome: 'tampered', differs, ...printed };
}

async function certificateOf(id: string): Promise<Certificate | undefined> {
  const code = CheckCode.safeParse(id.slice(badgeIdOf('').length));
  if (!code.success || id !== badgeIdOf(code.data)) return undefined;
  const [found] = await certificates.list({ code: code.data }, { limit: 1 });
  return found;
}

/** The printed fields in which it is not the badge that we gave; `signature` or `other` where none of them is touched. */
async function differing(presented: Presented, certificate: Certificate): Promise<Differing[]> {
  const {
    proof: [given],
    ...badge
  } = await credentialOf(certificate);
  const { proof, ...document } = presented;
  const fields = PLACES.filter(([, path]) => at(document, path) !== at(badge, path));
  const differs: Differing[] = [...new Set(fields.map(([field]) => field))];
  if (proof.proofValue !== given.proofValue) differs.push('signature');
  if (differs.length > 0) return differs;
  return canonical(document) === canonical(badge) ? ['signature'] : ['other'];
}
