import { type Holder, roleCalls } from '#contract/role';
import { Instant } from '#domain/calendar';
import { reviewer, signedUpPersonas } from '../demo/personas';
import { demoSocieties } from '../demo/societies';
import { demoTrainings } from '../demo/trainings';
import { on, type Prepared } from './prepared';

const at = Instant.parse('2026-04-03T02:00:00.000Z');
const person = signedUpPersonas.find(({ openid }) => openid === reviewer.openid)!;
export const roleHolder: Holder = {
  personId: person._id,
  name: person.profile.name,
  unitName: person.profile.workplace.name,
  phone: '138****0012',
  roles: [{ grant: { role: 'reviewer', scope: 'national' }, names: [] }],
};

/** What the function `role` answers to an administrator. */
export const roleAnswers: readonly Prepared[] = [
  on(roleCalls.holders, () => ({ holders: [roleHolder], more: false })),
  on(roleCalls.find, () => ({ people: [roleHolder] })),
  on(roleCalls.holder, () => ({
    holder: roleHolder,
    choices: {
      societies: demoSocieties.map(({ _id, name, kind }) => ({ societyId: _id, name, kind })),
      trainings: demoTrainings.map(({ _id, shortTitle }) => ({
        trainingId: _id,
        title: shortTitle,
      })),
    },
  })),
  on(roleCalls.grant, () => roleHolder),
  on(roleCalls.ungrant, () => ({ ...roleHolder, roles: [] })),
  on(roleCalls.becomeFirstAdministrator, () => ({ grants: [{ role: 'administrator' as const }] })),
  on(roleCalls.audits, ({ after }) => ({
    entries: [
      {
        id: after ? 'earlier' : 'newest',
        at,
        byName: '沈明远',
        action: 'grant' as const,
        kind: 'person' as const,
        whose: roleHolder.name,
        title: '入会审核员（全国）',
      },
    ],
    more: after === undefined,
  })),
];
