import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { openDocument } from '#cloud/openDocument';
import { Card } from '#components/Card';
import { CheckRow } from '#components/CheckRow';
import { EmptyState } from '#components/EmptyState';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { lodgingCalls, type LodgingOverview } from '#contract/lodging';
import type { HotelId } from '#domain/training/training';
import { listsText } from '#text/lodging';
import { routes } from '../../../routes';
import { LodgingLoadable } from '../LodgingLoadable';
import { useOfTraining } from '../useOfTraining';
import '../lodging.scss';

/** The published plan as a workbook for each hotel. */
export default function RoomLists() {
  const screen = useOfTraining((trainingId) => callCloud(lodgingCalls.overview, { trainingId }));
  return (
    <Page wide>
      <LodgingLoadable screen={screen}>
        {(overview) => <Lists overview={overview} />}
      </LodgingLoadable>
    </Page>
  );
}

function Lists({ overview }: { readonly overview: LodgingOverview }) {
  const { trainingId, plan, hotels, rooms } = overview;
  const [withPhones, setWithPhones] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  if (plan?.publishedAt === undefined)
    return (
      <EmptyState
        text={listsText.notPublished}
        action={{
          label: listsText.toPlan,
          onTap: async () => {
            await Taro.redirectTo({ url: routes.roomPlan(trainingId) });
          },
        }}
      />
    );
  const take = async (hotelId: HotelId): Promise<void> => {
    const answer = await callCloud(lodgingCalls.hotelList, { trainingId, hotelId, withPhones });
    if (!answer.ok) setRefusal(answer.refusal.message);
    else if (!(await openDocument(answer.value))) setRefusal(listsText.notOpened);
  };
  return (
    <>
      <View className="lodging-note">{listsText.hint}</View>
      {plan.hasDraft && <Notice tone="warning" text={listsText.draft} />}
      <Card tone="list">
        <CheckRow
          label={listsText.withPhones}
          note={listsText.withPhonesNote}
          checked={withPhones}
          onChange={setWithPhones}
        />
      </Card>
      {hotels
        .filter(({ id }) => rooms[id] !== undefined)
        .map(({ id, name }) => (
          <Card key={id} title={name}>
            <View className="lodging-note">
              {plan.publishedAt !== undefined && listsText.publishedAt(plan.publishedAt)}
            </View>
            <PrimaryButton
              label={listsText.open}
              progress={listsText.progress}
              onTap={() => take(id)}
            />
          </Card>
        ))}
      {refusal !== undefined && (
        <RefusalSheet what={listsText.failed} why={refusal} onClose={() => setRefusal(undefined)} />
      )}
    </>
  );
}
