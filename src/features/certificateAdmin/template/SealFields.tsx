import { View } from '@tarojs/components';
import { useState } from 'react';
import { uploadDocument } from '#cloud/uploadDocument';
import { ChoiceField } from '#components/ChoiceField';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { TextField } from '#components/TextField';
import type { TemplateContent } from '#domain/certificate/template';
import { sealFolder } from '#domain/cloudFolder';
import type { TrainingId } from '#domain/ids';
import { sealText, templateText } from '../text';
import { type PartProps, wrongAt } from './PartProps';

type Seal = TemplateContent['seal'];
type Kind = Seal['kind'];

const KINDS = (['picture', 'drawn', 'none'] as const).map((value) => ({
  value,
  text: sealText[value],
}));

const SAMPLE_MARK = '示例章';

/** The seal: a picture, one that is drawn as a sample, or none. */
export function SealFields(props: PartProps & { readonly trainingId: TrainingId }) {
  const { content, onWrite } = props;
  const [wanted, setWanted] = useState<Kind>(content.seal.kind);
  const put = (seal: Seal) => onWrite({ ...content, seal });
  const choose = (kind: Kind) => {
    setWanted(kind);
    if (kind === 'none') put({ kind });
    if (kind === 'drawn') put({ kind, ring: content.issuer.slice(0, 24), mark: SAMPLE_MARK });
  };
  return (
    <>
      <ChoiceField label={templateText.seal} choices={KINDS} value={wanted} onChange={choose} />
      {wanted === 'picture' ? <PictureSeal {...props} onChosen={put} /> : null}
      {wanted === 'drawn' && content.seal.kind === 'drawn' ? (
        <DrawnSeal {...props} seal={content.seal} onChosen={put} />
      ) : null}
    </>
  );
}

interface PictureSealProps extends PartProps {
  readonly trainingId: TrainingId;
  readonly onChosen: (seal: Seal) => void;
}

/** Files of a chat come as they are; the album makes JPEGs of them, without their transparency. */
function PictureSeal({ trainingId, content, onChosen }: PictureSealProps) {
  const [problem, setProblem] = useState<string>();
  const has = content.seal.kind === 'picture';
  const upload = async () => {
    setProblem(undefined);
    const sent = await uploadDocument(sealFolder(trainingId), ['png']);
    if (sent.ok) return onChosen({ kind: 'picture', file: sent.value.file });
    if (sent.refusal.code !== 'CANCELLED') setProblem(sent.refusal.message);
  };
  return (
    <>
      <View className="certificates-note">{templateText.sealHint}</View>
      {has ? <Notice tone="success" text={templateText.sealChosen} /> : null}
      {problem === undefined ? null : <Notice tone="danger" text={problem} />}
      <PrimaryButton
        tone="secondary"
        label={has ? templateText.sealAgain : templateText.sealUpload}
        progress={templateText.sealUploading}
        onTap={upload}
      />
    </>
  );
}

interface DrawnSealProps extends PartProps {
  readonly seal: Extract<Seal, { kind: 'drawn' }>;
  readonly onChosen: (seal: Seal) => void;
}

const DrawnSeal = ({ seal, wrong, onChosen }: DrawnSealProps) => (
  <>
    <TextField
      label={templateText.sealRing}
      error={wrongAt(wrong, 'seal.ring', seal.ring)}
      value={seal.ring}
      maxLength={24}
      onChange={(ring) => onChosen({ ...seal, ring })}
    />
    <TextField
      label={templateText.sealMark}
      error={wrongAt(wrong, 'seal.mark', seal.mark)}
      value={seal.mark}
      maxLength={6}
      onChange={(mark) => onChosen({ ...seal, mark })}
    />
  </>
);
