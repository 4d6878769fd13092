import type { certificateCalls, PublicKey } from '#contract/certificate';
import { err, ok } from '#domain/result';
import type { SigningKey } from '#shell/certificateStore';
import type { Action } from '#shell/route';
import { multikeyOf } from '#shell/signing';
import { allKeys, rotateKey as rotate } from '#shell/signingKeys';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';

/** A key without its private part; it was retired when the next one began. */
const published = (key: SigningKey, next: SigningKey | undefined): PublicKey => ({
  keyId: key.keyId,
  algorithm: 'Ed25519',
  x: key.publicKey,
  multibase: multikeyOf(key),
  since: key.since,
  ...(next ? { retiredAt: next.since } : {}),
});

const publicKeys = async (): Promise<PublicKey[]> =>
  (await allKeys()).map((key, index, all) => published(key, all[index - 1]));

export const keys: Action<typeof certificateCalls.keys> = async () =>
  ok({ keys: await publicKeys() });

export const rotateKey: Action<typeof certificateCalls.rotateKey> = async (
  { keyId },
  { personId: by, now: at },
) => {
  if (!(await rotate(keyId, at))) return err({ code: 'KEY_UNKNOWN' });
  await transact((transaction) =>
    writeAudit(transaction, { at, by, action: 'rotateSigningKey', target: 'signingKeys' }),
  );
  return ok({ keys: await publicKeys() });
};
