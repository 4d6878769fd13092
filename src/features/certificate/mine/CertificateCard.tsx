import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { StatusChip } from '#components/StatusChip';
import type { MyCertificate } from '#contract/certificate';
import { fullDay } from '#text/dates';
import { routes } from '../../../routes';
import { mineText } from '../text';

/** One certificate of mine; a revoked one says why and leads nowhere. */
export function CertificateCard({ certificate }: { readonly certificate: MyCertificate }) {
  const { certificateId, title, issuer, trainingTitle, serial, hours, issuedOn } = certificate;
  const isRevoked = certificate.status === 'revoked';
  const words = (
    <View className="certificate-card">
      <View className="certificate-card__training">{trainingTitle}</View>
      <View className="certificate-card__note">{`${issuer} · ${fullDay(issuedOn)}`}</View>
      <View className="certificate-card__serial">{`${mineText.serial} ${serial}`}</View>
    </View>
  );
  if (isRevoked)
    return (
      <Card title={title} aside={<StatusChip text={mineText.revoked} tone="danger" />}>
        {words}
        <View>{mineText.revokedWhy(certificate.endedAt!, certificate.reason ?? '')}</View>
        <View className="certificate-note">{mineText.revokedAsk}</View>
      </Card>
    );
  return (
    <Card
      tone="accent"
      title={title}
      aside={hours > 0 ? <StatusChip text={mineText.hours(hours)} tone="accent" /> : null}
      label={`${title}，${trainingTitle}，${mineText.hours(hours)}`}
      onTap={() => void Taro.navigateTo({ url: routes.certificate(certificateId) })}
    >
      {words}
      <View className="certificate-card__act">
        {`${certificate.download.isOpen ? mineText.open : mineText.openOnly} ›`}
      </View>
    </Card>
  );
}
