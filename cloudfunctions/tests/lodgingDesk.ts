import type { InputGiven, OutputOf } from '#contract/call';
import { lodgingCalls } from '#contract/lodging';
import type { Instant } from '#domain/calendar';
import type { Lodging } from '#domain/lodging/lodging';
import type { RoomId, RoomPlans } from '#domain/lodging/plan';
import type { RoomChoice, Stay } from '#domain/lodging/stay';
import type { Message } from '#domain/message/message';
import type { Registration } from '#domain/registration/registration';
import { idOf, LEAD, organizer } from './people';
import type { Documents, Product } from './product';
import {
  HOTEL,
  keyOf,
  lodgingWith,
  minute,
  OPEN_UNTIL,
  requestOf,
  roomCast,
  roomsOf,
} from './roomCast';

export const of = { trainingId: LEAD };
export const ANSWER_UNTIL = '2026-05-22T10:00:00.000Z' as Instant;
export const room = (text: string): RoomId => `${HOTEL}-${text}` as RoomId;

export type Wanted = Partial<
  Pick<Stay, 'from' | 'until' | 'hotelId' | 'roommatePhone' | 'remark'>
> & {
  readonly choice: RoomChoice;
};

/** People approved for the class, some of whom hold the stays that are named, in that order. */
export function staying(
  people: number,
  rooms: { king: number; twin: number },
  stays: readonly (readonly [openid: string, Wanted])[],
): Documents {
  const documents = roomCast({ people }, rooms);
  const registrations = documents['registrations'] as readonly Registration[];
  const held = stays.map(([openid, wanted], n) => {
    const personId = idOf(openid);
    const { gender, phone } = registrations.find((one) => one.personId === personId)!.applicant;
    const stay: Stay = {
      ...requestOf(wanted),
      gender,
      phone,
      consent: { to: wanted.choice === 'bed' ? 'share' : 'swap', at: minute(n) },
      key: keyOf(openid),
      since: minute(n),
      changedAt: minute(n),
    };
    return [personId, stay] as const;
  });
  const lodging: Lodging = {
    ...lodgingWith({ [HOTEL]: roomsOf(rooms.king, rooms.twin) }),
    stays: Object.fromEntries(held),
  };
  return { ...documents, lodgings: [lodging] };
}

export type ShownPlan = OutputOf<typeof lodgingCalls.plan>;

/** Organizers at work on the rooms of the class. */
export class LodgingDesk {
  constructor(private readonly product: () => Product) {}

  overview(by = organizer) {
    return this.product().value(by, lodgingCalls.overview, of);
  }

  /** Sets rooms on top of what stands. */
  async configure(
    more: Partial<Omit<InputGiven<typeof lodgingCalls.configure>, 'trainingId'>> = {},
    by = organizer,
  ) {
    const { nights, openUntil, rooms, revision } = await this.overview(by);
    return this.product().call(by, lodgingCalls.configure, {
      ...of,
      revision,
      nights,
      openUntil: revision === 0 ? OPEN_UNTIL : openUntil,
      rooms,
      acknowledgeShortage: false,
      ...more,
    });
  }

  async revision(): Promise<number> {
    const [plans] = await this.product().documents<RoomPlans>('roomPlans');
    return plans?.revision ?? 0;
  }

  async run(by = organizer): Promise<ShownPlan> {
    const revision = await this.revision();
    return this.product().value(by, lodgingCalls.run, { ...of, revision });
  }

  async pin(openid: string, isPinned: boolean) {
    const seen = { ...of, revision: await this.revision() };
    const input = { ...seen, personId: idOf(openid), isPinned };
    return this.product().value(organizer, lodgingCalls.pin, input);
  }

  async move(openid: string, to: InputGiven<typeof lodgingCalls.move>['to']) {
    const seen = { ...of, revision: await this.revision() };
    return this.product().call(organizer, lodgingCalls.move, {
      ...seen,
      personId: idOf(openid),
      to,
    });
  }

  async publish(more: Partial<InputGiven<typeof lodgingCalls.publish>> = {}) {
    const seen = { ...of, revision: await this.revision() };
    const input = { ...seen, answerUntil: ANSWER_UNTIL, acknowledged: false, ...more };
    return this.product().call(organizer, lodgingCalls.publish, input);
  }

  async number(text: string, roomNumber: string) {
    const seen = { ...of, revision: await this.revision() };
    const input = { ...seen, room: room(text), roomNumber };
    return this.product().call(organizer, lodgingCalls.number, input);
  }

  /** News of rooms, by person. */
  async news(): Promise<readonly (readonly [personId: string, kind: string])[]> {
    const all = await this.product().documents<Message>('messages');
    return all
      .filter(({ about }) => about.kind === 'room')
      .map(({ personId, kind }) => [personId, kind] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  audits() {
    return this.product().documents<{ action: string; by: string; target: string }>('audits');
  }
}

/** Who is in which room: `k1: …`. */
export const roomOf = ({ rows }: ShownPlan, openid: string): string | undefined =>
  rows.find(({ personId }) => personId === idOf(openid))?.room?.slice(HOTEL.length + 1);
