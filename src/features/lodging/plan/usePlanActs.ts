import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import type { InputOf } from '#contract/call';
import { lodgingCalls, type ShownPlan } from '#contract/lodging';
import type { Instant } from '#domain/calendar';
import type { PersonId, TrainingId } from '#domain/ids';
import type { RoomId } from '#domain/lodging/plan';
import { lodgingCommon, planText, publishText } from '#text/lodging';
import type { ScreenOfTraining } from '../useOfTraining';
import { useActs } from '../useActs';

export type MoveTo = InputOf<typeof lodgingCalls.move>['to'];

/** Covers the screen while something is under way that has no button of its own. */
async function covered(acting: () => Promise<boolean>): Promise<boolean> {
  await Taro.showLoading({ title: lodgingCommon.progress, mask: true });
  try {
    return await acting();
  } finally {
    Taro.hideLoading();
  }
}

const told = async (title: string): Promise<true> => {
  await Taro.showToast({ title, icon: 'success' });
  return true;
};

/** What can be done to the plan as it is shown; each answers true once it has come about. */
export function usePlanActs<Refusal>(
  screen: ScreenOfTraining<ShownPlan, Refusal>,
  trainingId: TrainingId | undefined,
) {
  const { act, refused, dismiss } = useActs(screen);
  const { loaded } = screen;
  const revision = loaded.state === 'loaded' ? loaded.value.revision : 0;
  const of = trainingId && { trainingId, revision };
  return {
    refused,
    dismiss,
    /** The draft, or what is published beside it. */
    show: async (state: ShownPlan['state'] | undefined) =>
      trainingId !== undefined &&
      act(planText.failed, () =>
        callCloud(lodgingCalls.plan, { trainingId, ...(state && { state }) }),
      ),
    run: async () =>
      of !== undefined &&
      (await act(planText.runFailed, () => callCloud(lodgingCalls.run, of))) &&
      told(planText.ran),
    pin: async (personId: PersonId, isPinned: boolean) =>
      of !== undefined &&
      covered(() =>
        act(planText.failed, () => callCloud(lodgingCalls.pin, { ...of, personId, isPinned })),
      ),
    move: async (personId: PersonId, to: MoveTo) =>
      of !== undefined &&
      (await covered(() =>
        act(planText.moveFailed, () => callCloud(lodgingCalls.move, { ...of, personId, to })),
      )) &&
      told(planText.moved),
    number: async (room: RoomId, roomNumber: string) =>
      of !== undefined &&
      (await act(planText.failed, () =>
        callCloud(lodgingCalls.number, { ...of, room, roomNumber }),
      )) &&
      told(planText.numbered),
    publish: async (answerUntil: Instant, acknowledged: boolean) =>
      of !== undefined &&
      (await act(publishText.failed, () =>
        callCloud(lodgingCalls.publish, { ...of, answerUntil, acknowledged }),
      )) &&
      told(publishText.done),
  };
}

export type PlanActs = ReturnType<typeof usePlanActs>;
