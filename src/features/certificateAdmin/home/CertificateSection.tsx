import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { StatusChip } from '#components/StatusChip';
import type { OrganizedCertificate } from '#contract/certificate';
import type { TrainingId } from '#domain/ids';
import { routes } from '../../../routes';
import { findingText, homeText } from '../text';
import { IssueAll } from './IssueAll';
import { Unprintable } from './Unprintable';

interface CertificateSectionProps {
  readonly trainingId: TrainingId;
  readonly paid: number;
  readonly certificate: OrganizedCertificate;
  readonly onChanged: () => Promise<void>;
}

const open = (url: string) => void Taro.navigateTo({ url });

/** One certificate of a training. */
export function CertificateSection(props: CertificateSectionProps) {
  const { trainingId, certificate, onChanged } = props;
  const { ordinal, content, findings, revision, issued, revoked, replaced } = certificate;
  const isBlocked = findings.some(({ blocks }) => blocks);
  return (
    <>
      <Card title={content.title} aside={<State revision={revision} isBlocked={isBlocked} />}>
        <View>{content.issuer}</View>
        <View className="certificates-figures">
          <Figure count={issued} word={homeText.issued} />
          <Figure count={revoked} word={homeText.revoked} />
          <Figure count={replaced} word={homeText.replaced} />
        </View>
        {revision === 0 ? <Notice tone="warning" text={homeText.unsavedNote} /> : null}
        {findings.map((finding) => (
          <Notice
            key={JSON.stringify(finding)}
            tone={finding.blocks ? 'danger' : 'warning'}
            text={findingText(finding)}
          />
        ))}
        <LinkRow
          label={homeText.template}
          note={homeText.templateNote}
          onTap={() => open(routes.certificateTemplate(trainingId, ordinal))}
        />
        <LinkRow
          label={homeText.list}
          note={homeText.listNote}
          onTap={() => open(routes.issuedCertificates(trainingId, ordinal))}
        />
        {revision === 0 ? null : <IssueAll {...props} />}
      </Card>
      <Unprintable trainingId={trainingId} certificate={certificate} onIssued={onChanged} />
    </>
  );
}

function State({ revision, isBlocked }: { revision: number; isBlocked: boolean }) {
  if (revision === 0) return <StatusChip text={homeText.unsaved} tone="warning" />;
  return isBlocked ? (
    <StatusChip text={homeText.blocked} tone="danger" />
  ) : (
    <StatusChip text={homeText.ready} tone="success" />
  );
}

const Figure = ({ count, word }: { readonly count: number; readonly word: string }) => (
  <View className="certificates-figures__one" aria-label={`${word} ${count}`}>
    <View className="certificates-figures__count">{count}</View>
    <View className="certificates-figures__word">{word}</View>
  </View>
);
