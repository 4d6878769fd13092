import { Picker, Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { societyCalls } from '#contract/society';
import type { Society } from '#domain/member/society';
import type { QueueState, Scope } from '../queueStore';
import { queueText } from '../text';
import './queue.scss';

type Scopes = NonNullable<QueueState['overview']>['scopes'];

interface ScopeFieldProps {
  readonly scopes: Scopes;
  readonly chosen: Scope | undefined;
  readonly onChoose: (scope: Scope | undefined) => void;
}

const ALL = 'all';

/** Whose applications are shown: the name of my one scope, or a choice among several. */
export function ScopeField({ scopes, chosen, onChoose }: ScopeFieldProps) {
  const isNational = scopes.some(({ scope }) => scope === 'national');
  const societies = useSocieties(isNational);
  const [only] = scopes;
  if (!only) return null;
  if (!isNational && scopes.length === 1)
    return <View className="queue-scope">{only.name ?? only.scope}</View>;
  const places = isNational
    ? societies.map(({ _id, name }) => ({ value: _id as string, text: name }))
    : scopes.map(({ scope, name }) => ({ value: scope as string, text: name ?? scope }));
  const all = { value: ALL, text: isNational ? queueText.everywhere : queueText.mine };
  const choices = [all, ...places];
  const index = Math.max(
    choices.findIndex(({ value }) => value === (chosen ?? ALL)),
    0,
  );
  const shown = choices[index]!.text;
  return (
    <Picker
      mode="selector"
      range={choices.map(({ text }) => text)}
      value={index}
      aria-role="button"
      aria-label={`${queueText.scope}，${shown}`}
      onChange={(event) => {
        const picked = choices[Number(event.detail.value)]?.value;
        onChoose(picked === undefined || picked === ALL ? undefined : (picked as Scope));
      }}
    >
      <View className="queue-places">
        <Text className="queue-places__name">{shown}</Text>
        <Text className="queue-places__change" aria-hidden="true">
          {queueText.change}
        </Text>
      </View>
    </Picker>
  );
}

/** All societies, for those who may read all; none while they are on their way. */
function useSocieties(needed: boolean): readonly Society[] {
  const [societies, setSocieties] = useState<readonly Society[]>([]);
  useEffect(() => {
    if (!needed) return;
    const load = async () => {
      const answer = await callCloud(societyCalls.societies, {});
      if (answer.ok) setSocieties(answer.value.societies);
    };
    void load();
  }, [needed]);
  return societies;
}
