import Taro, { useRouter } from '@tarojs/taro';
import { useMemo } from 'react';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import type { RoomPage } from '#contract/room';
import type { TrainingId } from '#domain/ids';
import { roomPageText, stayFormText } from '#text/room';
import { goBack } from '../../../components/goBack';
import { routes } from '../../../routes';
import { Registering } from '../form/Registering';
import { loadRoom } from '../loadRoom';
import { trainingOf } from '../roomAddress';
import { LeftTable } from '../room/LeftTable';
import { isOpenPage, type OpenPage } from '../stayDraft';
import { UnknownRoom } from '../UnknownRoom';

/** Changes what I hold or wait for; until it is saved, that is kept. */
export default function StayIndex() {
  const { params } = useRouter();
  const trainingId = useMemo(() => trainingOf(params), [params]);
  return trainingId === undefined ? (
    <UnknownRoom message={roomPageText.unknownCode} />
  ) : (
    <Change trainingId={trainingId} />
  );
}

const mayChange = (page: RoomPage): page is OpenPage =>
  page.standing.kind === 'approved' && isOpenPage(page);

function Change({ trainingId }: { readonly trainingId: TrainingId }) {
  const { loaded, refresh } = useLoaded(() => loadRoom(trainingId));
  const back = () => goBack(routes.room(trainingId));
  if (loaded.state === 'loaded' && mayChange(loaded.value.page)) {
    const { page } = loaded.value;
    return (
      <Registering
        view={{ ...loaded.value, page }}
        before={
          <Loadable loaded={loaded} onRetry={refresh}>
            {() => (page.stay ? <Notice text={stayFormText.keptMeanwhile} /> : null)}
          </Loadable>
        }
        onDone={async (_page, outcome) => {
          const done = outcome === 'held' && page.stay ? 'changed' : outcome;
          await back();
          await Taro.showToast({ title: stayFormText[done], icon: 'success' });
        }}
        onRefused={refresh}
      >
        <LeftTable page={page} />
      </Registering>
    );
  }
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {() => (
          <EmptyState
            text={roomPageText.nothingToChange}
            action={{ label: roomPageText.backToRoom, onTap: back }}
          />
        )}
      </Loadable>
    </Page>
  );
}
