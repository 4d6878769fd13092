import { RoomPage } from '#contract/room';

const night = (day: number, king: number, room: number, bed: number) => ({
  night: `2026-05-${day}`,
  king,
  room,
  bed,
});

/** Two nights, one hotel of ¥350 and one of ¥300 a room; the second is nearly full. */
export const twoHotels = RoomPage.parse({
  now: '2026-04-03T02:00:00.000Z',
  trainingId: 'class',
  title: 'A class',
  shortTitle: 'Class',
  checkIn: {
    opensAt: '2026-05-25T05:00:00.000Z',
    closesAt: '2026-05-25T13:00:00.000Z',
    place: { name: 'East' },
  },
  classDays: { from: '2026-05-26', until: '2026-05-26' },
  leaveOn: '2026-05-27',
  hotels: [
    {
      id: 'east',
      name: 'East',
      address: 'Road 1',
      roomFenPerNight: 35_000,
      bedFenPerNight: 17_500,
    },
    {
      id: 'west',
      name: 'West',
      address: 'Road 2',
      roomFenPerNight: 30_000,
      bedFenPerNight: 15_000,
    },
    {
      id: 'none',
      name: 'None',
      address: 'Road 3',
      roomFenPerNight: 90_000,
      bedFenPerNight: 45_000,
    },
  ],
  travel: [],
  contacts: [{ topic: 'onSite', phones: ['13971558209'] }],
  nights: { from: '2026-05-25', until: '2026-05-26' },
  openUntil: '2026-05-20T10:00:00.000Z',
  isOpen: true,
  standing: { kind: 'approved' },
  left: [
    { hotelId: 'east', nights: [night(25, 3, 12, 20), night(26, 0, 6, 9)] },
    { hotelId: 'west', nights: [night(25, 1, 1, 0), night(26, 1, 2, 2)] },
  ],
});
