import { badgeOf, proven } from '#domain/certificate/badge';
import type { Certificate } from '#domain/certificate/certificate';
import { templateIdOf } from '#domain/certificate/template';
import { issuerIdOf } from '#shell/signing';
import { allKeys } from '#shell/signingKeys';

/** The badge of a certificate with the proof that was made when it was issued. */
export async function credentialOf(certificate: Certificate): Promise<ReturnType<typeof proven>> {
  const { printed, keyId, trainingId, ordinal, issuedAt, badgeProof } = certificate;
  const key = (await allKeys()).find((one) => one.keyId === keyId);
  if (!key) throw new Error(`the key ${keyId} is missing`);
  const badge = badgeOf({
    printed,
    templateId: templateIdOf(trainingId, ordinal),
    issuedAt,
    issuerId: issuerIdOf(key),
  });
  return proven(badge, badgeProof);
}
