import { MobileNumber } from '#domain/person/profile';
import { err, ok, type Result } from '#domain/result';
import * as z from '#domain/z';
import { openapi } from './platform';

const Answer = z.object({
  phoneInfo: z.object({ purePhoneNumber: z.string(), countryCode: z.string() }),
});

/** Invalid or used code, and a code of somebody else's session. */
const CODE_ERRORS: readonly unknown[] = [40029, 40013, 40163, 47001];

const MAINLAND = '86';

type PhoneRefusal = { code: 'PHONE_CODE_INVALID' } | { code: 'PHONE_FOREIGN' };

/** The number behind a one-use code of the phone-number button, pressed by `openid` and nobody else. */
export async function phoneNumber(
  code: string,
  openid: string,
): Promise<Result<string, PhoneRefusal>> {
  try {
    const answer = Answer.parse(await openapi.phonenumber!.getPhoneNumber!({ code, openid }));
    const { purePhoneNumber, countryCode } = answer.phoneInfo;
    const isMobile = MobileNumber.safeParse(purePhoneNumber).success;
    return countryCode === MAINLAND && isMobile
      ? ok(purePhoneNumber)
      : err({ code: 'PHONE_FOREIGN' });
  } catch (error) {
    if (error instanceof Error && CODE_ERRORS.includes(Reflect.get(error, 'errCode')))
      return err({ code: 'PHONE_CODE_INVALID' });
    throw error;
  }
}
