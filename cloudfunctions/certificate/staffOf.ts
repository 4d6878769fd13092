import type { Certificate } from '#domain/certificate/certificate';
import type { PersonId, UnitId } from '#domain/ids';
import { certificates, certificateShares } from '#shell/certificateStore';
import { command } from '#shell/platform';
import { memberships, units } from '#shell/store';

/** So many ids in one condition. */
const AT_ONCE = 100;

/** The names of the units whose claimed staff somebody is. */
export async function myUnits(personId: PersonId): Promise<readonly string[]> {
  const own = await memberships.list({ personId, 'claim.status': 'claimed' });
  const ids = own.flatMap((one) => (one.path === 'unit' ? [one.unitId] : []));
  if (ids.length === 0) return [];
  return (await units.list({ _id: command.in(ids) })).map(({ name }) => name);
}

export interface SharedByStaff {
  readonly people: number;
  readonly sharing: number;
  /** Standing ones of the year, by name, then serial. */
  readonly certificates: readonly Certificate[];
}

/** The certificates of a year of the claimed staff who let their unit see them; nobody else's is read. */
export async function sharedByStaff(unitId: UnitId, year: number): Promise<SharedByStaff> {
  const staff = await memberships.listAll({ unitId, 'claim.status': 'claimed' });
  const people = [...new Set(staff.map(({ personId }) => personId))];
  const shares = await inParts(people, (part) =>
    certificateShares.list({ _id: command.in(part), isShared: true }),
  );
  const sharing = shares.map(({ _id }) => _id);
  const found = await inParts(sharing, (part) =>
    certificates.list({ personId: command.in(part), year, status: 'issued' }),
  );
  const sorted = found.sort(
    (a, b) => a.printed.name.localeCompare(b.printed.name) || (a.serial < b.serial ? -1 : 1),
  );
  return { people: people.length, sharing: sharing.length, certificates: sorted };
}

async function inParts<Row>(
  ids: readonly PersonId[],
  list: (part: PersonId[]) => Promise<Row[]>,
): Promise<Row[]> {
  const found: Row[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE)
    found.push(...(await list(ids.slice(at, at + AT_ONCE))));
  return found;
}
