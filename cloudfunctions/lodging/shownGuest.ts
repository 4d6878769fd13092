import type { Guest } from '#contract/lodging';
import type { Lodging } from '#domain/lodging/lodging';
import type { Stay, StayRequest } from '#domain/lodging/stay';
import type { Registration } from '#domain/registration/registration';

const requestOf = ({ choice, from, until, hotelId, roommatePhone, remark }: Stay): StayRequest => ({
  choice,
  from,
  until,
  ...(hotelId === undefined ? {} : { hotelId }),
  ...(roommatePhone === undefined ? {} : { roommatePhone }),
  ...(remark === undefined ? {} : { remark }),
});

/** An attendee with what they hold and wait for. */
export function shownGuest(
  { personId, applicant, status }: Registration,
  lodging: Lodging | undefined,
): Guest {
  const stay = lodging?.stays[personId];
  const index = lodging?.waiting.findIndex((one) => one.personId === personId) ?? -1;
  const waiting = lodging?.waiting[index];
  return {
    personId,
    name: applicant.name,
    gender: applicant.gender,
    unitName: applicant.workplace.name,
    phone: applicant.phone,
    isPaid: status === 'paid',
    ...(stay ? { request: requestOf(stay), since: stay.since } : {}),
    ...(waiting ? { waiting: { request: requestOf(waiting.stay), position: index + 1 } } : {}),
  };
}
