import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import canonicalize from 'canonicalize';
import { type Badge, type Proof, proofOptions } from '#domain/certificate/badge';
import { base58, fromBase58 } from './base58';
import type { SigningKey } from './certificateStore';

type Public = Pick<SigningKey, 'publicKey'>;
/** Multicodec of an Ed25519 public key. */
const ED25519 = Buffer.from([0xed, 0x01]);

/** The canonical form of a value (RFC 8785), which is what is signed. */
export function canonical(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('has no canonical form');
  return text;
}

/** A new pair: the public part as `x` of a JWK, the private part as PKCS #8 in base64. */
export function newKeyPair(): { publicKey: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x } = publicKey.export({ format: 'jwk' });
  if (x === undefined) throw new Error('no public part');
  const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' });
  return { publicKey: x, privateKey: pkcs8.toString('base64') };
}

/** The public part as a multikey, `z6Mk…`. */
export const multikeyOf = ({ publicKey }: Public): string =>
  `z${base58(Buffer.concat([ED25519, Buffer.from(publicKey, 'base64url')]))}`;

export const issuerIdOf = (key: Public): string => `did:key:${multikeyOf(key)}`;

const publicObject = ({ publicKey: x }: Public) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

function signBytes({ privateKey }: SigningKey, bytes: Uint8Array): Buffer {
  if (privateKey === undefined) throw new Error('a retired key signs nothing');
  const der = Buffer.from(privateKey, 'base64');
  return sign(null, bytes, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
}

const verifyBytes = (key: Public, bytes: Uint8Array, signature: Uint8Array): boolean =>
  signature.length === 64 && verify(null, bytes, publicObject(key), signature);

/** Signs a text with Ed25519; base64url. */
export const signText = (key: SigningKey, text: string): string =>
  signBytes(key, Buffer.from(text, 'utf8')).toString('base64url');

export const isSignedBy = (key: Public, text: string, signature: string): boolean =>
  verifyBytes(key, Buffer.from(text, 'utf8'), Buffer.from(signature, 'base64url'));

const sha256 = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** What eddsa-jcs-2022 signs: the hash of the proof's options, then that of the document. */
const hashOf = (document: object, options: object): Buffer =>
  Buffer.concat([sha256(canonical(options)), sha256(canonical(document))]);

/** The value of the proof of a badge, `z…`. */
export const signBadge = (key: SigningKey, badge: Badge): string =>
  `z${base58(signBytes(key, hashOf(badge, proofOptions(badge))))}`;

/** Whether a credential bears a proof (eddsa-jcs-2022) by this key over just what it says. */
export function isProvenBy(
  key: Public,
  document: object,
  { proofValue, ...options }: Pick<Proof, 'proofValue'> & object,
): boolean {
  const signature = proofValue.startsWith('z') ? fromBase58(proofValue.slice(1)) : undefined;
  return signature !== undefined && verifyBytes(key, hashOf(document, options), signature);
}
