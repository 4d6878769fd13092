import Taro from '@tarojs/taro';
import { useSession } from '#cloud/session';
import { useLoaded } from '#cloud/useLoaded';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { routes } from '../../../routes';
import { Conditions } from './Conditions';
import { Invitation } from './Invitation';
import { Joining } from './Joining';
import { Rights } from './Rights';
import { StandingCard } from './StandingCard';

const open = (url: string) => void Taro.navigateTo({ url });

/** 会员服务: do I qualify (M3), how does one join (M4, M5), what do members get (M13). */
export default function MembershipPage() {
  const { loaded, refresh } = useLoaded(() => useSession.getState().refresh());
  const profile = loaded.state === 'loaded' ? loaded.value.person?.profile : undefined;
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ person }) =>
          person ? (
            <StandingCard profile={person.profile} onEdit={() => open(routes.profile)} />
          ) : (
            <Invitation onSignUp={() => open(routes.signUp(routes.membership))} />
          )
        }
      </Loadable>
      {loaded.state === 'loading' ? null : (
        <>
          <Conditions profile={profile} />
          <Joining province={profile?.province} />
          <Rights />
        </>
      )}
    </Page>
  );
}
