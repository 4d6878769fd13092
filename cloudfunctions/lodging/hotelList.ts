import type { lodgingCalls } from '#contract/lodging';
import { civilDateOf } from '#domain/calendar';
import { err, ok } from '#domain/result';
import { roomListFile } from '#text/roomList';
import type { Action } from '#shell/route';
import { lodgings, roomPlans } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { writeWorkbook } from '#shell/writeSheet';
import { applicantsOf } from './attendees';
import { hotelSheets } from './hotelSheets';
import { findOrganized } from './organized';

/** Names with rooms and amounts leave the app: who took them is written down first. */
export const hotelList: Action<typeof lodgingCalls.hotelList> = async (input, caller) => {
  const { trainingId, hotelId, withPhones } = input;
  const { personId: by, now: at } = caller;
  const training = await findOrganized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const [lodging, plans, people] = await Promise.all([
    lodgings.find(trainingId),
    roomPlans.find(trainingId),
    applicantsOf(trainingId),
  ]);
  if (!lodging) return err({ code: 'NO_LODGING' });
  if (!plans?.published) return err({ code: 'NO_PLAN' });
  const hotel = training.hotels.find(({ id }) => id === hotelId);
  if (!hotel) return err({ code: 'HOTEL_UNKNOWN' });
  const title = training.shortTitle;
  await transact((transaction) =>
    writeAudit(transaction, {
      at,
      by,
      action: 'exportRooms',
      target: trainingId,
      title,
      reason: hotel.name,
    }),
  );
  const { plan } = plans.published;
  const { numbers } = plans;
  const all = { training, hotel, lodging, plan, numbers, people, withPhones, now: at };
  const content = await writeWorkbook(hotelSheets(all));
  const fileName = roomListFile(title, hotel.name, civilDateOf(at));
  return ok({ fileName, content: content.toString('base64') });
};
