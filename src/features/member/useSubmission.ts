import { useState } from 'react';
import type { PlatformRefusal } from '#cloud/callCloud';
import type { CommonRefusal } from '#contract/call';
import type { Profile } from '#domain/person/profile';
import type { Result } from '#domain/result';
import { scrollTo } from './anchors';
import { type FormName, profileForms } from './profileForm';
import { memberText } from './text';

type SubmitRefusal = (CommonRefusal | PlatformRefusal | PhoneRefusal | OtherRefusal) & {
  readonly message: string;
};
type PhoneRefusal = { code: 'PHONE_CODE_INVALID' | 'PHONE_FOREIGN' };
type OtherRefusal = { code: 'CONSENT_OUTDATED' | 'ADMINISTRATOR_ALONE' };
type Send = (
  profile: Profile,
  phoneCode: string | undefined,
) => Promise<Result<unknown, SubmitRefusal>>;

/**
 * Submits a profile form: names and scrolls to the first wrong question, keeps the phone code until the cloud
 * has refused it, and holds the sentence of any other refusal.
 */
export function useSubmission(form: FormName, phoneNeeded: boolean, send: Send) {
  const [phoneCode, setPhoneCode] = useState<string>();
  const [phoneProblem, setPhoneProblem] = useState<string>();
  const [refusal, setRefusal] = useState<string>();

  /** What the cloud refused goes to its question, or else onto the sheet. */
  const explain = async (refused: SubmitRefusal): Promise<void> => {
    if (refused.code === 'PHONE_CODE_INVALID' || refused.code === 'PHONE_FOREIGN') {
      setPhoneCode(undefined);
      setPhoneProblem(refused.message);
      return scrollTo('phone');
    }
    const { refused: show } = profileForms[form].getState();
    const wrong = refused.code === 'INPUT_INVALID' ? show(refused) : undefined;
    if (wrong) return scrollTo(wrong);
    const kept = refused.code === 'UNREACHABLE' ? `。${memberText.keptNote}` : '';
    setRefusal(`${refused.message}${kept}`);
  };

  /** True once the cloud has taken it. */
  const submit = async (): Promise<boolean> => {
    const finished = profileForms[form].getState().finish();
    const phoneMissing = phoneNeeded && phoneCode === undefined;
    setPhoneProblem(phoneMissing ? memberText.phoneMissing : undefined);
    const wrong = 'wrong' in finished ? finished.wrong : undefined;
    if (wrong || phoneMissing) await scrollTo(wrong ?? 'phone');
    if (!('profile' in finished) || phoneMissing) return false;
    const answer = await send(finished.profile, phoneCode);
    if (!answer.ok) await explain(answer.refusal);
    return answer.ok;
  };

  return {
    phone: {
      code: phoneCode,
      error: phoneProblem,
      onCode: (code: string) => {
        setPhoneCode(code);
        setPhoneProblem(undefined);
      },
    },
    refusal,
    dismiss: () => setRefusal(undefined),
    submit,
  };
}
