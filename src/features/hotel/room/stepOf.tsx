import Taro from '@tarojs/taro';
import { PrimaryButton } from '#components/PrimaryButton';
import type { RoomPage } from '#contract/room';
import { standingText } from '#text/room';
import { routes } from '../../../routes';
import type { RoomView } from '../loadRoom';

/** The ONE next step of whoever may not register a room yet; afterwards one comes back here. */
export function stepOf({ page }: RoomView) {
  const { standing } = page;
  if (standing.kind === 'approved') return undefined;
  const { step } = standingText(standing);
  if (step === undefined) return undefined;
  const url = stepUrl(page, standing);
  return <PrimaryButton label={step} onTap={async () => void (await Taro.navigateTo({ url }))} />;
}

type Barred = Exclude<RoomPage['standing'], { kind: 'approved' }>;

function stepUrl({ trainingId }: RoomPage, { kind }: Barred): string {
  const back = routes.room(trainingId);
  switch (kind) {
    case 'notSignedUp':
      return routes.signUp(back);
    case 'notRegistered':
    case 'returned':
    case 'ended':
      return routes.register(trainingId, back);
    case 'waitForSeat':
    case 'waitForReview':
      return routes.registration(trainingId);
  }
}
