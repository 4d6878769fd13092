import { TrainingId } from '../ids';
import { SocietyId } from '../member/society';
import { Grant, hasRole, organizes, scopesOf } from './role';

const hubei = SocietyId.parse('province-420000');
const branch = SocietyId.parse('branch-public');
const grants: Grant[] = [
  { role: 'reviewer', scope: hubei },
  { role: 'finance', scope: hubei },
  { role: 'finance', scope: 'national' },
  { role: 'reviewer', scope: branch },
  { role: 'organizer', trainings: [TrainingId.parse('offline')] },
];

describe('where somebody has a role', () => {
  it('is each scope once, the whole Society first', () => {
    expect(scopesOf(grants, 'reviewer', 'finance')).toEqual(['national', hubei, branch]);
  });

  it('is of the roles that are asked for, never of another', () => {
    expect(scopesOf(grants, 'reviewer')).toEqual([hubei, branch]);
    expect(scopesOf(grants, 'finance')).toEqual(['national', hubei]);
    expect(scopesOf([{ role: 'administrator' }], 'reviewer', 'finance')).toEqual([]);
  });
});

describe('a grant', () => {
  it('gives its role, and no other', () => {
    expect(hasRole(grants, 'organizer')).toBe(true);
    expect(hasRole(grants, 'administrator')).toBe(false);
    expect(hasRole(grants, 'administrator', 'finance')).toBe(true);
    expect(hasRole([], 'reviewer')).toBe(false);
  });

  it('of an organizer is for the trainings it names, or for all', () => {
    const [offline, online] = [TrainingId.parse('offline'), TrainingId.parse('online')];
    expect([organizes(grants, offline), organizes(grants, online)]).toEqual([true, false]);
    expect(organizes([{ role: 'organizer', trainings: 'all' }], online)).toBe(true);
    expect(organizes([{ role: 'administrator' }], online)).toBe(false);
  });

  it.each([
    { role: 'reviewer' },
    { role: 'reviewer', scope: 'all' },
    { role: 'finance', scope: '420000' },
    { role: 'organizer', trainings: [] },
    { role: 'owner' },
  ])('is not %j', (grant) => expect(Grant.safeParse(grant).success).toBe(false));
});
