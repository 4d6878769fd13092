import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { CertificatePicture } from '#components/CertificatePicture';
import { FactRow } from '#components/FactRow';
import { Page } from '#components/Page';
import { StatusChip } from '#components/StatusChip';
import type { OutputOf } from '#contract/call';
import { certificateCalls, type IssuedRow } from '#contract/certificate';
import { CertificateId } from '#domain/certificate/certificate';
import { err } from '#domain/result';
import { momentText } from '#text/dates';
import { refusalText } from '#text/refusals';
import { AdminLoadable } from '../AdminLoadable';
import { issuedText } from '../text';
import { Decisions } from './Decisions';
import '../admin.scss';

type Viewed = OutputOf<typeof certificateCalls.view>;
type Refused = Failure<typeof certificateCalls.view>;

const UNKNOWN = { code: 'CERTIFICATE_UNKNOWN' } as const;

const load = async (id: CertificateId | undefined) =>
  id === undefined
    ? err({ ...UNKNOWN, message: refusalText(UNKNOWN) })
    : callCloud(certificateCalls.view, { certificateId: id });

/** One certificate as it was issued, with its history; taken back or reissued here. */
export default function IssuedCertificatePage() {
  const { params } = useRouter<{ certificateId?: string }>();
  const [id, setId] = useState(() => CertificateId.safeParse(params.certificateId).data);
  const screen = useLoaded<Viewed, Refused>(() => load(id));
  /** Shows another issue, e.g. the one that has just taken its place. */
  const show = async (other: CertificateId): Promise<void> => {
    setId(other);
    const answer = await load(other);
    if (answer.ok) screen.replace(answer.value);
    await Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  const { loaded } = screen;
  return (
    <Page
      bottom={
        loaded.state === 'loaded' && loaded.value.row.status === 'issued' ? (
          <Decisions row={loaded.value.row} onDone={show} onStale={screen.refresh} />
        ) : null
      }
    >
      <AdminLoadable screen={screen}>
        {(viewed) => (
          <>
            <CertificatePicture
              picture={viewed}
              label={issuedText.picture(viewed.row.name)}
              isKept={false}
            />
            <RowCard row={viewed.row} />
            {viewed.history.length > 1 ? <History viewed={viewed} onShow={show} /> : null}
          </>
        )}
      </AdminLoadable>
    </Page>
  );
}

const Chip = ({ status }: Pick<IssuedRow, 'status'>) => (
  <StatusChip
    text={issuedText.status[status]}
    tone={status === 'issued' ? 'success' : status === 'revoked' ? 'danger' : 'neutral'}
  />
);

function endedText({ endedByName, endedAt }: IssuedRow): string | undefined {
  if (endedAt === undefined) return undefined;
  const at = momentText(endedAt);
  return endedByName === undefined ? issuedText.endedNobody(at) : issuedText.ended(endedByName, at);
}

const RowCard = ({ row }: { readonly row: IssuedRow }) => (
  <Card title={row.name} aside={<Chip status={row.status} />}>
    <FactRow label={issuedText.serial} value={row.serial} copy={row.serial} />
    <FactRow label={issuedText.issuedAt} value={momentText(row.issuedAt)} />
    {row.reason === undefined ? null : <FactRow label={issuedText.reason} value={row.reason} />}
    {row.endedAt === undefined ? null : <View className="certificates-note">{endedText(row)}</View>}
  </Card>
);

interface HistoryProps {
  readonly viewed: Viewed;
  readonly onShow: (id: CertificateId) => Promise<void>;
}

const History = ({ viewed, onShow }: HistoryProps) => (
  <Card title={issuedText.history}>
    {viewed.history.map((row) => (
      <View
        key={row.certificateId}
        className="certificates-history"
        aria-role="button"
        onClick={() => void onShow(row.certificateId)}
      >
        <View>
          {issuedText.issue(row.issue)} <Chip status={row.status} />
        </View>
        <View className="certificates-note">{`${row.name} · ${row.serial}`}</View>
        <View className="certificates-note">{momentText(row.issuedAt)}</View>
        {row.reason === undefined ? null : (
          <View className="certificates-note">{`${issuedText.reason}：${row.reason}`}</View>
        )}
      </View>
    ))}
  </Card>
);
