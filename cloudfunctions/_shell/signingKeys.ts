import { createHash } from 'node:crypto';
import { civilDateOf, type Instant } from '#domain/calendar';
import { KeyId } from '#domain/certificate/certificate';
import { type SigningKey, signingKeys } from './certificateStore';
import { command } from './platform';
import { newKeyPair } from './signing';

/** Newest first. */
export const allKeys = (): Promise<SigningKey[]> =>
  signingKeys.list({}, { orderBy: [['ordinal', 'desc']], limit: 1000 });

const isActive = ({ privateKey }: SigningKey): boolean => privateKey !== undefined;

/** The key that signs now; made at first use. */
export async function currentKey(now: Instant): Promise<SigningKey> {
  const [newest] = await allKeys();
  return newest && isActive(newest) ? newest : makeKey((newest?.ordinal ?? 0) + 1, now);
}

/** Whoever makes the same one first has made it: the other's is forgotten. */
async function makeKey(ordinal: number, now: Instant): Promise<SigningKey> {
  const pair = newKeyPair();
  const fingerprint = createHash('sha256').update(pair.publicKey, 'base64url').digest('hex');
  const keyId = KeyId.parse(
    `${civilDateOf(now).slice(0, 4)}-${ordinal}-${fingerprint.slice(0, 8)}`,
  );
  const key = { _id: `k${ordinal}`, ordinal, keyId, ...pair, since: now };
  if (await signingKeys.add(key)) return key;
  return (await signingKeys.find(key._id)) ?? key;
}

/**
 * A new key signs from now on; the one before loses its private part, so that nobody ever signs with it again. Safe to
 * repeat with the key that was seen. False where that was neither the newest nor the one before.
 */
export async function rotateKey(seen: string, now: Instant): Promise<boolean> {
  const [newest, before] = await allKeys();
  if (newest?.keyId !== seen && before?.keyId !== seen) return false;
  if (newest?.keyId === seen) await makeKey(newest.ordinal + 1, now);
  const retired = newest?.keyId === seen ? newest : before;
  if (retired) await signingKeys.update({ _id: retired._id }, { privateKey: command.remove() });
  return true;
}
