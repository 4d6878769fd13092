import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import { TextField } from '#components/TextField';
import { type Holder, roleCalls } from '#contract/role';
import { MobileNumber } from '#domain/person/profile';
import { HolderRow } from '../HolderRow';
import { holdersText } from '../text';
import '../role.scss';

/** Finds somebody by exactly their phone number: there is no list of everybody. */
export function FindPerson() {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [found, setFound] = useState<readonly Holder[]>([]);
  const type = (text: string) => {
    setTyped(text);
    setProblem(undefined);
    setFound([]);
  };
  const find = async () => {
    const phone = MobileNumber.safeParse(typed.replace(/[\s-]/g, ''));
    if (!phone.success) return setProblem(holdersText.phoneWrong);
    const answer = await callCloud(roleCalls.find, { phone: phone.data });
    if (answer.ok) setFound(answer.value.people);
    else setProblem(answer.refusal.message);
  };
  // Coming back from somebody whose roles have changed.
  useDidShow(() => {
    if (found.length > 0) void find();
  });
  return (
    <Card title={holdersText.findTitle}>
      <View className="role-small">{holdersText.findHint}</View>
      <TextField
        label={holdersText.phone}
        keyboard="number"
        maxLength={11}
        value={typed}
        placeholder={holdersText.phonePlaceholder}
        error={problem}
        onChange={type}
      />
      <PrimaryButton
        tone="secondary"
        label={holdersText.find}
        progress={holdersText.finding}
        onTap={find}
      />
      {found.length > 0 ? (
        <View aria-label={holdersText.found}>
          {found.map((holder) => (
            <HolderRow key={holder.personId} holder={holder} />
          ))}
        </View>
      ) : null}
    </Card>
  );
}
