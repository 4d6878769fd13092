import { hasEnded } from '#domain/registration/registration';
import Taro from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import type { MyRegistration } from '#contract/training';
import { refusalText } from '#text/refusals';
import { actionText, registerText, registrationPageText, waitingNotice } from '#text/registration';
import { routes } from '../../../routes';
import { useTrainingId } from '../useTrainingId';
import { UnknownTraining } from '../parts/UnknownTraining';
import { wouldWait } from '../primaryAction';
import { type Confirmation, loadConfirmation } from './loadConfirmation';
import { type RegisterFailure, remedyFor } from './remedy';
import { NextCard, PriceCard, ReturnReason, WhatCard, WhoCard } from './Summary';
import { useSubmission } from './useSubmission';

/** Confirms a registration: what, who, how much, what happens next, and one button. */
export default function Register() {
  const trainingId = useTrainingId();
  const { loaded, refresh } = useLoaded(() => loadConfirmation(trainingId));
  const { submit, refusal, dismiss } = useSubmission();
  if (loaded.state === 'failed' && loaded.refusal.code === 'TRAINING_UNKNOWN')
    return <UnknownTraining message={loaded.refusal.message} />;
  const shown = loaded.state === 'loaded' ? loaded.value : undefined;
  return (
    <Page bottom={shown && <Confirm confirmation={shown} onConfirm={() => submit(shown)} />}>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ view, me }) => (
          <>
            {wouldWait(view) && (
              <Notice tone="warning" text={waitingNotice(view.seats?.waiting ?? 0)} />
            )}
            {view.mine?.status === 'returned' && view.mine.reason !== undefined && (
              <ReturnReason reason={view.mine.reason} />
            )}
            <WhatCard training={view.training} />
            {me.person && <WhoCard person={me.person} />}
            <PriceCard view={view} />
            <NextCard waits={wouldWait(view)} />
          </>
        )}
      </Loadable>
      {refusal && shown && (
        <Refused refusal={refusal} onRetry={() => submit(shown)} onClose={dismiss} shown={shown} />
      )}
    </Page>
  );
}

interface ConfirmProps {
  readonly confirmation: Confirmation;
  readonly onConfirm: () => Promise<void>;
}

function Confirm({ confirmation, onConfirm }: ConfirmProps) {
  const { view, me } = confirmation;
  const trainingId = view.training._id;
  if (!me.person)
    return (
      <PrimaryButton
        label={actionText.signUp}
        onTap={() => redirect(routes.signUp(routes.register(trainingId)))}
      />
    );
  const standing = view.mine?.status;
  if (standing && standing !== 'returned' && !hasEnded(standing))
    return (
      <>
        <Notice text={standingText(standing)} />
        <PrimaryButton
          label={registrationPageText.viewMine}
          onTap={() => redirect(routes.registration(trainingId))}
        />
      </>
    );
  return (
    <PrimaryButton
      label={wouldWait(view) ? registerText.confirmWaiting : registerText.confirm}
      progress={registerText.progress}
      onTap={onConfirm}
    />
  );
}

const standingText = (status: MyRegistration['status']): string =>
  status === 'rejected'
    ? refusalText({ code: 'REGISTRATION_REJECTED' })
    : registerText.alreadyRegistered;

const redirect = async (url: string): Promise<void> => {
  await Taro.redirectTo({ url });
};

interface RefusedProps {
  readonly refusal: RegisterFailure;
  readonly shown: Confirmation;
  readonly onRetry: () => Promise<void>;
  readonly onClose: () => void;
}

function Refused({ refusal, shown, onRetry, onClose }: RefusedProps) {
  const trainingId = shown.view.training._id;
  const remedies = {
    retry: onRetry,
    signUp: () => redirect(routes.signUp(routes.register(trainingId))),
    lookAtTraining: () => redirect(routes.training(trainingId)),
  };
  const remedy = remedyFor(refusal.code);
  const unheard = refusal.code === 'UNREACHABLE';
  return (
    <RefusalSheet
      what={unheard ? registerText.unheard : registerText.refused}
      why={unheard ? `${refusal.message}。${registerText.repeatable}` : refusal.message}
      action={{ label: registerText.remedies[remedy], onTap: remedies[remedy] }}
      onClose={onClose}
    />
  );
}
