import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import { membershipText } from '#text/membership';

/** For somebody of whom nothing is known yet. */
export function Invitation({ onSignUp }: { readonly onSignUp: () => void }) {
  return (
    <Card title={membershipText.inviteTitle} tone="accent">
      <View>{membershipText.invite}</View>
      <PrimaryButton label={membershipText.signUp} onTap={onSignUp} />
    </Card>
  );
}
