import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PersonRow } from '#components/PersonRow';
import { StatusChip } from '#components/StatusChip';
import type { OutputOf } from '#contract/call';
import { certificateCalls } from '#contract/certificate';
import { UnitId } from '#domain/ids';
import { err, ok, type Result } from '#domain/result';
import { fullDay } from '#text/dates';
import { refusalText } from '#text/refusals';
import { certificatesText } from '../certificatesText';
import { UnknownUnit } from '../UnknownUnit';
import { thisYear } from './thisYear';
import { YearChoice } from './YearChoice';
import { ZipParts } from './ZipParts';
import '../unit.scss';

type Shown = OutputOf<typeof certificateCalls.staff> & { readonly year: number };
type Refused = Failure<typeof certificateCalls.staff>;

const UNKNOWN = { code: 'UNIT_UNKNOWN' } as const;

/** Of this year where none is chosen. */
async function load(
  unitId: UnitId | undefined,
  chosen: number | undefined,
): Promise<Result<Shown, Refused>> {
  if (unitId === undefined) return err({ ...UNKNOWN, message: refusalText(UNKNOWN) });
  const year = chosen ?? (await thisYear());
  const answer = await callCloud(certificateCalls.staff, { unitId, year });
  return answer.ok ? ok({ ...answer.value, year }) : answer;
}

/** Certificates of a year of the staff who share theirs, and all of them as one download. */
export default function UnitCertificatesPage() {
  const { params } = useRouter<{ unitId?: string }>();
  const [unitId] = useState(() => UnitId.safeParse(params.unitId).data);
  const [year, setYear] = useState<number>();
  const screen = useLoaded<Shown, Refused>(() => load(unitId, year));
  const choose = async (chosen: number) => {
    setYear(chosen);
    const answer = await load(unitId, chosen);
    if (answer.ok) screen.replace(answer.value);
    else await screen.refresh();
  };
  const { loaded } = screen;
  if (unitId === undefined || (loaded.state === 'failed' && loaded.refusal.code === UNKNOWN.code))
    return (
      <Page>
        <UnknownUnit />
      </Page>
    );
  return (
    <Page wide>
      <Loadable loaded={loaded} onRetry={screen.refresh}>
        {(shown) => (
          <>
            <YearChoice year={shown.year} onChoose={choose} />
            <Summary shown={shown} />
            {shown.certificates.length === 0 ? null : (
              <ZipParts
                key={shown.year}
                unitId={unitId}
                year={shown.year}
                count={shown.certificates.length}
              />
            )}
            <List shown={shown} />
          </>
        )}
      </Loadable>
    </Page>
  );
}

const Summary = ({ shown: { unitName, certificates, people, sharing } }: { shown: Shown }) => (
  <Card>
    <View className="unit-name">{unitName}</View>
    <View>{certificatesText.figures(sharing, people)}</View>
    {certificates.length > 0 ? (
      <View className="unit-amount">
        {certificatesText.total(
          certificates.length,
          certificates.reduce((sum, { hours }) => sum + hours, 0),
        )}
      </View>
    ) : null}
    <View className="unit-small">{certificatesText.consent}</View>
  </Card>
);

const List = ({ shown: { certificates, year } }: { readonly shown: Shown }) =>
  certificates.length === 0 ? (
    <Notice text={certificatesText.none(year)} />
  ) : (
    <Card tone="list">
      {certificates.map((one) => (
        <PersonRow
          key={one.certificateId}
          name={one.name}
          unit={`${one.title} · ${one.trainingTitle}`}
          note={`${fullDay(one.issuedOn)} · ${one.serial}`}
          chips={
            one.hours > 0 ? (
              <StatusChip text={certificatesText.hours(one.hours)} tone="accent" />
            ) : null
          }
        />
      ))}
    </Card>
  );
