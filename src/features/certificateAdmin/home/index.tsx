import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { callCloud, type Failure } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { FactRow } from '#components/FactRow';
import { Page } from '#components/Page';
import type { OutputOf } from '#contract/call';
import { certificateCalls } from '#contract/certificate';
import { civilDateOf, instantOf, millisecondsOf } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import { dayText, windowText } from '#text/dates';
import { routes } from '../../../routes';
import { UNKNOWN_TRAINING, useTrainingId } from '../address';
import { AdminLoadable } from '../AdminLoadable';
import { homeText } from '../text';
import { CertificateSection } from './CertificateSection';
import '../admin.scss';

type Organized = OutputOf<typeof certificateCalls.templates>;
type Refused = Failure<typeof certificateCalls.templates>;

/** The certificates of a training: how each stands, its template, what was issued, issuing to all. */
export default function CertificatesHome() {
  const trainingId = useTrainingId();
  const screen = useLoaded<Organized, Refused>(async () =>
    trainingId === undefined
      ? UNKNOWN_TRAINING
      : callCloud(certificateCalls.templates, { trainingId }),
  );
  return (
    <Page wide>
      <AdminLoadable screen={screen}>
        {(shown) =>
          trainingId === undefined ? null : (
            <Certificates trainingId={trainingId} shown={shown} onChanged={screen.refresh} />
          )
        }
      </AdminLoadable>
    </Page>
  );
}

interface CertificatesProps {
  readonly trainingId: TrainingId;
  readonly shown: Organized;
  readonly onChanged: () => Promise<void>;
}

function Certificates({ trainingId, shown, onChanged }: CertificatesProps) {
  const { trainingTitle, paid, certificates } = shown;
  const times = windowOf(shown);
  const toTraining = async () => {
    await Taro.navigateTo({ url: routes.organizedTraining(trainingId) });
  };
  return (
    <>
      <Card>
        <View className="certificates-title">{trainingTitle}</View>
        <View>{homeText.paid(paid)}</View>
        {times === undefined ? null : <FactRow label={homeText.window} value={times} />}
      </Card>
      {certificates.length === 0 ? (
        <EmptyState
          text={homeText.none}
          action={{ label: homeText.toTraining, onTap: toTraining }}
        />
      ) : (
        certificates.map((one) => (
          <CertificateSection
            key={one.ordinal}
            trainingId={trainingId}
            paid={paid}
            certificate={one}
            onChanged={onChanged}
          />
        ))
      )}
    </>
  );
}

function windowOf({ from, until }: Organized): string | undefined {
  if (from === undefined) return undefined;
  if (until === undefined) return homeText.windowFrom(dayText(civilDateOf(from)));
  return windowText({
    from: civilDateOf(from),
    until: civilDateOf(instantOf(millisecondsOf(until) - 1)),
  });
}
