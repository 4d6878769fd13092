import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { certificateCalls, type OrganizedCertificate } from '#contract/certificate';
import type { TrainingId } from '#domain/ids';
import { homeText } from '../text';

interface IssueAllProps {
  readonly trainingId: TrainingId;
  readonly paid: number;
  readonly certificate: Pick<OrganizedCertificate, 'ordinal'>;
  readonly onChanged: () => Promise<void>;
}

interface Progress {
  readonly issued: number;
  readonly seen: number;
  readonly paid: number;
  /** Where the next part begins; absent at the end. */
  readonly next?: string;
  /** Why it stopped before the end. */
  readonly problem?: string;
}

/** Issues to all who have earned it, part after part; what stopped goes on where it was. */
export function IssueAll({ trainingId, paid, certificate, onChanged }: IssueAllProps) {
  const { ordinal } = certificate;
  const [progress, setProgress] = useState<Progress>();
  const [asking, setAsking] = useState(false);
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const run = async (from: Progress): Promise<void> => {
    setAsking(false);
    let { problem: _told, ...at }: Progress = from;
    setProgress(at);
    do {
      const input = { trainingId, ordinal, ...(at.next === undefined ? {} : { next: at.next }) };
      const answer = await callCloud(certificateCalls.issueAll, input);
      if (!isHere.current) return;
      if (!answer.ok) return setProgress({ ...at, problem: answer.refusal.message });
      const { issued, seen, paid: all, next } = answer.value;
      at = {
        issued: at.issued + issued,
        seen: at.seen + seen,
        paid: all,
        ...(next === undefined ? {} : { next }),
      };
      setProgress(at);
    } while (at.next !== undefined);
    await onChanged();
  };
  const start = () => run({ issued: 0, seen: 0, paid });
  const isStopped = progress?.problem !== undefined;
  return (
    <>
      {progress ? <Shown progress={progress} /> : null}
      <View className="certificates-note">{homeText.auto}</View>
      <PrimaryButton
        label={isStopped ? homeText.goOn : homeText.issueAll}
        progress={homeText.issuing}
        onTap={() => (isStopped ? run(progress) : setAsking(true))}
      />
      {asking ? (
        <ConfirmSheet
          title={homeText.ask}
          meaning={homeText.meaning}
          confirm={homeText.confirm}
          progress={homeText.issuing}
          onConfirm={start}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

function Shown({ progress }: { readonly progress: Progress }) {
  const { seen, issued, paid, next, problem } = progress;
  const isDone = next === undefined && problem === undefined && seen > 0;
  if (isDone || (paid === 0 && seen === 0))
    return <Notice tone="success" text={homeText.done(seen, issued)} />;
  const share = paid === 0 ? 0 : Math.min(100, Math.round((seen / paid) * 100));
  return (
    <>
      <View aria-live="polite">
        {`${homeText.progress(Math.min(seen, paid), paid)}，${homeText.newly(issued)}`}
      </View>
      <View className="certificates-progress" aria-hidden="true">
        <View className="certificates-progress__bar" style={{ width: `${share}%` }} />
      </View>
      {problem === undefined ? null : (
        <Notice tone="danger" text={`${problem}。${homeText.stopped}`} />
      )}
    </>
  );
}
