import { CivilDate, daysBetween, Instant } from '../calendar';
import { type Fen, Fen as FenSchema } from '../money';
import { line } from '../plainText';
import { Gender, MobileNumber } from '../person/profile';
import { type Hotel, HotelId } from '../training/training';
import * as z from '../z';

/** What somebody asks for (H2): a king room, a twin room alone, or one bed of a twin with a random roommate (H4). */
export const RoomChoice = z.enum(['king', 'twinForOne', 'bed']);
export type RoomChoice = z.infer<typeof RoomChoice>;

/** Made by the phone, so that asking twice counts once. Asks are stored by it: it is no name that every object has. */
export const AskKey = z
  .string()
  .check(
    z.regex(/^[a-z0-9]{8,16}$/),
    z.refine((key) => !(key in {})),
  )
  .brand<'AskKey'>();
export type AskKey = z.infer<typeof AskKey>;

/** First night, and the day of leaving: nobody sleeps there on it. At least one night, at most thirty. */
const Nights = { from: CivilDate, until: CivilDate };

/** What a person asks for themselves. */
export const StayRequest = z.object({
  choice: RoomChoice,
  ...Nights,
  /** The hotel asked for; absent: any of the training's. */
  hotelId: z.optional(HotelId),
  /** Of the roommate wished for; counts only when both name each other. Only with `bed`. */
  roommatePhone: z.optional(MobileNumber),
  remark: z.optional(line(100)),
});
export type StayRequest = z.infer<typeof StayRequest>;

/** One person's registered stay (房型登记). */
export const Stay = z.object({
  ...StayRequest.shape,
  gender: Gender,
  /** Own number: a wish counts when it names this one. */
  phone: MobileNumber,
  /** Consent to be swapped between king and twin-for-one (H3), or to a random roommate of the same gender (H4). */
  consent: z.object({ to: z.enum(['swap', 'share']), at: Instant }),
  /** Of the ask that was granted. */
  key: AskKey,
  /** When the person first asked for a room here: who asked earlier is treated first. */
  since: Instant,
  changedAt: Instant,
});
export type Stay = z.infer<typeof Stay>;

export const nightsOf = ({ from, until }: Pick<StayRequest, 'from' | 'until'>): number =>
  daysBetween(from, until);

/** What the choice costs at that hotel for the nights, where nobody is left alone (H2, H7). */
export const stayPrice = (
  { choice, from, until }: Pick<StayRequest, 'choice' | 'from' | 'until'>,
  hotel: Pick<Hotel, 'roomFenPerNight' | 'bedFenPerNight'>,
): { readonly perNight: Fen; readonly total: Fen } => {
  const perNight = choice === 'bed' ? hotel.bedFenPerNight : hotel.roomFenPerNight;
  return { perNight, total: FenSchema.parse(perNight * nightsOf({ from, until })) };
};
