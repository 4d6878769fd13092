import { hasEnded } from '#domain/registration/registration';
import Taro from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { ApplicantFacts } from '#components/ApplicantFacts';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { LinkRow } from '#components/LinkRow';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { PriceRow } from '#components/PriceRow';
import { PrimaryButton } from '#components/PrimaryButton';
import type { MyRegistration } from '#contract/training';
import { fixedPriceReason, priceText } from '#text/price';
import { moneyText } from '#text/money';
import { registrationPageText } from '#text/registration';
import { courseStartsAt } from '#domain/training/courseTimes';
import { sectionText } from '#text/training';
import { routes } from '../../../routes';
import { useTrainingId } from '../useTrainingId';
import { loadTraining } from '../loadTraining';
import { Contacts } from '#components/Contacts';
import { Section } from '#components/Section';
import { UnknownTraining } from '../parts/UnknownTraining';
import type { TrainingView } from '../primaryAction';
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
  return (
    <Page bottom={view && againLabel(view) ? <Again view={view} /> : payButton(view?.mine)}>
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
function againLabel({ mine, phase }: TrainingView): string | undefined {
  if (mine?.status === 'returned') return registrationPageText.correct;
  if (mine && hasEnded(mine.status) && phase === 'open') return registrationPageText.registerAgain;
  return undefined;
}

const Again = ({ view }: { readonly view: TrainingView }) => (
  <PrimaryButton
    label={againLabel(view) ?? ''}
    onTap={() => redirect(routes.register(view.training._id))}
  />
);

/** The one thing to do for whoever is approved; who waits for others has nothing to pay. */
function payButton(mine: MyRegistration | undefined) {
  if (mine?.next.kind !== 'pay' || mine.next.passed) return undefined;
  if (mine.next.way === 'checking' || mine.next.way === 'group') return undefined;
  const toPayment = async () => {
    await Taro.navigateTo({ url: routes.pay(mine.registrationId) });
  };
  return (
    <PrimaryButton label={registrationPageText.pay(moneyText(mine.price.fen))} onTap={toPayment} />
  );
}

const redirect = async (url: string): Promise<void> => {
  await Taro.redirectTo({ url });
};

interface MineProps {
  readonly view: Registered;
  readonly onWithdrawn: (mine: MyRegistration) => void;
}

/** States in which the price is known. */
const SHOWS_PRICE: readonly MyRegistration['status'][] = [
  'submitted',
  'waitlisted',
  'returned',
  'approved',
];
/** States in which there is something to see or do about money. */
const PAYS: readonly MyRegistration['status'][] = ['approved', 'paid', 'refunded'];

/** States in which a room may be registered (H1). */
const STAYS: readonly MyRegistration['status'][] = ['approved', 'paid'];

const hasRooms = (training: TrainingView['training']): boolean =>
  training.mode === 'offline' && training.hotels.length > 0;

const StudyLink = ({ mine }: { readonly mine: MyRegistration }) => (
  <Card tone="list">
    <LinkRow
      label={registrationPageText.study}
      onTap={() => void Taro.navigateTo({ url: routes.study(mine.trainingId) })}
    />
  </Card>
);

/** Its page says why it is not open yet, and when it will be (O6). */
const hasSurvey = (training: TrainingView['training'], { status, next }: MyRegistration): boolean =>
  status === 'paid' && (training.mode === 'online' || next.kind === 'survey');

const SurveyLink = ({ mine }: { readonly mine: MyRegistration }) => (
  <Card tone="list">
    <LinkRow
      label={registrationPageText.survey}
      onTap={() => void Taro.navigateTo({ url: routes.survey(mine.trainingId) })}
    />
  </Card>
);

const CertificateLink = () => (
  <Card tone="list">
    <LinkRow
      label={registrationPageText.certificates}
      onTap={() => void Taro.navigateTo({ url: routes.certificates })}
    />
  </Card>
);

const mayRegisterRoom = ({ next }: MyRegistration): boolean =>
  next.kind === 'room' || (next.kind === 'pay' && next.roomUntil !== undefined);

const RoomLink = ({ mine }: { readonly mine: MyRegistration }) => (
  <Card tone="list">
    <LinkRow
      label={registrationPageText.room}
      note={mayRegisterRoom(mine) ? registrationPageText.roomOpen : undefined}
      onTap={() => void Taro.navigateTo({ url: routes.room(mine.trainingId) })}
    />
  </Card>
);

const PaymentLink = ({ mine }: { readonly mine: MyRegistration }) => (
  <Card tone="list">
    <LinkRow
      label={registrationPageText.payment}
      note={moneyText(mine.price.fen)}
      onTap={() => void Taro.navigateTo({ url: routes.pay(mine.registrationId) })}
    />
  </Card>
);

function Mine({ view: { training, mine, now }, onWithdrawn }: MineProps) {
  const canWithdraw =
    !hasEnded(mine.status) &&
    mine.status !== 'rejected' &&
    mine.status !== 'paid' &&
    now < courseStartsAt(training);
  return (
    <>
      <StatusCard training={training} mine={mine} now={now} />
      {PAYS.includes(mine.status) && <PaymentLink mine={mine} />}
      {training.mode === 'online' && mine.status === 'paid' && <StudyLink mine={mine} />}
      {hasSurvey(training, mine) && <SurveyLink mine={mine} />}
      {training.certificates.length > 0 && mine.status === 'paid' && <CertificateLink />}
      {hasRooms(training) && STAYS.includes(mine.status) && <RoomLink mine={mine} />}
      {SHOWS_PRICE.includes(mine.status) && (
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
