import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { lodgingCalls, type ShownPlan } from '#contract/lodging';
import { publishText } from '#text/lodging';
import { LodgingLoadable } from '../LodgingLoadable';
import { useOfTraining } from '../useOfTraining';
import { PlanHead } from './PlanHead';
import { PlanLists } from './PlanLists';
import { type PlanSheet, PlanSheets } from './PlanSheets';
import { Start } from './Start';
import { usePlanActs } from './usePlanActs';
import { usePlanTabs } from './usePlanTabs';

/** The plan of rooms: run, compared, changed by hand, published; at check-in with the hotel's numbers. */
export default function RoomPlanPage() {
  // Beside a draft one can look at what is published.
  const [asked, setAsked] = useState<ShownPlan['state']>();
  const screen = useOfTraining((trainingId) =>
    callCloud(lodgingCalls.plan, { trainingId, ...(asked && { state: asked }) }),
  );
  const { loaded, trainingId } = screen;
  const acts = usePlanActs(screen, trainingId);
  const tabs = usePlanTabs();
  const [sheet, setSheet] = useState<PlanSheet>();
  const run = async (): Promise<void> => {
    await acts.run();
  };
  const seeOther = async (): Promise<void> => {
    const state = asked === undefined ? ('published' as const) : undefined;
    if (await acts.show(state)) setAsked(state);
  };
  const isNone = loaded.state === 'failed' && loaded.refusal.code === 'NO_PLAN';
  const isReadOnly = asked === 'published';
  const isDraft = loaded.state === 'loaded' && loaded.value.state === 'draft';
  return (
    <Page
      wide
      bottom={
        isDraft && (
          <PrimaryButton
            label={
              loaded.value.publishedAt === undefined ? publishText.open : publishText.openAgain
            }
            onTap={() => setSheet({ kind: 'publish' })}
          />
        )
      }
    >
      {isNone ? (
        <Start onRun={run} />
      ) : (
        <LodgingLoadable screen={screen}>
          {(plan) => (
            <>
              <PlanHead
                plan={plan}
                isReadOnly={isReadOnly}
                onFilter={tabs.showPeople}
                onRerun={run}
                onOther={seeOther}
              />
              <PlanLists
                plan={plan}
                tabs={tabs}
                onPerson={
                  isReadOnly ? undefined : (personId) => setSheet({ kind: 'person', personId })
                }
                onNumber={isReadOnly ? undefined : (room) => setSheet({ kind: 'number', room })}
              />
              <PlanSheets plan={plan} sheet={sheet} acts={acts} onSheet={setSheet} />
            </>
          )}
        </LodgingLoadable>
      )}
      {acts.refused && <RefusalSheet {...acts.refused} onClose={acts.dismiss} />}
    </Page>
  );
}
