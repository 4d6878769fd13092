import type { RegistrationId } from '#domain/ids';
import { MOST_PEOPLE } from '#domain/order/order';

/** Somebody who may be chosen. */
export interface Choosable {
  readonly registrationId: RegistrationId;
  readonly name: string;
  readonly fen: number;
  /** Absent for somebody who is in the order already. */
  readonly isMemberPrice?: boolean;
}

export interface Selection {
  readonly ids: readonly RegistrationId[];
  readonly fen: number;
}

/** Whom of these the person has chosen, and what that costs, in fen. */
export function selected(
  people: readonly Choosable[],
  chosen: ReadonlySet<RegistrationId>,
): Selection {
  const those = people.filter(({ registrationId }) => chosen.has(registrationId));
  return {
    ids: those.map(({ registrationId }) => registrationId),
    fen: those.reduce((sum, { fen }) => sum + fen, 0),
  };
}

/** The choice with one more or one fewer. */
export function toggled(
  chosen: ReadonlySet<RegistrationId>,
  id: RegistrationId,
): ReadonlySet<RegistrationId> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** As many as fit into one order, in the order shown. */
export const allOf = (people: readonly Choosable[]): ReadonlySet<RegistrationId> =>
  new Set(people.slice(0, MOST_PEOPLE).map(({ registrationId }) => registrationId));
