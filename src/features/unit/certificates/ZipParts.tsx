import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { fetchedFile, sendToChat } from '#cloud/fetchedFile';
import { Card } from '#components/Card';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import type { OutputOf } from '#contract/call';
import { certificateCalls } from '#contract/certificate';
import type { UnitId } from '#domain/ids';
import { certificatesText } from '../certificatesText';

interface Part extends OutputOf<typeof certificateCalls.zip> {
  /** On this phone; WeChat sends a file only right after a tap, so it is fetched before. */
  readonly path: string | undefined;
}

interface ZipPartsProps {
  readonly unitId: UnitId;
  readonly year: number;
  readonly count: number;
}

/** All certificates of the year as ZIP files: packed part after part, then sent to a chat or fetched by a link. */
export function ZipParts({ unitId, year, count }: ZipPartsProps) {
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const all = parts[0]?.parts;
  const isDone = all !== undefined && parts.length >= all;
  const pack = async (): Promise<void> => {
    let made = [...parts];
    setAsking(false);
    do {
      const input = { unitId, year, part: made.length + 1 };
      const answer = await callCloud(certificateCalls.zip, input);
      if (!answer.ok) return setRefused(answer.refusal.message);
      const { url, fileName } = answer.value;
      made = [...made, { ...answer.value, path: await fetchedFile(url, fileName) }];
      setParts(made);
    } while (made.length < made[0]!.parts);
  };
  return (
    <>
      {parts.length > 0 ? (
        <Card title={certificatesText.ready}>
          <View className="unit-small">{certificatesText.readyNote}</View>
          {parts.map((part) => (
            <PartRow key={part.part} part={part} />
          ))}
          <Notice text={certificatesText.linkNote} />
        </Card>
      ) : null}
      {isDone ? null : (
        <PrimaryButton
          label={parts.length === 0 ? certificatesText.zip(count) : certificatesText.goOn}
          progress={certificatesText.zipping}
          onTap={() => (parts.length === 0 ? setAsking(true) : pack())}
        />
      )}
      {asking ? (
        <ConfirmSheet
          title={certificatesText.ask}
          meaning={certificatesText.meaning}
          confirm={certificatesText.confirm}
          progress={certificatesText.zipping}
          onConfirm={pack}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {refused === undefined ? null : (
        <RefusalSheet
          what={certificatesText.failed}
          why={refused}
          onClose={() => setRefused(undefined)}
        />
      )}
    </>
  );
}

function PartRow({ part }: { readonly part: Part }) {
  const { fileName, url, parts, certificates } = part;
  const [path, setPath] = useState(part.path);
  const [problem, setProblem] = useState<string>();
  const fetch = async (): Promise<void> => {
    const file = await fetchedFile(url, fileName);
    setPath(file);
    setProblem(file === undefined ? certificatesText.notFetched : undefined);
  };
  const send = async (): Promise<void> => {
    const isSent = path !== undefined && (await sendToChat(path, fileName));
    setProblem(isSent ? undefined : certificatesText.notSent);
  };
  const copy = async (): Promise<void> => {
    await Taro.setClipboardData({ data: url });
  };
  return (
    <View className="unit-rows">
      <View>{certificatesText.partLabel(part.part, parts, certificates)}</View>
      <View className="unit-small">{fileName}</View>
      {problem === undefined ? null : <Notice tone="warning" text={problem} />}
      {path === undefined ? (
        <PrimaryButton
          label={certificatesText.fetch}
          progress={certificatesText.fetching}
          onTap={fetch}
        />
      ) : (
        <PrimaryButton label={certificatesText.send} onTap={send} />
      )}
      <PrimaryButton tone="secondary" label={certificatesText.copy} onTap={copy} />
    </View>
  );
}
