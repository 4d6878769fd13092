import type { Certificate } from '#domain/certificate/certificate';
import type { Verification } from '#domain/certificate/verification';
import { verificationOf } from '#domain/certificate/verificationOf';
import { isSignedBy } from '#shell/signing';
import { allKeys } from '#shell/signingKeys';

/** What the signature of a certificate in the register says of it. */
export async function verified(certificate: Certificate): Promise<Verification> {
  const { keyId, signed, signature } = certificate;
  const key = (await allKeys()).find((one) => one.keyId === keyId);
  if (!key) return verificationOf(certificate, 'foreign');
  const isGood = isSignedBy(key, signed, signature);
  return verificationOf(certificate, isGood ? 'good' : 'broken');
}
