import { type CivilDate, type DayWindow, plusDays } from '#domain/calendar';
import { nightsIn } from '#domain/lodging/lodging';
import type { RoomChoice, StayRequest } from '#domain/lodging/stay';
import { MobileNumber } from '#domain/person/profile';
import type { HotelId } from '#domain/training/training';

/** A stay as it is chosen and typed. */
export interface StayForm {
  readonly choice: RoomChoice;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Absent: any of the hotels. */
  readonly hotelId: HotelId | undefined;
  readonly roommatePhone: string;
  readonly remark: string;
}

/** What they hold; otherwise a bed on all nights, in any hotel. */
export function stayFormOf(request: StayRequest | undefined, nights: DayWindow): StayForm {
  return {
    choice: request?.choice ?? 'bed',
    from: request?.from ?? nights.from,
    until: request?.until ?? plusDays(nights.until, 1),
    hotelId: request?.hotelId,
    roommatePhone: request?.roommatePhone ?? '',
    remark: request?.remark ?? '',
  };
}

/** The days on which one may arrive, and leave after that arrival. */
export const arrivalDays = (nights: DayWindow): readonly CivilDate[] => nightsIn(nights);
export const leavingDays = (nights: DayWindow, from: CivilDate): readonly CivilDate[] =>
  nightsIn(nights)
    .map((night) => plusDays(night, 1))
    .filter((day) => day > from);

/** Arriving later than one leaves moves the leaving to the last day. */
export const arriving = (form: StayForm, from: CivilDate, nights: DayWindow): StayForm => ({
  ...form,
  from,
  until: form.until > from ? form.until : plusDays(nights.until, 1),
});

/** What is asked for; `mate` where the roommate's number is none. */
export function requestOf(form: StayForm): { request: StayRequest } | { wrong: 'mate' } {
  const { choice, from, until, hotelId } = form;
  const [typed, remark] = [form.roommatePhone.trim(), form.remark.trim()];
  const mate = typed === '' || choice !== 'bed' ? undefined : MobileNumber.safeParse(typed);
  if (mate && !mate.success) return { wrong: 'mate' };
  return {
    request: {
      choice,
      from,
      until,
      ...(hotelId !== undefined && { hotelId }),
      ...(mate && { roommatePhone: mate.data }),
      ...(remark !== '' && { remark }),
    },
  };
}
