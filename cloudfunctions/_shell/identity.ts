import { createHash } from 'node:crypto';
import type { PersonId } from '#domain/ids';

/** A person's id follows from their openid: one person, one id, nothing to look up, nothing to leak. */
export const personIdOf = (openid: string): PersonId =>
  `p${createHash('sha256').update(openid).digest('hex').slice(0, 24)}` as PersonId;
