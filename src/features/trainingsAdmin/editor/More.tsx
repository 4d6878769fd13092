import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { Sheet } from '#components/Sheet';
import { organizeCalls, type OrganizedTraining } from '#contract/organize';
import { routes } from '../../../routes';
import { useEdit } from '../editStore';
import { leaveFor } from '../leaveFor';
import { editorText } from '../text';
import { CodeSheet } from './CodeSheet';
import '../list/list.scss';

type Asking = 'close' | 'discard' | 'code';

/** Ways on beside writing: look at it, its code, stop or resume registration, give up. */
export function More({ shown }: { shown: OrganizedTraining }) {
  const { trainingId, state, hasChanges } = shown;
  const [asking, setAsking] = useState<Asking>();
  const [refusal, setRefusal] = useState<string>();
  const { open, replace, flush } = useEdit();
  const close = () => setAsking(undefined);
  const become = async (call: (typeof organizeCalls)['close' | 'reopen']) => {
    await flush();
    const answer = await callCloud(call, { trainingId });
    close();
    if (answer.ok) replace(answer.value);
    else setRefusal(answer.refusal.message);
  };
  const discard = async () => {
    await flush();
    const revision = useEdit.getState().stored?.revision ?? shown.revision;
    const answer = await callCloud(organizeCalls.discard, { trainingId, revision });
    close();
    if (!answer.ok) return setRefusal(answer.refusal.message);
    if (answer.value.isGone) return leaveFor(routes.organizedTrainings);
    await open(trainingId);
  };
  return (
    <>
      <Card tone="list">
        <LinkRow
          label={editorText.preview}
          note={editorText.previewNote}
          onTap={() =>
            void flush().then(() => Taro.navigateTo({ url: routes.trainingPreview(trainingId) }))
          }
        />
        {state !== 'draft' && (
          <LinkRow
            label={editorText.survey}
            note={editorText.surveyNote}
            onTap={() => void Taro.navigateTo({ url: routes.surveyEditor(trainingId) })}
          />
        )}
        {state !== 'draft' && (
          <LinkRow
            label={editorText.certificates}
            note={editorText.certificatesNote}
            onTap={() => void Taro.navigateTo({ url: routes.organizedCertificates(trainingId) })}
          />
        )}
        {state !== 'draft' && (
          <LinkRow
            label={editorText.code}
            note={editorText.codeNote}
            onTap={() => setAsking('code')}
          />
        )}
        {state === 'published' && (
          <LinkRow
            label={editorText.close}
            note={editorText.closeNote}
            onTap={() => setAsking('close')}
          />
        )}
        {state === 'closed' && (
          <LinkRow
            label={editorText.reopen}
            note={editorText.reopenNote}
            onTap={() => void become(organizeCalls.reopen)}
          />
        )}
        {hasChanges && (
          <LinkRow
            label={state === 'draft' ? editorText.discardDraft : editorText.discard}
            note={state === 'draft' ? editorText.discardDraftNote : editorText.discardNote}
            onTap={() => setAsking('discard')}
          />
        )}
      </Card>
      {asking === 'code' && <CodeSheet shown={shown} onClose={close} />}
      {asking === 'close' && (
        <Confirm
          title={editorText.closeAsk}
          meaning={editorText.closeMeaning}
          confirm={editorText.closeConfirm}
          onConfirm={() => become(organizeCalls.close)}
          onClose={close}
        />
      )}
      {asking === 'discard' && (
        <Confirm
          title={editorText.discardAsk}
          meaning={editorText.discardMeaning}
          confirm={editorText.discardConfirm}
          onConfirm={discard}
          onClose={close}
        />
      )}
      {refusal !== undefined && (
        <RefusalSheet
          what={editorText.failed}
          why={refusal}
          onClose={() => setRefusal(undefined)}
        />
      )}
    </>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly meaning: string;
  readonly confirm: string;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

const Confirm = ({ title, meaning, confirm, onConfirm, onClose }: ConfirmProps) => (
  <Sheet title={title} onClose={onClose}>
    <View className="organized__note">{meaning}</View>
    <PrimaryButton tone="danger" label={confirm} onTap={onConfirm} />
    <PrimaryButton tone="secondary" label={editorText.cancel} onTap={onClose} />
  </Sheet>
);
