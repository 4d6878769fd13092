import type { RoomPage } from '#contract/room';
import { CivilDate, plusDays } from '#domain/calendar';
import {
  AskKey,
  RoomChoice,
  type StayRequest,
  StayRequest as StayRequestSchema,
  stayPrice,
} from '#domain/lodging/stay';
import type { Fen } from '#domain/money';
import { MobileNumber } from '#domain/person/profile';
import { line } from '#domain/plainText';
import { type Hotel, HotelId } from '#domain/training/training';
import * as z from '#domain/z';

/** What is agreed to: to be swapped (H3), or to share (H4). */
const Consent = z.enum(['swap', 'share']);
export type Consent = z.infer<typeof Consent>;

export const consentFor = (choice: RoomChoice): Consent => (choice === 'bed' ? 'share' : 'swap');

/** What is filled in, and stays on this phone until it is registered. */
export const StayDraft = z.object({
  /** What it was begun from; once that has changed, the draft is of no use. */
  basis: z.string(),
  choice: z.optional(RoomChoice),
  from: CivilDate,
  until: CivilDate,
  hotelId: z.optional(HotelId),
  mate: z.string(),
  remark: z.string(),
  agreedTo: z.optional(Consent),
  /** Sent, and no answer heard: the same again goes by the same key. */
  sent: z.optional(z.object({ key: AskKey, what: z.string() })),
});
export type StayDraft = z.infer<typeof StayDraft>;

/** A page of a training whose rooms are open. */
export type OpenPage = RoomPage & { readonly nights: NonNullable<RoomPage['nights']> };

export const isOpenPage = (page: RoomPage): page is OpenPage =>
  page.isOpen && page.nights !== undefined;

const basisOf = ({ stay, waiting }: RoomPage): string =>
  [stay?.changedAt, waiting?.changedAt].join(' ');

/** Hotels that hold rooms. */
export const hotelsOf = ({ hotels, left }: Pick<RoomPage, 'hotels' | 'left'>): readonly Hotel[] =>
  hotels.filter(({ id }) => left.some(({ hotelId }) => hotelId === id));

/** What I hold or else wait for; for somebody new all nights and nothing chosen. */
function proposed(page: OpenPage): StayDraft {
  const request = (page.stay ?? page.waiting)?.request;
  return {
    basis: basisOf(page),
    from: request?.from ?? page.nights.from,
    until: request?.until ?? plusDays(page.nights.until, 1),
    mate: request?.roommatePhone ?? '',
    remark: request?.remark ?? '',
    ...(request ? { choice: request.choice, agreedTo: consentFor(request.choice) } : {}),
    ...(request?.hotelId === undefined ? {} : { hotelId: request.hotelId }),
  };
}

/** What was filled in before, where it still fits what is there; else the proposal. */
export function draftFrom(
  kept: unknown,
  page: OpenPage,
): { readonly draft: StayDraft; readonly isRestored: boolean } {
  const start = proposed(page);
  const parsed = StayDraft.safeParse(kept);
  const draft = parsed.success && parsed.data.basis === start.basis ? parsed.data : undefined;
  const isWithin =
    draft !== undefined &&
    draft.from >= page.nights.from &&
    draft.until <= plusDays(page.nights.until, 1) &&
    draft.from < draft.until &&
    (draft.hotelId === undefined || hotelsOf(page).some(({ id }) => id === draft.hotelId));
  return isWithin ? { draft, isRestored: true } : { draft: start, isRestored: false };
}

/** A question of the form. */
export type StayQuestion = 'choice' | 'mate' | 'remark' | 'consent';

const Remark = line(100);

/** What is asked for, or the questions to be answered first, in the order of the form. */
export function finished(
  draft: StayDraft,
): { readonly request: StayRequest } | { readonly wrong: readonly StayQuestion[] } {
  const { choice, from, until, hotelId, agreedTo } = draft;
  const mate = choice === 'bed' ? draft.mate.trim() : '';
  const remark = draft.remark.trim();
  const wrong: StayQuestion[] = [];
  if (choice === undefined) wrong.push('choice');
  else if (agreedTo !== consentFor(choice)) wrong.push('consent');
  if (mate !== '' && !MobileNumber.safeParse(mate).success) wrong.push('mate');
  if (remark !== '' && !Remark.safeParse(remark).success) wrong.push('remark');
  if (wrong.length > 0) return { wrong };
  return {
    request: StayRequestSchema.parse({
      choice,
      from,
      until,
      ...(hotelId === undefined ? {} : { hotelId }),
      ...(mate === '' ? {} : { roommatePhone: mate }),
      ...(remark === '' ? {} : { remark }),
    }),
  };
}

/** Moves the other day along where they would cross. */
export function withDays(
  draft: StayDraft,
  days: { readonly from?: CivilDate; readonly until?: CivilDate },
): Pick<StayDraft, 'from' | 'until'> {
  const from = days.from ?? draft.from;
  const until = days.until ?? draft.until;
  if (from < until) return { from, until };
  return days.from === undefined
    ? { from: plusDays(until, -1), until }
    : { from, until: plusDays(from, 1) };
}

/** What a choice costs; of the dearest hotel where any will do. */
export function priceOf(
  hotels: readonly Hotel[],
  wanted: Pick<StayRequest, 'choice' | 'from' | 'until' | 'hotelId'>,
): { readonly perNight: Fen; readonly total: Fen; readonly isMost: boolean } | undefined {
  const prices = hotels
    .filter(({ id }) => wanted.hotelId === undefined || id === wanted.hotelId)
    .map((hotel) => stayPrice(wanted, hotel))
    .sort((a, b) => b.total - a.total);
  const [dearest] = prices;
  return dearest && { ...dearest, isMost: prices.some(({ total }) => total < dearest.total) };
}

/** What sleeping alone in a twin adds to a night, at most (H5). */
export const supplementPerNight = (
  hotels: readonly Hotel[],
  hotelId: HotelId | undefined,
): number =>
  Math.max(
    0,
    ...hotels
      .filter(({ id }) => hotelId === undefined || id === hotelId)
      .map(({ roomFenPerNight, bedFenPerNight }) => roomFenPerNight - bedFenPerNight),
  );
