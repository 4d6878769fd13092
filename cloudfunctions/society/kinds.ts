import type { SocietyPath } from '#domain/member/personMembership';
import { memberships, unitApplications } from '#shell/store';
import type { Application } from './application';

type Where = Record<string, unknown>;
type Options = Parameters<typeof unitApplications.list>[1];

/** One kind of application: where it is stored, and which field names the society that it concerns. */
export const KINDS = {
  unit: {
    stored: unitApplications,
    society: 'recommendedBy',
    list: async (where: Where, options: Options): Promise<Application[]> =>
      (await unitApplications.list(where, options)).map((stored) => ({ kind: 'unit', stored })),
  },
  person: {
    stored: memberships,
    society: 'societyId',
    list: async (where: Where, options: Options): Promise<Application[]> =>
      (await memberships.list(where, options))
        .filter((one): one is SocietyPath => one.path === 'society')
        .map((stored) => ({ kind: 'person', stored })),
  },
} as const;
