import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { StatusChip } from '#components/StatusChip';
import type { CertificateToEarn } from '#contract/certificate';
import type { Missing } from '#domain/certificate/earned';
import type { TrainingId } from '#domain/ids';
import { missingText } from '#text/certificate';
import { routes } from '../../../routes';
import { mineText, missingActs, windowOf } from '../text';

/** A certificate that can still be earned, with what is missing and the way there. */
export function EarnCard({ certificate }: { readonly certificate: CertificateToEarn }) {
  const { title, trainingTitle, hours, missing, unprintable, isOver, trainingId } = certificate;
  const times = windowOf(certificate);
  return (
    <Card
      title={title}
      aside={hours === undefined ? null : <StatusChip text={mineText.hours(hours)} />}
    >
      <View className="certificate-card">
        <View className="certificate-card__training">{trainingTitle}</View>
        {times === undefined ? null : <View className="certificate-card__note">{times}</View>}
      </View>
      {isOver ? (
        <Notice tone="warning" text={mineText.over} />
      ) : (
        missing.map((one) => <StillMissing key={one.kind} missing={one} trainingId={trainingId} />)
      )}
      {unprintable === undefined ? null : (
        <Notice tone="warning" text={mineText.unprintable(unprintable)} />
      )}
      {missing.length === 0 && unprintable === undefined ? (
        <Notice text={mineText.preparing} />
      ) : null}
    </Card>
  );
}

function StillMissing({ missing, trainingId }: { missing: Missing; trainingId: TrainingId }) {
  const label = missingText(missing);
  const act =
    missing.kind === 'survey' && !missing.isOffered ? undefined : missingActs[missing.kind];
  if (act === undefined) return <View className="certificate-missing">{label}</View>;
  return (
    <LinkRow
      label={label}
      note={act}
      onTap={() => void Taro.navigateTo({ url: placeOf(missing.kind, trainingId) })}
    />
  );
}

function placeOf(kind: Missing['kind'], trainingId: TrainingId): string {
  if (kind === 'courses') return routes.study(trainingId);
  return kind === 'survey' ? routes.survey(trainingId) : routes.registration(trainingId);
}
