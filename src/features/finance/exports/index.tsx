import { View } from '@tarojs/components';
import { callCloud } from '#cloud/callCloud';
import { openDocument } from '#cloud/openDocument';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { financeCalls } from '#contract/finance';
import { type TrainingCard, trainingCalls } from '#contract/training';
import { windowText } from '#text/dates';
import { commonText, exportsText } from '../text';
import { useRefused } from '../useRefused';
import '../finance.scss';

/** The payments of each training as a workbook. */
export default function ExportsPage() {
  const { loaded, refresh } = useLoaded(() => callCloud(trainingCalls.list, {}));
  const { refused, refuse, dismiss } = useRefused();
  const take = async ({ trainingId }: TrainingCard): Promise<void> => {
    const answer = await callCloud(financeCalls.exportPayments, { trainingId });
    if (!answer.ok) return refuse(exportsText.refused, answer.refusal);
    if (!(await openDocument(answer.value)))
      refuse(exportsText.refused, { message: exportsText.notOpened });
  };
  return (
    <Page wide>
      <View className="finance-note">{exportsText.hint}</View>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ trainings }) =>
          trainings.length === 0 ? (
            <EmptyState
              text={exportsText.empty}
              action={{ label: commonText.refresh, onTap: refresh }}
            />
          ) : (
            <View className="finance-columns">
              {trainings.map((training) => (
                <Card key={training.trainingId} title={training.shortTitle}>
                  <View className="finance-note">{windowText(training.days)}</View>
                  <PrimaryButton
                    tone="secondary"
                    label={exportsText.open}
                    progress={exportsText.progress}
                    onTap={() => take(training)}
                  />
                </Card>
              ))}
            </View>
          )
        }
      </Loadable>
      {refused && <RefusalSheet {...refused} onClose={dismiss} />}
    </Page>
  );
}
