import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { FailedState } from '#components/FailedState';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { SearchBox } from '#components/SearchBox';
import { Skeleton } from '#components/Skeleton';
import { StatusChip, type Tone } from '#components/StatusChip';
import type { IssuedRow } from '#contract/certificate';
import { momentText } from '#text/dates';
import { refusalText } from '#text/refusals';
import { routes } from '../../../routes';
import { useWhich } from '../address';
import { homeText, issuedText } from '../text';
import { useIssued } from './useIssued';
import '../admin.scss';

const TONES: Record<IssuedRow['status'], Tone> = {
  issued: 'success',
  revoked: 'danger',
  replaced: 'neutral',
};

/** Who has which certificate: found, looked at, revoked or reissued from here. */
export default function IssuedPage() {
  const which = useWhich();
  const { listed, loadMore, refresh, searchFor } = useIssued(which);
  const { rows, more, search, isLoading, problem } = listed;
  if (!which)
    return (
      <Page>
        <EmptyState
          text={refusalText({ code: 'TRAINING_UNKNOWN' })}
          action={{
            label: homeText.toWorkbench,
            onTap: async () => {
              await Taro.redirectTo({ url: routes.workbench });
            },
          }}
        />
      </Page>
    );
  return (
    <Page wide>
      <SearchBox
        placeholder={issuedText.search}
        searched={search}
        onSearch={(text) => void searchFor(text)}
      />
      {problem ? <FailedState refusal={problem} onRetry={refresh} /> : null}
      {rows.length === 0 && isLoading ? <Skeleton /> : null}
      {rows.length === 0 && !isLoading && !problem ? (
        <EmptyState text={search === '' ? issuedText.none : issuedText.notFound} />
      ) : null}
      <View className="certificates-columns">
        {rows.map((row) => (
          <Row key={row.certificateId} row={row} />
        ))}
      </View>
      {more ? (
        <PrimaryButton tone="secondary" label={issuedText.more} onTap={loadMore} />
      ) : rows.length > 0 ? (
        <View className="certificates-foot">{issuedText.allShown}</View>
      ) : null}
    </Page>
  );
}

const Row = ({ row }: { readonly row: IssuedRow }) => (
  <Card
    title={row.name}
    aside={<StatusChip text={issuedText.status[row.status]} tone={TONES[row.status]} />}
    label={`${row.name}，${row.serial}，${issuedText.status[row.status]}`}
    onTap={() => void Taro.navigateTo({ url: routes.issuedCertificate(row.certificateId) })}
  >
    <View className="certificates-note">{row.serial}</View>
    <View className="certificates-note">{momentText(row.issuedAt)}</View>
  </Card>
);
