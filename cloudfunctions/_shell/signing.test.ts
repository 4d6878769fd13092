import * as fc from 'fast-check';
import { base58, fromBase58 } from './base58';
import { canonical, isProvenBy, isSignedBy, multikeyOf, newKeyPair, signText } from './signing';

const key = { ...newKeyPair(), _id: 'k1', ordinal: 1, keyId: '', since: '' } as never as Parameters<
  typeof signText
>[0];

/** The example of W3C's “Data Integrity EdDSA Cryptosuites”, its test vector of eddsa-jcs-2022. */
const MULTIKEY = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
const CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/ns/credentials/examples/v2',
];
const document = {
  '@context': CONTEXT,
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential', 'AlumniCredential'],
  name: 'Alumni Credential',
  description: 'A minimum viable example of an Alumni Credential.',
  issuer: 'https://vc.example/issuers/5678',
  validFrom: '2023-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
};
const proof = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-jcs-2022',
  created: '2023-02-24T23:36:38Z',
  verificationMethod: `https://vc.example/issuers/5678#${MULTIKEY}`,
  proofPurpose: 'assertionMethod',
  '@context': CONTEXT,
  proofValue:
    'z63t83Y53KfzJ5ZosfKTnqfMcKB2dmTrfjSaQjeNNjAD5srBowQfmWqeRb8rRjmeEuCBEsddF9LsVogtuTsijJKh4',
};

describe('a signature', () => {
  it('holds for just that text by just that key', () => {
    const other = newKeyPair();
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, changed) => {
        const signature = signText(key, text);
        expect(isSignedBy(key, text, signature)).toBe(true);
        expect(isSignedBy(key, changed, signature)).toBe(changed === text);
        expect(isSignedBy(other, text, signature)).toBe(false);
      }),
      { seed: 20260601, numRuns: 50 },
    );
  });

  it('that is none is none, never a crash', () => {
    for (const signature of ['', 'x', 'A'.repeat(86), '中文'])
      expect(isSignedBy(key, 'text', signature)).toBe(false);
  });
});

describe('the proof of a badge', () => {
  const x = Buffer.from(fromBase58(MULTIKEY.slice(1))!.subarray(2)).toString('base64url');

  it('is checked as W3C’s example says', () => {
    const later = { ...proof, created: 'now' };
    expect(multikeyOf({ publicKey: x })).toBe(MULTIKEY);
    expect(isProvenBy({ publicKey: x }, document, proof)).toBe(true);
    expect(isProvenBy({ publicKey: x }, { ...document, name: 'Alumna' }, proof)).toBe(false);
    expect(isProvenBy({ publicKey: x }, document, later)).toBe(false);
    expect(isProvenBy({ publicKey: x }, document, { ...proof, proofValue: 'u0' })).toBe(false);
  });
});

it('the canonical form sorts names and writes numbers and text as RFC 8785 does', () => {
  const value = { '\u20ac': 1, '\r': 2, 1: 'é', b: [1e21, 0.1, -0], a: { d: null, c: true } };
  expect(canonical(value)).toBe(
    '{"\\r":2,"1":"é","a":{"c":true,"d":null},"b":[1e+21,0.1,0],"€":1}',
  );
});

it('base 58 gives back every sequence of bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(Buffer.from(fromBase58(base58(bytes))!)).toEqual(Buffer.from(bytes));
    }),
    { seed: 20260601 },
  );
  expect(fromBase58('0OIl')).toBeUndefined();
});
