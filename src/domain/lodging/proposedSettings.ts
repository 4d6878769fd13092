import { civilDateOf, instantIn, plusDays } from '../calendar';
import type { OfflineTraining } from '../training/training';
import type { LodgingSettings } from './lodging';

/** Attendees may change until the evening three days before check-in, which leaves time to plan and to ask (H5). */
const DAYS_BEFORE_CHECK_IN = 3;
const CLOSING_HOUR = 18;

/** From the day of check-in to the night before leaving (H7); no rooms yet. */
export function proposedSettings({
  checkIn,
  leaveOn,
}: Pick<OfflineTraining, 'checkIn' | 'leaveOn'>): LodgingSettings {
  const from = civilDateOf(checkIn.opensAt);
  const lastNight = plusDays(leaveOn, -1);
  return {
    nights: { from, until: lastNight > from ? lastNight : from },
    openUntil: instantIn(plusDays(from, -DAYS_BEFORE_CHECK_IN), CLOSING_HOUR),
    rooms: {},
  };
}
