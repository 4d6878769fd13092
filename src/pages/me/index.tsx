import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { Loadable } from '#components/Loadable';
import { MembershipCard } from '#components/MembershipCard';
import { MembershipContact } from '#components/MembershipContact';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { Skeleton } from '#components/Skeleton';
import { meText, newNewsText } from '#text/me';
import { routes } from '../../routes';
import { FirstAdministrator } from './FirstAdministrator';
import { loadMine, type Mine } from './loadMine';
import { ProfileCard } from './ProfileCard';
import { RegistrationsCard } from './RegistrationsCard';
import { SettingsCard } from './SettingsCard';

const open = (url: string) => void Taro.navigateTo({ url });

/** 我的: my membership, my data, my registrations, settings, whom to ask. */
export default function MePage() {
  const { loaded, refresh } = useLoaded(loadMine);
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh} skeleton={<Skeleton cards={2} />}>
        {(mine) =>
          mine.me.person ? <SignedUp mine={mine} onChanged={refresh} /> : <NotSignedUp />
        }
      </Loadable>
      <SettingsCard />
      <Card tone="list">
        <LinkRow
          label={meText.verify}
          note={meText.verifyNote}
          onTap={() => open(routes.verifyCertificate())}
        />
      </Card>
      <Card title={meText.contactTitle}>
        <MembershipContact />
      </Card>
    </Page>
  );
}

interface SignedUpProps {
  readonly mine: Mine;
  readonly onChanged: () => Promise<void>;
}

function SignedUp({ mine, onChanged }: SignedUpProps) {
  const { person, grants, unreadNews, mayBecomeAdministrator } = mine.me;
  return (
    <>
      {mine.standing ? (
        <MembershipCard standing={mine.standing} onTap={() => open(routes.membership)} />
      ) : null}
      {person ? <ProfileCard person={person} onEdit={() => open(routes.profile)} /> : null}
      <Card tone="list">
        {mayBecomeAdministrator ? <FirstAdministrator onDone={onChanged} /> : null}
        {grants.length > 0 ? (
          <LinkRow
            label={meText.workbench}
            note={meText.workbenchNote}
            onTap={() => open(routes.workbench)}
          />
        ) : null}
        <LinkRow
          label={meText.news}
          note={unreadNews > 0 ? newNewsText(unreadNews) : ''}
          onTap={() => open(routes.news)}
        />
        <LinkRow
          label={meText.study}
          note={meText.studyNote}
          onTap={() => open(routes.studyClasses)}
        />
        <LinkRow
          label={meText.certificates}
          note={meText.certificatesNote}
          onTap={() => open(routes.certificates)}
        />
        <MembershipLink />
        <LinkRow label={meText.units} note={meText.unitsNote} onTap={() => open(routes.myUnits)} />
      </Card>
      <RegistrationsCard registrations={mine.registrations} />
    </>
  );
}

function NotSignedUp() {
  return (
    <>
      <Card title={meText.welcome}>
        <View>{meText.welcomeHint}</View>
        <PrimaryButton label={meText.join} onTap={() => open(routes.signUp())} />
      </Card>
      <Card tone="list">
        <MembershipLink />
      </Card>
    </>
  );
}

const MembershipLink = () => (
  <LinkRow
    label={meText.membership}
    note={meText.membershipNote}
    onTap={() => open(routes.membership)}
  />
);
