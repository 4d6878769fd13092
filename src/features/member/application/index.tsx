import Taro, { useRouter } from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { FactRow } from '#components/FactRow';
import { Loadable } from '#components/Loadable';
import { MembershipContact } from '#components/MembershipContact';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { ReviewTimeline } from '#components/ReviewTimeline';
import type { MyMembership, Standing } from '#contract/member';
import { meText } from '#text/me';
import { routes } from '../../../routes';
import { loadMembership, type MembershipView } from '../loadMembership';
import { applicationText, yearsText } from '../membershipPagesText';
import { DuesCard } from './DuesCard';
import { ReviewStatus } from './ReviewStatus';
import { Withdrawal } from './Withdrawal';

export type Application = Extract<MyMembership, { path: 'society' }>;

const applicationIn = (view: MembershipView, id: string | undefined): Application | undefined =>
  view.standing?.memberships.find(
    (one): one is Application => one.path === 'society' && one.membershipId === id,
  );

const isUnpaid = ({ review }: Application): boolean =>
  ['submitted', 'returned', 'preliminarilyApproved'].includes(review.status);

/** One application through a society: where it stands, what is to be paid, what comes next (M5). */
export default function ApplicationPage() {
  const { params } = useRouter<{ membershipId?: string }>();
  const { loaded, refresh, replace } = useLoaded(loadMembership);
  const view = loaded.state === 'loaded' ? loaded.value : undefined;
  const application = view && applicationIn(view, params.membershipId);
  const changed = (now: MyMembership) => {
    if (view?.standing) replace({ ...view, standing: withChanged(view.standing, now) });
    void refresh();
  };
  return (
    <Page
      bottom={
        application && movesOn(application) ? <Onward application={application} /> : undefined
      }
    >
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ standing }) =>
          application && standing ? (
            <Shown standing={standing} application={application} onChanged={changed} />
          ) : (
            <EmptyState
              text={applicationText.unknown}
              action={{
                label: applicationText.toMembership,
                onTap: () => redirect(routes.membership),
              }}
            />
          )
        }
      </Loadable>
    </Page>
  );
}

const movesOn = ({ review }: Application): boolean =>
  ['returned', 'rejected', 'withdrawn'].includes(review.status);

/** The way on from an application that is returned or over. */
function Onward({ application: { membershipId, review } }: { readonly application: Application }) {
  if (review.status === 'returned')
    return (
      <PrimaryButton
        label={applicationText.correct}
        onTap={() => redirect(routes.apply(membershipId))}
      />
    );
  return (
    <PrimaryButton
      tone="secondary"
      label={applicationText.toMembership}
      onTap={() => redirect(routes.membership)}
    />
  );
}

const redirect = async (url: string): Promise<void> => {
  await Taro.redirectTo({ url });
};

const withChanged = (standing: Standing, now: MyMembership): Standing => ({
  ...standing,
  memberships: standing.memberships.map((one) =>
    one.membershipId === now.membershipId ? now : one,
  ),
});

interface ShownProps {
  readonly standing: Standing;
  readonly application: Application;
  readonly onChanged: (now: MyMembership) => void;
}

function Shown({ standing, application, onChanged }: ShownProps) {
  const { review, societyName, societyPhone, years, account } = application;
  const needsContact = review.status === 'preliminarilyApproved' && !account && !societyPhone;
  const isFree = standing.member?.evidence.path === 'unit';
  return (
    <>
      <ReviewStatus application={application} />
      {isFree && isUnpaid(application) ? (
        <Notice tone="warning" text={applicationText.claimedMeanwhile} />
      ) : null}
      {review.status === 'preliminarilyApproved' ? (
        <DuesCard application={application} onChanged={onChanged} />
      ) : null}
      <Card title={applicationText.progressTitle}>
        <ReviewTimeline review={review} />
      </Card>
      <Card title={applicationText.detailsTitle}>
        <FactRow label={applicationText.society} value={societyName} />
        <FactRow label={applicationText.years} value={yearsText(years)} />
        {societyPhone === undefined ? null : (
          <FactRow
            label={applicationText.societyPhone}
            value={societyPhone}
            call={societyPhone}
            copy={societyPhone}
          />
        )}
      </Card>
      {needsContact ? (
        <Card title={meText.contactTitle}>
          <MembershipContact />
        </Card>
      ) : null}
      {isUnpaid(application) ? (
        <Withdrawal application={application} onWithdrawn={onChanged} />
      ) : null}
    </>
  );
}
