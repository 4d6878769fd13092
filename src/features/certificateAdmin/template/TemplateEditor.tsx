import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { CertificatePicture } from '#components/CertificatePicture';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { Skeleton } from '#components/Skeleton';
import { TextField } from '#components/TextField';
import { certificateCalls, type OrganizedCertificate } from '#contract/certificate';
import type { TemplateContent } from '#domain/certificate/template';
import type { TrainingId } from '#domain/ids';
import { findingText, templateText } from '../text';
import { dropDraft, keepDraft, keptDraft, wrongParts } from './draft';
import { Look } from './Look';
import { Rules } from './Rules';
import { usePreview } from './usePreview';
import { Words } from './Words';

interface TemplateEditorProps {
  readonly trainingId: TrainingId;
  readonly stored: OrganizedCertificate;
  readonly onStored: (stored: OrganizedCertificate) => void;
  readonly onRefresh: () => Promise<void>;
}

type SaveFailure = Failure<typeof certificateCalls.saveTemplate>;

/** Writes a template beside its preview; what is not saved stays on this phone. */
export function TemplateEditor({ trainingId, stored, onStored, onRefresh }: TemplateEditorProps) {
  const { ordinal, revision } = stored;
  const of = { trainingId, ordinal, revision };
  const [content, setContent] = useState<TemplateContent>(() => keptDraft(of) ?? stored.content);
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<SaveFailure>();
  const { preview, problem, again } = usePreview({ trainingId, ordinal, content, name });
  const hasChanges = JSON.stringify(content) !== JSON.stringify(stored.content);
  const write = (next: TemplateContent) => {
    setContent(next);
    keepDraft(of, next);
  };
  const discard = () => {
    setContent(stored.content);
    dropDraft(of);
  };
  const wrong = wrongParts(content);
  const save = async () => {
    setRefusal(undefined);
    const input = { trainingId, ordinal, revision, content };
    const answer = await callCloud(certificateCalls.saveTemplate, input);
    if (!answer.ok) return setRefusal(answer.refusal);
    dropDraft(of);
    onStored(answer.value);
    await Taro.showToast({ title: templateText.saved, icon: 'success' });
  };
  const findings = preview?.findings ?? stored.findings;
  const blocking = wrong.size + findings.filter(({ blocks }) => blocks).length;
  return (
    <Page
      wide
      bottom={
        <PrimaryButton
          label={templateText.save}
          progress={templateText.saving}
          disabled={blocking > 0 || (!hasChanges && revision > 0)}
          onTap={save}
        />
      }
    >
      <View className="certificates-columns">
        <View className="certificates-preview">
          {preview ? (
            <CertificatePicture
              picture={preview}
              label={templateText.previewLabel(content.title)}
              isKept={false}
            />
          ) : (
            <Skeleton cards={1} />
          )}
          {problem === undefined ? null : (
            <Notice
              tone="warning"
              text={problem}
              action={{ label: templateText.retry, onTap: again }}
            />
          )}
        </View>
        <View className="certificates-form">
          {blocking > 0 ? (
            <Notice tone="danger" text={templateText.blocks(blocking)} />
          ) : (
            <View className="certificates-note">{templateText.savedNote}</View>
          )}
          {findings.map((finding) => (
            <Notice
              key={JSON.stringify(finding)}
              tone={finding.blocks ? 'danger' : 'warning'}
              text={findingText(finding)}
            />
          ))}
          {hasChanges && revision > 0 ? (
            <Notice
              text={templateText.unsaved}
              action={{ label: templateText.discard, onTap: discard }}
            />
          ) : null}
          <Words content={content} wrong={wrong} onWrite={write} />
          <Look trainingId={trainingId} content={content} wrong={wrong} onWrite={write} />
          <Rules content={content} wrong={wrong} onWrite={write} />
          <Card title={templateText.preview}>
            <TextField
              label={templateText.sampleName}
              hint={templateText.sampleNameHint}
              required={false}
              value={name}
              maxLength={50}
              onChange={setName}
            />
          </Card>
        </View>
      </View>
      {refusal ? (
        <RefusalSheet
          what={templateText.refused}
          why={refusal.message}
          action={
            refusal.code === 'UNREACHABLE'
              ? { label: templateText.retry, onTap: save }
              : { label: templateText.latest, onTap: onRefresh }
          }
          onClose={() => setRefusal(undefined)}
        />
      ) : null}
    </Page>
  );
}
