import Taro from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import type { MyMembership } from '#contract/member';
import { routes } from '../../../routes';
import { loadProfile, type MembershipView } from '../loadMembership';
import { memberText } from '../text';
import { ProfileEditor } from './ProfileEditor';

type Claim = Extract<MyMembership, { path: 'unit' }>;

/** The unit that I have asked to be claimed, or that has claimed me. */
function heldIn({ standing }: MembershipView): { heldBy?: Claim } {
  const held = standing?.memberships.find(
    (one): one is Claim =>
      one.path === 'unit' && (one.status === 'requested' || one.status === 'claimed'),
  );
  return held ? { heldBy: held } : {};
}

/** My profile, to be changed. */
export default function ProfilePage() {
  const { loaded, refresh } = useLoaded(loadProfile);
  const view = loaded.state === 'loaded' ? loaded.value : undefined;
  if (view?.me.person) return <ProfileEditor person={view.me.person} {...heldIn(view)} />;
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {() => (
          <EmptyState
            text={memberText.notSignedUp}
            action={{
              label: '登记个人信息',
              onTap: async () => void (await Taro.redirectTo({ url: routes.signUp() })),
            }}
          />
        )}
      </Loadable>
    </Page>
  );
}
