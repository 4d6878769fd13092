import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { RefusalSheet } from '#components/RefusalSheet';
import { PersonId } from '#domain/ids';
import { routes } from '../../../routes';
import { holderText } from '../text';
import { AddRole } from './AddRole';
import { HeldRoles } from './HeldRoles';
import { useHolder } from './useHolder';
import '../role.scss';

/** One person's roles: what they have, and what can be given. */
export default function HolderPage() {
  const { params } = useRouter<{ personId?: string }>();
  const id = PersonId.safeParse(params.personId);
  return id.success ? <OneHolder personId={id.data} /> : <Unknown />;
}

const toHolders = async (): Promise<void> => {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await Taro.redirectTo({ url: routes.roles });
};

const Unknown = () => (
  <Page>
    <EmptyState text={holderText.unknown} action={{ label: holderText.back, onTap: toHolders }} />
  </Page>
);

function OneHolder({ personId }: { readonly personId: PersonId }) {
  const { loaded, refresh, give, take, refused, dismiss } = useHolder(personId);
  if (loaded.state === 'failed' && loaded.refusal.code === 'PERSON_UNKNOWN') return <Unknown />;
  return (
    <Page wide>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ holder, choices }) => (
          <View className="role-columns">
            <HeldRoles holder={holder} onRemove={take} />
            <AddRole choices={choices} onGrant={give} />
          </View>
        )}
      </Loadable>
      {refused ? <RefusalSheet {...refused} onClose={dismiss} /> : null}
    </Page>
  );
}
