import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { Sheet } from '#components/Sheet';
import { organizeCalls, type OrganizedRow } from '#contract/organize';
import type { TrainingId } from '#domain/ids';
import { routes } from '../../../routes';
import { listText } from '../text';
import './list.scss';

const KEY_LENGTH = 12;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

const newKey = (): string =>
  Array.from(
    { length: KEY_LENGTH },
    () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)],
  ).join('');

interface CreateSheetProps {
  readonly trainings: readonly OrganizedRow[];
  readonly onClose: () => void;
}

/** Blank, or a copy of an earlier one. The key is made once for the sheet: a tap repeated makes one training. */
export function CreateSheet({ trainings, onClose }: CreateSheetProps) {
  const [keys] = useState(() => new Map<TrainingId | undefined, string>());
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const keyFor = (copyOf: TrainingId | undefined): string => {
    const key = keys.get(copyOf) ?? newKey();
    keys.set(copyOf, key);
    return key;
  };
  const create = async (copyOf?: TrainingId) => {
    if (isBusy) return;
    setBusy(true);
    const input = { key: keyFor(copyOf), ...(copyOf && { copyOf }) };
    const answer = await callCloud(organizeCalls.create, input);
    setBusy(false);
    if (!answer.ok) return setFailure(answer.refusal.message);
    onClose();
    await Taro.navigateTo({ url: routes.organizedTraining(answer.value.trainingId) });
  };
  const published = trainings.filter(({ state }) => state !== 'draft');
  return (
    <Sheet title={listText.createAsk} onClose={onClose}>
      {failure !== undefined && <Notice tone="danger" text={`${listText.failed}：${failure}`} />}
      <LinkRow label={listText.blank} note={listText.blankNote} onTap={() => void create()} />
      {published.length > 0 && (
        <View>
          <View className="organized__heading">{listText.copyOf}</View>
          <View className="organized__note">{listText.copyNote}</View>
          {published.map(({ trainingId, title }) => (
            <LinkRow key={trainingId} label={title} onTap={() => void create(trainingId)} />
          ))}
        </View>
      )}
    </Sheet>
  );
}
