import type { Certificate } from '#domain/certificate/certificate';
import type { PersonId, UnitId } from '#domain/ids';
import { certificates, type CertificateShare, certificateShares } from '#shell/certificateStore';
import { command } from '#shell/platform';
import { memberships, units } from '#shell/store';

/** So many ids in one condition. */
const AT_ONCE = 100;

/** Consent is for the units that somebody belonged to when they gave it, never for the next one; or for the first. */
const isFor = (unitId: UnitId, { isShared, unitIds }: CertificateShare): boolean =>
  isShared && (unitIds.length === 0 || unitIds.includes(unitId));

/** The units whose claimed staff somebody is. */
export async function unitsOf(personId: PersonId): Promise<readonly UnitId[]> {
  const own = await memberships.list({ personId, 'claim.status': 'claimed' });
  return own.flatMap((one) => (one.path === 'unit' ? [one.unitId] : []));
}

/** The names of these units, and whether one of them may see somebody's certificates. */
export async function sharedWith(
  personId: PersonId,
): Promise<{ readonly units: readonly string[]; readonly isShared: boolean }> {
  const [ids, share] = await Promise.all([unitsOf(personId), certificateShares.find(personId)]);
  const isShared =
    share !== undefined && (ids.length === 0 ? share.isShared : ids.some((id) => isFor(id, share)));
  return { units: await namesOf(ids), isShared };
}

const namesOf = async (ids: readonly UnitId[]): Promise<readonly string[]> =>
  ids.length === 0 ? [] : (await units.list({ _id: command.in([...ids]) })).map(({ name }) => name);

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
  const sharing = shares.filter((share) => isFor(unitId, share)).map(({ _id }) => _id);
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
