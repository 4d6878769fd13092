import Taro from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { routes } from '../../../routes';
import { loadForm } from '../loadForm';
import { RegisterForm } from './RegisterForm';

/** Form U: registers a unit, listed or new (M6, U). */
export default function RegisterUnitPage() {
  const { loaded, refresh } = useLoaded(loadForm);
  const known = loaded.state === 'loaded' ? loaded.value : undefined;
  if (known?.me.person)
    return <RegisterForm person={known.me.person} societies={known.societies} />;
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {() => (
          <EmptyState
            text="请先登记个人信息，再登记单位"
            action={{
              label: '登记个人信息',
              onTap: async () => {
                await Taro.redirectTo({ url: routes.signUp(routes.registerUnit) });
              },
            }}
          />
        )}
      </Loadable>
    </Page>
  );
}
