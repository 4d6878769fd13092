import { useState } from 'react';
import type { InputInvalid } from '#contract/call';
import type { Result } from '#domain/result';
import { contactText } from '../text';
import { scrollTo } from './anchors';
import { type GivenForm, useContactForm } from './contactDraft';

type Refused = { readonly code: string; readonly message: string };
type Send<Value> = (
  form: GivenForm,
  phoneCode: string | undefined,
) => Promise<Result<Value, Refused>>;

const isInputInvalid = (refused: Refused): refused is InputInvalid & Refused =>
  refused.code === 'INPUT_INVALID';

/** Sends form U: the first wrong question is scrolled to and named, whatever else is refused is held as a sentence. */
export function useContactSubmission<Value>(send: Send<Value>) {
  const [phoneCode, setPhoneCode] = useState<string>();
  const [phoneProblem, setPhoneProblem] = useState<string>();
  const [refusal, setRefusal] = useState<Refused>();

  const explain = async (refused: Refused): Promise<void> => {
    if (refused.code === 'PHONE_CODE_INVALID' || refused.code === 'PHONE_FOREIGN') {
      setPhoneCode(undefined);
      setPhoneProblem(refused.message);
      return scrollTo('mobile');
    }
    const wrong = isInputInvalid(refused) && useContactForm.getState().refused(refused);
    if (wrong) return scrollTo(wrong);
    const kept = refused.code === 'UNREACHABLE' ? contactText.kept : '';
    setRefusal({ ...refused, message: `${refused.message}${kept}` });
  };

  /** What the cloud answered; nothing where it was not sent or refused. */
  const submit = async (): Promise<Value | undefined> => {
    const finished = useContactForm.getState().finish();
    if ('wrong' in finished) {
      await scrollTo(finished.wrong);
      return undefined;
    }
    const answer = await send(finished.value, phoneCode);
    if (answer.ok) return answer.value;
    await explain(answer.refusal);
    return undefined;
  };

  return {
    mobile: {
      code: phoneCode,
      error: phoneProblem,
      onCode: (code: string | undefined) => {
        setPhoneCode(code);
        setPhoneProblem(undefined);
      },
    },
    refusal,
    dismiss: () => setRefusal(undefined),
    submit,
  };
}
