import type { Certificate } from './certificate';
import { Printed, PrintedField } from './printed';
import type { Differing, Verification } from './verification';

/** What the register's signature is worth: good, broken, or by a key that is none of ours. */
export type SignatureState = 'good' | 'broken' | 'foreign';

const FIELDS = PrintedField.options;

/** The fields in which something presented is not as it was signed. */
export const differingFields = (
  presented: Readonly<Record<string, unknown>>,
  signed: Readonly<Record<string, unknown>>,
): readonly PrintedField[] => FIELDS.filter((field) => presented[field] !== signed[field]);

function readSigned(signed: string): Printed | undefined {
  try {
    return Printed.safeParse(JSON.parse(signed)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What is true of a certificate in the register: the signature decides, never what stands beside it. */
export function verificationOf(certificate: Certificate, signature: SignatureState): Verification {
  const { keyId, serial, code } = certificate;
  if (signature === 'foreign') return { outcome: 'foreignKey', keyId };
  const signed = readSigned(certificate.signed);
  const kept = { ...certificate.printed, serial, code };
  const differs: readonly Differing[] = signed ? differingFields(kept, signed) : [];
  if (signature === 'broken' || !signed)
    return { outcome: 'tampered', differs: ['signature', ...differs] };
  // The columns that it is found by are part of what was signed.
  const moved = differingFields(certificate.printed, signed);
  const all = [...new Set([...differs, ...moved])];
  if (all.length > 0) return { outcome: 'tampered', differs: all, printed: signed };
  return standing(certificate, signed);
}

function standing(certificate: Certificate, printed: Printed): Verification {
  const { keyId } = certificate;
  switch (certificate.status) {
    case 'issued':
      return { outcome: 'valid', printed, keyId };
    case 'revoked': {
      const { endedAt: at, reason } = certificate;
      return { outcome: 'revoked', printed, keyId, at, reason };
    }
    case 'replaced':
      return { outcome: 'replaced', printed, keyId, at: certificate.endedAt };
  }
}
