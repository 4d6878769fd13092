import { callCloud, type Failure } from '#cloud/callCloud';
import { type Me, useSession } from '#cloud/session';
import { type RoomPage, roomCalls } from '#contract/room';
import type { TrainingId } from '#domain/ids';
import { ok, type Result } from '#domain/result';

export interface RoomView {
  readonly page: RoomPage;
  /** Who I am; absent where it could not be loaded: the page is of use without. */
  readonly me?: Me;
}

export type RoomFailure = Failure<typeof roomCalls.look>;

/** Everything about rooms at a training, and who asks. */
export async function loadRoom(trainingId: TrainingId): Promise<Result<RoomView, RoomFailure>> {
  const [page, me] = await Promise.all([
    callCloud(roomCalls.look, { trainingId }),
    useSession.getState().refresh(),
  ]);
  if (!page.ok) return page;
  return ok({ page: page.value, ...(me.ok ? { me: me.value } : {}) });
}
