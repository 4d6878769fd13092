import { View } from '@tarojs/components';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { type Holder, roleCalls } from '#contract/role';
import { HolderRow } from '../HolderRow';
import { holdersText } from '../text';
import { FindPerson } from './FindPerson';
import '../role.scss';

/** Everybody with a role, and the way to give one to somebody new. */
export default function HoldersPage() {
  const { loaded, refresh } = useLoaded(() => callCloud(roleCalls.holders, {}));
  return (
    <Page wide>
      <View className="role-columns">
        <FindPerson />
        <Loadable loaded={loaded} onRetry={refresh}>
          {({ holders, more }) => <Holders holders={holders} more={more} />}
        </Loadable>
      </View>
    </Page>
  );
}

function Holders({ holders, more }: { readonly holders: readonly Holder[]; more: boolean }) {
  if (holders.length === 0) return <EmptyState text={holdersText.empty} />;
  return (
    <Card title={holdersText.title(holders.length)}>
      <View>
        {holders.map((holder) => (
          <HolderRow key={holder.personId} holder={holder} />
        ))}
      </View>
      {more ? <View className="role-small">{holdersText.more}</View> : null}
    </Card>
  );
}
