import Taro from '@tarojs/taro';
import { useSession } from '#cloud/session';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { routes } from '../../../routes';
import { memberText } from '../text';
import { ProfileEditor } from './ProfileEditor';

/** My profile, to be changed. */
export default function ProfilePage() {
  const { loaded, refresh } = useLoaded(() => useSession.getState().refresh());
  const person = loaded.state === 'loaded' ? loaded.value.person : undefined;
  if (person) return <ProfileEditor person={person} />;
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
