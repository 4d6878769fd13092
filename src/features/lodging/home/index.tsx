import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip } from '#components/StatusChip';
import { lodgingCalls, type LodgingOverview } from '#contract/lodging';
import type { TrainingId } from '#domain/ids';
import { hotelName, type LodgingTask, overviewText } from '#text/lodging';
import { routes } from '../../../routes';
import { LodgingLoadable } from '../LodgingLoadable';
import { useOfTraining } from '../useOfTraining';
import { AnyHotel, NightChart } from './NightChart';
import { nextTask } from './nextTask';
import { People } from './People';
import { PlanCard } from './PlanCard';
import '../lodging.scss';

const ROUTES: Record<LodgingTask, (trainingId: TrainingId) => string> = {
  settings: routes.lodgingSettings,
  invite: routes.lodgingCode,
  run: routes.roomPlan,
  rerun: routes.roomPlan,
  publish: routes.roomPlan,
  export: routes.roomLists,
};

/** 住宿 of one training: how it stands, what comes next, and the ways to everything. */
export default function LodgingHome() {
  const screen = useOfTraining((trainingId) => callCloud(lodgingCalls.overview, { trainingId }));
  const { loaded, trainingId } = screen;
  const task = loaded.state === 'loaded' ? nextTask(loaded.value) : undefined;
  return (
    <Page
      wide
      bottom={
        task &&
        trainingId && (
          <PrimaryButton
            label={overviewText.tasks[task]}
            onTap={() => open(ROUTES[task](trainingId))}
          />
        )
      }
    >
      <LodgingLoadable screen={screen}>
        {(overview) => <Overview overview={overview} task={nextTask(overview)} />}
      </LodgingLoadable>
    </Page>
  );
}

const open = async (url: string): Promise<void> => {
  await Taro.navigateTo({ url });
};

interface OverviewProps {
  readonly overview: LodgingOverview;
  readonly task: LodgingTask;
}

function Overview({ overview, task }: OverviewProps) {
  const { trainingId, revision, hotels, load, anyHotel, people, plan } = overview;
  const isSet = revision > 0;
  return (
    <>
      <Head overview={overview} task={task} />
      <View className="lodging-columns">
        {isSet && <People trainingId={trainingId} people={people} />}
        {isSet && <PlanCard plan={plan} />}
        <Links trainingId={trainingId} isSet={isSet} />
        {isSet &&
          load.map(({ hotelId, nights }) => (
            <NightChart
              key={hotelId}
              hotel={hotelName(hotels, hotelId)}
              nights={nights}
              isPlanned={plan !== undefined}
            />
          ))}
        {anyHotel.length > 0 && <AnyHotel nights={anyHotel} />}
      </View>
    </>
  );
}

function Head({ overview, task }: OverviewProps) {
  const { now, title, revision, nights, openUntil } = overview;
  const isOpen = now < openUntil;
  return (
    <Card title={title}>
      {revision === 0 ? (
        <View className="lodging-note">{overviewText.notSetNote}</View>
      ) : (
        <>
          <View className="lodging-chips">
            <StatusChip
              tone={isOpen ? 'success' : 'neutral'}
              text={isOpen ? overviewText.open(openUntil) : overviewText.closed(openUntil)}
            />
          </View>
          <View className="lodging-note">{overviewText.nights(nights)}</View>
        </>
      )}
      <View>{overviewText.reasons[task]}</View>
    </Card>
  );
}

function Links({
  trainingId,
  isSet,
}: {
  readonly trainingId: TrainingId;
  readonly isSet: boolean;
}) {
  const links = [
    {
      label: overviewText.settings,
      note: isSet ? '' : overviewText.notSet,
      to: routes.lodgingSettings,
    },
    ...(isSet
      ? [
          { label: overviewText.code, note: overviewText.codeNote, to: routes.lodgingCode },
          { label: overviewText.guests, note: overviewText.guestsNote, to: routes.lodgingGuests },
          { label: overviewText.planLink, note: '', to: routes.roomPlan },
          { label: overviewText.lists, note: overviewText.listsNote, to: routes.roomLists },
        ]
      : []),
  ];
  return (
    <Card tone="list">
      {links.map(({ label, note, to }) => (
        <LinkRow key={label} label={label} note={note} onTap={() => void open(to(trainingId))} />
      ))}
    </Card>
  );
}
