import { type RoomPage, roomCalls } from '#contract/room';
import { type Instant, plusDays } from '#domain/calendar';
import { nightsIn } from '#domain/lodging/lodging';
import { stayPrice, type StayRequest } from '#domain/lodging/stay';
import type { OfflineTraining, Training } from '#domain/training/training';
import { on, type Prepared } from './prepared';

const isOffline = (training: Training): training is OfflineTraining => training.mode === 'offline';

/** What the function `room` answers to somebody who is approved: open, and the same once registered. */
export function roomAnswers(training: Training, now: Instant): readonly Prepared[] {
  if (!isOffline(training)) throw new Error('rooms are for a class');
  const [hotel] = training.hotels;
  if (!hotel) throw new Error('the sample training has a hotel');
  const window = {
    from: plusDays(training.classDays.from, -1),
    until: training.classDays.until,
  };
  const open: RoomPage = {
    now,
    trainingId: training._id,
    title: training.title,
    shortTitle: training.shortTitle,
    checkIn: training.checkIn,
    classDays: training.classDays,
    leaveOn: training.leaveOn,
    hotels: training.hotels,
    travel: training.travel,
    contacts: training.contacts,
    nights: window,
    openUntil: training.checkIn.opensAt,
    isOpen: true,
    standing: { kind: 'approved', pay: { until: training.classDays.from, passed: false } },
    left: [
      {
        hotelId: hotel.id,
        nights: nightsIn(window).map((night) => ({ night, king: 0, room: 4, bed: 30 })),
      },
    ],
  };
  const held = (request: StayRequest): RoomPage => ({
    ...open,
    stay: {
      request,
      price: stayPrice(request, hotel),
      since: now,
      changedAt: now,
      isWishMutual: false,
    },
  });
  return [
    on(roomCalls.look, () => open),
    on(roomCalls.hold, ({ request }) => ({ outcome: 'held' as const, page: held(request) })),
    on(roomCalls.cancel, () => open),
    on(roomCalls.acceptSupplement, () => open),
  ];
}
