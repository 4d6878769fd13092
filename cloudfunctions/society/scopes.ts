import type { SocietyId } from '#domain/member/society';
import { err, ok, type Result } from '#domain/result';
import { type Grant, type Scope, scopesOf } from '#domain/role/role';

/** The societies whose applications are asked for; `national` is all of them. */
export type Asked = 'national' | readonly SocietyId[];

/** Within what somebody reads applications, narrowed to one scope where they ask for it. */
export function askedScopes(
  grants: readonly Grant[],
  wanted: Scope | undefined,
): Result<Asked, { code: 'NOT_ALLOWED' }> {
  const mine = scopesOf(grants, 'reviewer', 'finance');
  const isNational = mine.includes('national');
  if (wanted === undefined || wanted === 'national') {
    if (isNational) return ok('national');
    return wanted === undefined
      ? ok(mine.filter((scope): scope is SocietyId => scope !== 'national'))
      : err({ code: 'NOT_ALLOWED' });
  }
  return isNational || mine.includes(wanted) ? ok([wanted]) : err({ code: 'NOT_ALLOWED' });
}
