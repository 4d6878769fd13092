import Taro, { useRouter } from '@tarojs/taro';
import { useMemo } from 'react';
import { type Screen, useLoaded } from '#cloud/useLoaded';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import type { RoomPage } from '#contract/room';
import type { TrainingId } from '#domain/ids';
import { roomPageText, stayFormText } from '#text/room';
import { Registering } from '../form/Registering';
import { loadRoom, type RoomFailure, type RoomView } from '../loadRoom';
import { trainingOf } from '../roomAddress';
import { isOpenPage, type OpenPage } from '../stayDraft';
import { UnknownRoom } from '../UnknownRoom';
import { Around, Help } from './Around';
import { Obstacle, TrainingCard } from './Head';
import { Mine } from './Mine';
import { stepOf } from './stepOf';

/** Rooms at a training: what stands in my way, the form, what I hold, where I sleep (H1–H7). */
export default function RoomIndex() {
  const { params } = useRouter();
  const trainingId = useMemo(() => trainingOf(params), [params]);
  return trainingId === undefined ? (
    <UnknownRoom message={roomPageText.unknownCode} />
  ) : (
    <Rooms trainingId={trainingId} />
  );
}

function Rooms({ trainingId }: { readonly trainingId: TrainingId }) {
  const screen = useLoaded(() => loadRoom(trainingId));
  const { loaded, refresh } = screen;
  if (
    loaded.state === 'failed' &&
    (loaded.refusal.code === 'TRAINING_UNKNOWN' || loaded.refusal.code === 'NO_LODGING')
  )
    return <UnknownRoom message={loaded.refusal.message} />;
  const view = loaded.state === 'loaded' ? loaded.value : undefined;
  if (view && isNew(view.page)) return <NewStay view={view} page={view.page} screen={screen} />;
  return (
    <Page bottom={view && stepOf(view)}>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(shown) => (
          <>
            <Obstacle view={shown} />
            <Mine page={shown.page} onChanged={(page) => screen.replace({ ...shown, page })} />
            <Help page={shown.page} />
            <TrainingCard page={shown.page} />
            <Around page={shown.page} />
          </>
        )}
      </Loadable>
    </Page>
  );
}

/** May register, and has not yet. */
const isNew = (page: RoomPage): page is OpenPage =>
  page.standing.kind === 'approved' &&
  isOpenPage(page) &&
  page.stay === undefined &&
  page.waiting === undefined;

interface NewStayProps {
  readonly view: RoomView;
  readonly page: OpenPage;
  readonly screen: Screen<RoomView, RoomFailure>;
}

function NewStay({ view, page, screen }: NewStayProps) {
  const done = async (after: RoomPage, outcome: 'held' | 'waiting'): Promise<void> => {
    screen.replace({ ...view, page: after });
    await Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
    await Taro.showToast({ title: stayFormText[outcome], icon: 'success' });
  };
  return (
    <Registering
      view={{ ...view, page }}
      before={
        <Loadable loaded={screen.loaded} onRetry={screen.refresh}>
          {(shown) => (
            <>
              <Obstacle view={shown} />
              <TrainingCard page={shown.page} />
            </>
          )}
        </Loadable>
      }
      onDone={done}
      onRefused={screen.refresh}
    >
      <Around page={page} />
    </Registering>
  );
}
