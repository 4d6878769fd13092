import Taro from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { Loadable } from '#components/Loadable';
import { MembershipContact } from '#components/MembershipContact';
import { Page } from '#components/Page';
import type { Standing } from '#contract/member';
import type { Profile } from '#domain/person/profile';
import { meText } from '#text/me';
import { routes } from '../../../routes';
import { loadMembership } from '../loadMembership';
import { Conditions } from './Conditions';
import { History } from './History';
import { Invitation } from './Invitation';
import { Joining } from './Joining';
import { Rights } from './Rights';
import { StatusCard } from './StatusCard';
import { UnitMembers } from './UnitMembers';
import { Ways } from './Ways';

const open = (url: string) => void Taro.navigateTo({ url });

/** 会员服务: where I stand (M12), how one joins (M3–M5), what members get (M13). */
export default function MembershipPage() {
  const { loaded, refresh } = useLoaded(loadMembership);
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ me: { person }, standing }) =>
          person && standing ? (
            <Mine standing={standing} profile={person.profile} onChanged={refresh} />
          ) : (
            <Visitor />
          )
        }
      </Loadable>
    </Page>
  );
}

interface MineProps {
  readonly standing: Standing;
  readonly profile: Profile;
  readonly onChanged: () => Promise<void>;
}

function Mine({ standing, profile, onChanged }: MineProps) {
  const { next } = standing;
  const mayJoin =
    next.kind === 'join' || next.kind === 'renew' || (next.kind === 'unitRenews' && next.passed);
  return (
    <>
      <StatusCard standing={standing} />
      {mayJoin ? (
        <Ways standing={standing} province={profile.province} onChanged={onChanged} />
      ) : null}
      <History standing={standing} onChanged={onChanged} />
      <Conditions profile={profile} onEdit={() => open(routes.profile)} />
      <Rights />
      <UnitMembers />
      <Contact />
    </>
  );
}

const Visitor = () => (
  <>
    <Invitation onSignUp={() => open(routes.signUp(routes.membership))} />
    <Joining />
    <Conditions />
    <Rights />
    <UnitMembers />
    <Contact />
  </>
);

const Contact = () => (
  <Card title={meText.contactTitle}>
    <MembershipContact />
  </Card>
);
