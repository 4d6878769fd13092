import Taro, { useRouter } from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import type { MyMembership } from '#contract/member';
import { routes } from '../../../routes';
import { applyText } from '../membershipPagesText';
import { ApplyForm } from './ApplyForm';
import { type ApplyView, loadApply } from './loadApply';

type Application = Extract<MyMembership, { path: 'society' }>;

const returnedIn = ({ standing }: ApplyView, id: string): Application | undefined =>
  standing.memberships.find(
    (one): one is Application =>
      one.path === 'society' && one.membershipId === id && one.review.status === 'returned',
  );

/** Applies through a society, renews, or corrects what was returned (M5, M9). */
export default function ApplyPage() {
  const { params } = useRouter<{ membershipId?: string }>();
  const { loaded, refresh } = useLoaded(loadApply);
  const id = params.membershipId;
  if (loaded.state === 'loaded') {
    const returned = id === undefined ? undefined : returnedIn(loaded.value, id);
    if (id === undefined || returned)
      return <ApplyForm view={loaded.value} {...(returned ? { returned } : {})} />;
  }
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {() => (
          <EmptyState
            text={applyText.gone}
            action={{
              label: applyText.toMembership,
              onTap: async () => void (await Taro.redirectTo({ url: routes.membership })),
            }}
          />
        )}
      </Loadable>
    </Page>
  );
}
