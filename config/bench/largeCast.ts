import { demoDues } from '../demo/dues';
import { personaGrants, signedUpPersonas } from '../demo/personas';
import { demoSocieties } from '../demo/societies';
import type { LargeSociety } from './largeSociety';

/** A large society with the people of the demo who look after it: documents to import. */
export const largeCast = (society: LargeSociety): Readonly<Record<string, readonly object[]>> => ({
  units: society.units,
  unitApplications: society.unitApplications,
  memberships: society.memberships,
  persons: signedUpPersonas,
  grants: personaGrants,
  societies: demoSocieties,
  settings: [{ _id: 'dues', revision: 1, ...demoDues }],
});
