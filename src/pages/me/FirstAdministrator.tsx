import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { LinkRow } from '#components/LinkRow';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { Sheet } from '#components/Sheet';
import { roleCalls } from '#contract/role';
import { firstAdministratorText as text } from '#text/me';

/** The one-time step of a new deployment, shown to nobody but the one whose number it names. */
export function FirstAdministrator({ onDone }: { readonly onDone: () => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const become = async () => {
    const answer = await callCloud(roleCalls.becomeFirstAdministrator, {});
    setAsking(false);
    if (!answer.ok) return setRefused(answer.refusal.message);
    await onDone();
    await Taro.showToast({ title: text.done, icon: 'success' });
  };
  return (
    <>
      <LinkRow label={text.row} note={text.note} onTap={() => setAsking(true)} />
      {asking ? (
        <Sheet title={text.ask} onClose={() => setAsking(false)}>
          <View>{text.meaning}</View>
          <PrimaryButton label={text.confirm} progress={text.progress} onTap={become} />
          <PrimaryButton tone="secondary" label={text.cancel} onTap={() => setAsking(false)} />
        </Sheet>
      ) : null}
      {refused === undefined ? null : (
        <RefusalSheet what={text.refused} why={refused} onClose={() => setRefused(undefined)} />
      )}
    </>
  );
}
