import type { Guest } from '#contract/lodging';
import { GUEST_FILTERS, type GuestFilter } from '#text/lodging';

const BELONGS: Record<GuestFilter, (guest: Guest) => boolean> = {
  all: () => true,
  none: ({ request, waiting }) => request === undefined && waiting === undefined,
  waiting: ({ waiting }) => waiting !== undefined,
  king: ({ request }) => request?.choice === 'king',
  twinForOne: ({ request }) => request?.choice === 'twinForOne',
  bed: ({ request }) => request?.choice === 'bed',
};

/** By a part of the name or unit, or the last figures of the phone number. */
const isFound = ({ name, unitName, phone }: Guest, search: string): boolean =>
  search === '' || name.includes(search) || unitName.includes(search) || phone.endsWith(search);

/** Who belongs to the filter and is searched for; who waits in the order of waiting. */
export function guestsShown(
  guests: readonly Guest[],
  filter: GuestFilter,
  search: string,
): readonly Guest[] {
  const found = guests.filter((guest) => BELONGS[filter](guest) && isFound(guest, search.trim()));
  if (filter !== 'waiting') return found;
  return found.sort((one, other) => (one.waiting?.position ?? 0) - (other.waiting?.position ?? 0));
}

export const guestCounts = (guests: readonly Guest[]): Readonly<Record<GuestFilter, number>> =>
  Object.fromEntries(
    GUEST_FILTERS.map((filter) => [filter, guests.filter(BELONGS[filter]).length]),
  ) as Record<GuestFilter, number>;

export const filterOf = (param: string | undefined): GuestFilter =>
  GUEST_FILTERS.find((filter) => filter === param) ?? 'all';
