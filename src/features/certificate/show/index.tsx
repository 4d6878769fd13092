import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { type Screen, useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { CertificatePicture } from '#components/CertificatePicture';
import { EmptyState } from '#components/EmptyState';
import { FactRow } from '#components/FactRow';
import { LinkRow } from '#components/LinkRow';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import type { OutputOf } from '#contract/call';
import { certificateCalls, type MyCertificate } from '#contract/certificate';
import { CertificateId } from '#domain/certificate/certificate';
import { err } from '#domain/result';
import { fullDay } from '#text/dates';
import { refusalText } from '#text/refusals';
import { routes } from '../../../routes';
import { downloadText, mineText, showText } from '../text';
import { Download } from './Download';
import { SaveButton } from './SaveButton';
import '../certificate.scss';

type Shown = OutputOf<typeof certificateCalls.picture>;
type Refused = Failure<typeof certificateCalls.picture>;

const UNKNOWN = { code: 'CERTIFICATE_UNKNOWN' } as const;
/** Trying again changes nothing; the list shows what there is. */
const GONE: readonly string[] = [
  'CERTIFICATE_UNKNOWN',
  'CERTIFICATE_REVOKED',
  'CERTIFICATE_REPLACED',
];

const toMine = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.certificates });
};

/** One certificate of mine: its picture, to the album, as PDF; after the window only to look at (O3). */
export default function CertificatePage() {
  const { params } = useRouter<{ certificateId?: string }>();
  const [id] = useState(() => CertificateId.safeParse(params.certificateId).data);
  const [path, setPath] = useState<string>();
  const screen: Screen<Shown, Refused> = useLoaded<Shown, Refused>(async () =>
    id === undefined
      ? err({ ...UNKNOWN, message: refusalText(UNKNOWN) })
      : callCloud(certificateCalls.picture, { certificateId: id }),
  );
  const { loaded, refresh } = screen;
  if (loaded.state === 'failed' && GONE.includes(loaded.refusal.code))
    return (
      <Page>
        <EmptyState
          text={loaded.refusal.message}
          action={{ label: showText.toMine, onTap: toMine }}
        />
      </Page>
    );
  const isOpen = loaded.state === 'loaded' && loaded.value.certificate.download.isOpen;
  return (
    <Page bottom={isOpen && path !== undefined ? <SaveButton path={path} /> : null}>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(shown) => <ShownCertificate shown={shown} onDrawn={setPath} />}
      </Loadable>
    </Page>
  );
}

interface ShownProps {
  readonly shown: Shown;
  readonly onDrawn: (path: string) => void;
}

function ShownCertificate({ shown, onDrawn }: ShownProps) {
  const { certificate } = shown;
  const { title, name, download } = certificate;
  return (
    <>
      <CertificatePicture
        picture={shown}
        label={showText.picture(title, name)}
        isKept={download.isOpen}
        onDrawn={onDrawn}
      />
      <View className="certificate-hint">{showText.enlarge}</View>
      {download.isOpen ? (
        <Download certificate={certificate} />
      ) : (
        <Notice
          tone="warning"
          text={download.until ? showText.closed(download.until) : showText.closedPlain}
        />
      )}
      <Facts certificate={certificate} />
      <Card tone="list">
        <LinkRow
          label={showText.verify}
          note={showText.verifyNote}
          onTap={() => void Taro.navigateTo({ url: routes.verifyCertificate(certificate.code) })}
        />
      </Card>
    </>
  );
}

const Facts = ({ certificate }: { readonly certificate: MyCertificate }) => (
  <Card>
    <FactRow label={showText.serial} value={certificate.serial} copy={certificate.serial} />
    {certificate.hours > 0 ? (
      <FactRow label={showText.hours} value={mineText.hours(certificate.hours)} />
    ) : null}
    <FactRow label={showText.holder} value={certificate.name} />
    <FactRow label={showText.training} value={certificate.trainingTitle} />
    <FactRow label={showText.issuer} value={certificate.issuer} />
    <FactRow label={showText.issuedOn} value={fullDay(certificate.issuedOn)} />
    <FactRow label={showText.window} value={downloadText(certificate.download)} />
    <FactRow label={showText.code} value={certificate.code} copy={certificate.code} />
  </Card>
);
