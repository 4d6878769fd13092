import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { LinkRow } from '#components/LinkRow';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import type { OutputOf } from '#contract/call';
import { certificateCalls } from '#contract/certificate';
import { routes } from '../../../routes';
import { mineText } from '../text';
import { CertificateCard } from './CertificateCard';
import { EarnCard } from './EarnCard';
import { ShareCard } from './ShareCard';
import '../certificate.scss';

type Mine = OutputOf<typeof certificateCalls.mine>;

/** 我的证书: by year with their credit hours, what can still be earned, who may see them. */
export default function MyCertificatesPage() {
  const { loaded, refresh, replace } = useLoaded(() => callCloud(certificateCalls.mine, {}));
  return (
    <Page wide>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(mine) => (
          <>
            <Years mine={mine} />
            <ToEarn mine={mine} />
            {mine.years.length === 0 && mine.toEarn.length === 0 ? <Nothing /> : null}
            <ShareCard
              isShared={mine.isShared}
              units={mine.units}
              onChanged={(isShared) => replace({ ...mine, isShared })}
            />
          </>
        )}
      </Loadable>
      <Card tone="list">
        <LinkRow
          label={mineText.verify}
          note={mineText.verifyNote}
          onTap={() => void Taro.navigateTo({ url: routes.verifyCertificate() })}
        />
      </Card>
    </Page>
  );
}

const Nothing = () => (
  <EmptyState
    text={mineText.none}
    action={{
      label: mineText.toTrainings,
      onTap: async () => {
        await Taro.switchTab({ url: routes.trainings });
      },
    }}
  />
);

const Years = ({ mine }: { readonly mine: Mine }) => (
  <>
    {mine.years.map(({ year, hours, certificates }) => (
      <View key={year} className="certificate-columns">
        <View className="certificate-year">
          <View className="certificate-year__name">{mineText.year(year)}</View>
          <View className="certificate-year__hours">{mineText.total(hours)}</View>
        </View>
        {certificates.map((one) => (
          <CertificateCard key={one.certificateId} certificate={one} />
        ))}
      </View>
    ))}
  </>
);

function ToEarn({ mine }: { readonly mine: Mine }) {
  if (mine.toEarn.length === 0) return null;
  return (
    <>
      <View className="certificate-heading">{mineText.toEarn}</View>
      {mine.toEarn.map((one) => (
        <EarnCard key={`${one.trainingId}:${one.ordinal}`} certificate={one} />
      ))}
    </>
  );
}
