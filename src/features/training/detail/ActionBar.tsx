import Taro from '@tarojs/taro';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { actionText, registrationPageText, waitingNotice } from '#text/registration';
import { openingText } from '#text/training';
import { routes } from '../../../routes';
import { primaryAction, type TrainingView } from '../primaryAction';

const go = (url: string) => async () => {
  await Taro.navigateTo({ url });
};

/** The one thing to do next, always in sight. */
export function ActionBar({ view }: { view: TrainingView }) {
  const action = primaryAction(view);
  const trainingId = view.training._id;
  switch (action.kind) {
    case 'register':
      return <PrimaryButton label={actionText.register} onTap={go(routes.register(trainingId))} />;
    case 'signUp':
      return (
        <PrimaryButton
          label={actionText.signUp}
          onTap={go(routes.signUp(routes.register(trainingId)))}
        />
      );
    case 'joinWaitingList':
      return (
        <>
          <Notice tone="warning" text={waitingNotice(action.waiting)} />
          <PrimaryButton
            label={actionText.joinWaitingList}
            onTap={go(routes.register(trainingId))}
          />
        </>
      );
    case 'viewMine':
      return (
        <PrimaryButton
          label={registrationPageText.viewMine}
          onTap={go(routes.registration(trainingId))}
        />
      );
    case 'upcoming':
      return (
        <PrimaryButton
          disabled
          label={`${openingText(action.opensAt)}开始报名`}
          onTap={() => undefined}
        />
      );
    case 'closed':
      return <PrimaryButton disabled label={actionText.closed} onTap={() => undefined} />;
  }
}
