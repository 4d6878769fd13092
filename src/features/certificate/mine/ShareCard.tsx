import { Switch, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { RefusalSheet } from '#components/RefusalSheet';
import { certificateCalls } from '#contract/certificate';
import { mineText } from '../text';

interface ShareCardProps {
  readonly isShared: boolean;
  readonly units: readonly string[];
  readonly onChanged: (isShared: boolean) => void;
}

/** Whether the administrators of my unit may see my certificates, and what that means. */
export function ShareCard({ isShared, units, onChanged }: ShareCardProps) {
  const [refused, setRefused] = useState<string>();
  const [tries, setTries] = useState(0);
  const running = useRef(false);
  const set = async (wanted: boolean) => {
    if (running.current) return;
    running.current = true;
    const answer = await callCloud(certificateCalls.share, { isShared: wanted });
    running.current = false;
    if (!answer.ok) {
      // The platform's switch has moved already: a new one stands as before.
      setTries(tries + 1);
      return setRefused(answer.refusal.message);
    }
    onChanged(answer.value.isShared);
    const title = answer.value.isShared ? mineText.shareOn : mineText.shareOff;
    await Taro.showToast({ title, icon: 'none' });
  };
  return (
    <Card>
      <View className="certificate-share">
        <View className="certificate-share__words">{mineText.share}</View>
        <Switch
          key={tries}
          checked={isShared}
          color="#0E6B62"
          aria-label={mineText.share}
          onChange={(event) => void set(event.detail.value)}
        />
      </View>
      <View className="certificate-note">{mineText.shareMeaning(units)}</View>
      {refused === undefined ? null : (
        <RefusalSheet
          what={mineText.shareFailed}
          why={refused}
          onClose={() => setRefused(undefined)}
        />
      )}
    </Card>
  );
}
