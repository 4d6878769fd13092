import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import type { AuditEntry } from '#contract/role';
import { routes } from '../../../routes';
import { auditMoment, auditText } from '../auditText';
import { auditsText } from '../text';
import { useAudits } from './useAudits';
import '../role.scss';
import './audits.scss';

const toWorkbench = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.workbench });
};

/** Who decided what, and when, newest first. */
export default function AuditsPage() {
  const { loaded, refresh, shownAfter, loadMore } = useAudits();
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(first) => {
          const { entries, more, problem } = shownAfter(first);
          if (first.entries.length === 0)
            return (
              <EmptyState
                text={auditsText.empty}
                action={{ label: auditsText.toWorkbench, onTap: toWorkbench }}
              />
            );
          return (
            <>
              <Entries entries={[...first.entries, ...entries]} />
              {problem === undefined ? null : <Notice tone="warning" text={problem} />}
              {more ? (
                <PrimaryButton
                  tone="secondary"
                  label={problem === undefined ? auditsText.loadMore : auditsText.retry}
                  progress={auditsText.loading}
                  onTap={() => loadMore(first)}
                />
              ) : (
                <View className="role-foot">{auditsText.allShown}</View>
              )}
            </>
          );
        }}
      </Loadable>
    </Page>
  );
}

function Entries({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const newest = entries[0];
  if (!newest) return null;
  return (
    <Card tone="list">
      {entries.map((entry) => (
        <View key={entry.id} className="audit">
          <View className="role-small">{auditMoment(entry.at, newest.at)}</View>
          <View className="audit__words">{auditText(entry)}</View>
          {entry.reason === undefined ? null : (
            <View className="role-small">{auditsText.reason(entry.reason)}</View>
          )}
        </View>
      ))}
    </Card>
  );
}
