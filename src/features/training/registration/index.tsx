import { hasEnded } from '#domain/registration/registration';
import Taro from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { ApplicantFacts } from '#components/ApplicantFacts';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { PriceRow } from '#components/PriceRow';
import { PrimaryButton } from '#components/PrimaryButton';
import type { MyRegistration } from '#contract/training';
import { fixedPriceReason, priceText } from '#text/price';
import { registrationPageText } from '#text/registration';
import { courseStartsAt } from '#domain/training/courseTimes';
import { sectionText } from '#text/training';
import { routes } from '../../../routes';
import { useTrainingId } from '../useTrainingId';
import { loadTraining } from '../loadTraining';
import { Contacts } from '../parts/Contacts';
import { Section } from '#components/Section';
import { UnknownTraining } from '../parts/UnknownTraining';
import type { TrainingView } from '../primaryAction';
import { PayCard } from './PayCard';
import { StatusCard } from './StatusCard';
import { Withdrawal } from './Withdrawal';

type Registered = TrainingView & { readonly mine: MyRegistration };

const isRegistered = (view: TrainingView): view is Registered => view.mine !== undefined;

/** My registration for one training: where it stands, what is to be done, and the way out. */
export default function Registration() {
  const trainingId = useTrainingId();
  const { loaded, refresh, replace } = useLoaded(() => loadTraining(trainingId));
  if (loaded.state === 'failed' && loaded.refusal.code === 'TRAINING_UNKNOWN')
    return <UnknownTraining message={loaded.refusal.message} />;
  const view = loaded.state === 'loaded' ? loaded.value : undefined;
  const again = view?.mine && againLabel(view, view.mine.status);
  return (
    <Page
      bottom={
        view && again ? (
          <PrimaryButton label={again} onTap={() => redirect(routes.register(view.training._id))} />
        ) : undefined
      }
    >
      <Loadable loaded={loaded} onRetry={refresh}>
        {(shown) =>
          isRegistered(shown) ? (
            <Mine view={shown} onWithdrawn={(mine) => replace({ ...shown, mine })} />
          ) : (
            <EmptyState
              text={registrationPageText.notRegistered}
              action={{
                label: registrationPageText.toTraining,
                onTap: () => redirect(routes.training(shown.training._id)),
              }}
            />
          )
        }
      </Loadable>
    </Page>
  );
}

/** A returned registration is submitted again; a withdrawn one may start anew while registration is open. */
function againLabel(view: TrainingView, status: MyRegistration['status']): string | undefined {
  if (status === 'returned') return registrationPageText.correct;
  if (hasEnded(status) && view.phase === 'open') return registrationPageText.registerAgain;
  return undefined;
}

const redirect = async (url: string): Promise<void> => {
  await Taro.redirectTo({ url });
};

interface MineProps {
  readonly view: Registered;
  readonly onWithdrawn: (mine: MyRegistration) => void;
}

/** States in which the price is known, but nothing may be paid yet (P1). */
const AWAITS_REVIEW: readonly MyRegistration['status'][] = ['submitted', 'waitlisted', 'returned'];

function Mine({ view: { training, mine, now }, onWithdrawn }: MineProps) {
  const canWithdraw =
    !hasEnded(mine.status) &&
    mine.status !== 'rejected' &&
    mine.status !== 'paid' &&
    now < courseStartsAt(training);
  return (
    <>
      <StatusCard training={training} mine={mine} now={now} />
      {mine.status === 'approved' && <PayCard training={training} mine={mine} now={now} />}
      {AWAITS_REVIEW.includes(mine.status) && (
        <Card title={priceText.label}>
          <PriceRow
            label={priceText.amount}
            price={mine.price}
            reason={fixedPriceReason(mine.price)}
          />
        </Card>
      )}
      <Section title={registrationPageText.submitted} gist={mine.applicant.workplace.name}>
        <ApplicantFacts applicant={mine.applicant} />
      </Section>
      <Section title={sectionText.contacts} opened={mine.status === 'rejected'}>
        <Contacts contacts={training.contacts} />
      </Section>
      {canWithdraw && (
        <Withdrawal mine={mine} limited={training.seats !== undefined} onWithdrawn={onWithdrawn} />
      )}
    </>
  );
}
