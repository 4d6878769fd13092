import type { InputOf } from '#contract/call';
import type { unitCalls } from '#contract/unit';
import { isIn, logoFolder } from '#domain/cloudFolder';
import { err, ok, type Result } from '#domain/result';
import { phoneNumber } from '#shell/phoneNumber';
import type { SignedUp } from '#shell/route';
import { societies } from '#shell/store';

type Given = InputOf<typeof unitCalls.updateContact>['contact'];
type ContactRefusal = { code: 'FILE_FOREIGN' } | { code: 'SOCIETY_UNKNOWN' };

/** The logo is the caller's own upload, or the one that is there; the society exists. */
export async function checkContact(
  { logo, recommendedBy }: Given,
  { personId }: SignedUp,
  logoBefore?: string,
): Promise<Result<undefined, ContactRefusal>> {
  const isForeign = logo !== undefined && logo !== logoBefore && !isIn(logo, logoFolder(personId));
  if (isForeign) return err({ code: 'FILE_FOREIGN' });
  return (await societies.find(recommendedBy)) ? ok(undefined) : err({ code: 'SOCIETY_UNKNOWN' });
}

/** The verified mobile number: the one behind a fresh code, else `otherwise` (U, U1). */
export const verifiedMobile = async (
  code: string | undefined,
  otherwise: string,
  { openid }: SignedUp,
): Promise<Awaited<ReturnType<typeof phoneNumber>>> =>
  code === undefined ? ok(otherwise) : phoneNumber(code, openid);
