import Taro, { useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { askForMessages } from '#cloud/askForMessages';
import { callCloud } from '#cloud/callCloud';
import { trainingCalls } from '#contract/training';
import { backOf, goBack } from '../../../components/goBack';
import { routes } from '../../../routes';
import { wouldWait } from '../primaryAction';
import { wantedTemplates } from '../subscription';
import type { Confirmation } from './loadConfirmation';
import type { RegisterFailure } from './remedy';

/** Asks for messages once, registers, and goes back to who sent me or on to my registration; or keeps the refusal. */
export function useSubmission() {
  const back = backOf(useRouter<{ back?: string }>().params.back);
  const [refusal, setRefusal] = useState<RegisterFailure>();
  const asked = useRef(false);
  const submit = async ({ view, me }: Confirmation): Promise<void> => {
    setRefusal(undefined);
    const trainingId = view.training._id;
    if (!asked.current) await askForMessages(wantedTemplates(me.templates, wouldWait(view)));
    asked.current = true;
    const answer = await callCloud(trainingCalls.register, { trainingId });
    if (!answer.ok) return setRefusal(answer.refusal);
    await (back === undefined
      ? Taro.redirectTo({ url: routes.registration(trainingId) })
      : goBack(back));
  };
  return { submit, refusal, dismiss: () => setRefusal(undefined) };
}
