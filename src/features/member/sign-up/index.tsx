import Taro, { useLoad, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useSession } from '#cloud/session';
import { EmptyState } from '#components/EmptyState';
import { Page } from '#components/Page';
import { routes } from '../../../routes';
import { backOf, goBack } from '../../../components/goBack';
import { profileForms } from '../profileForm';
import { memberText } from '../text';
import { SignUpForm } from './SignUpForm';

/** Signs up, then goes back to where one came from. */
export default function SignUpPage() {
  const { params } = useRouter<{ back?: string }>();
  const signedUp = useSession((state) => state.me?.person !== undefined);
  const [leaving, setLeaving] = useState(false);
  useLoad(() => {
    profileForms.signUp.getState().open();
    void useSession.getState().refresh();
  });
  const leave = async () => {
    setLeaving(true);
    await useSession.getState().refresh();
    await goBack(backOf(params.back));
    profileForms.signUp.getState().discard();
    await Taro.showToast({ title: memberText.signedUp, icon: 'success' });
  };
  if (!signedUp || leaving) return <SignUpForm onDone={leave} />;
  return (
    <Page>
      <EmptyState
        text={memberText.alreadySignedUp}
        action={{
          label: '查看我的信息',
          onTap: async () => void (await Taro.redirectTo({ url: routes.profile })),
        }}
      />
    </Page>
  );
}
