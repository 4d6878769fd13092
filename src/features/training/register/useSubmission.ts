import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { askForMessages } from '#cloud/askForMessages';
import { callCloud } from '#cloud/callCloud';
import { trainingCalls } from '#contract/training';
import { routes } from '../../../routes';
import { wouldWait } from '../primaryAction';
import { wantedTemplates } from '../subscription';
import type { Confirmation } from './loadConfirmation';
import type { RegisterFailure } from './remedy';

/** Asks for messages once, registers, and goes on to my registration; or keeps the refusal to be shown. */
export function useSubmission() {
  const [refusal, setRefusal] = useState<RegisterFailure>();
  const asked = useRef(false);
  const submit = async ({ view, me }: Confirmation): Promise<void> => {
    setRefusal(undefined);
    const trainingId = view.training._id;
    if (!asked.current) await askForMessages(wantedTemplates(me.templates, wouldWait(view)));
    asked.current = true;
    const answer = await callCloud(trainingCalls.register, { trainingId });
    if (answer.ok) await Taro.redirectTo({ url: routes.registration(trainingId) });
    else setRefusal(answer.refusal);
  };
  return { submit, refusal, dismiss: () => setRefusal(undefined) };
}
