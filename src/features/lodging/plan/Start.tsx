import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import { planText } from '#text/lodging';
import '../lodging.scss';

/** Before the first run: what it does, and the way to it. */
export const Start = ({ onRun }: { readonly onRun: () => Promise<void> }) => (
  <Card title={planText.run}>
    <View>{planText.start}</View>
    <View className="lodging-note">{planText.startNote}</View>
    <PrimaryButton label={planText.run} progress={planText.running} onTap={onRun} />
  </Card>
);
