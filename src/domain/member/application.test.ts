import * as fc from 'fast-check';
import type { Grant, Scope } from '../role/role';
import {
  type Concerned,
  mayRead,
  mayRecordDues,
  mayReviewFinally,
  mayReviewPreliminarily,
} from './application';
import { SocietyId } from './society';

const hubei = SocietyId.parse('province-420000');
const hunan = SocietyId.parse('province-430000');
const branch = SocietyId.parse('branch-public');
const societies = [hubei, hunan, branch];

const may = (grant: Grant, kind: Concerned['kind'], societyId: SocietyId): string =>
  Object.entries({ mayRead, mayReviewPreliminarily, mayReviewFinally, mayRecordDues })
    .filter(([, rule]) => rule([grant], { kind, societyId }))
    .map(([name]) => name.slice(3))
    .join(' ');

describe('what somebody sees and decides', () => {
  it.each([
    ['reviewer', 'person', 'Read ReviewPreliminarily ReviewFinally'],
    ['reviewer', 'unit', 'Read ReviewPreliminarily ReviewFinally'],
    ['finance', 'person', 'Read RecordDues'],
    ['finance', 'unit', 'Read RecordDues'],
  ] as const)('a national %s with a %s of any society: %s (M5, M6)', (role, kind, acts) => {
    for (const society of societies)
      expect(may({ role, scope: 'national' }, kind, society)).toBe(acts);
  });

  it.each([
    ['reviewer', 'person', 'Read ReviewPreliminarily ReviewFinally'],
    ['reviewer', 'unit', 'Read ReviewPreliminarily'],
    ['finance', 'person', 'Read RecordDues'],
    ['finance', 'unit', 'Read'],
  ] as const)(
    'a %s of one society with a %s of its own: %s; nothing of another (M5, M6)',
    (role, kind, acts) => {
      for (const scope of societies)
        for (const society of societies)
          expect([scope, society, may({ role, scope }, kind, society)]).toEqual([
            scope,
            society,
            scope === society ? acts : '',
          ]);
    },
  );

  it('administrators and organizers see no application', () => {
    const grants: Grant[] = [{ role: 'administrator' }, { role: 'organizer', trainings: 'all' }];
    for (const grant of grants)
      for (const kind of ['person', 'unit'] as const) expect(may(grant, kind, hubei)).toBe('');
  });
});

describe('what somebody sees and decides, whatever their grants', () => {
  const scope = fc.constantFrom<Scope>('national', ...societies);
  const grant = fc.oneof(
    fc.record({ role: fc.constant('reviewer' as const), scope }),
    fc.record({ role: fc.constant('finance' as const), scope }),
    fc.constantFrom<Grant>({ role: 'administrator' }, { role: 'organizer', trainings: 'all' }),
  );
  const grants = fc.array<Grant>(grant, { maxLength: 4 });
  const concerned = fc.record<Concerned>({
    kind: fc.constantFrom('unit', 'person'),
    societyId: fc.constantFrom(...societies),
  });
  const always = (check: (grants: readonly Grant[], one: Concerned) => void): void =>
    fc.assert(fc.property(grants, concerned, check), { seed: 20260403, numRuns: 1000 });

  it('always is what each grant gives alone, and no more', () => {
    always((all, one) => {
      for (const rule of [mayRead, mayReviewPreliminarily, mayReviewFinally, mayRecordDues])
        expect(rule(all, one)).toBe(all.some((single) => rule([single], one)));
    });
  });

  it('never is to decide on what they do not see', () => {
    always((all, one) => {
      const decides = [mayReviewPreliminarily, mayReviewFinally, mayRecordDues].some((rule) =>
        rule(all, one),
      );
      if (decides) expect(mayRead(all, one)).toBe(true);
    });
  });

  it('never is to admit a unit or record its dues below the Society (M6, M8)', () => {
    always((all, one) => {
      const isNational = all.some((single) => 'scope' in single && single.scope === 'national');
      if (one.kind === 'unit' && !isNational)
        expect([mayReviewFinally(all, one), mayRecordDues(all, one)]).toEqual([false, false]);
    });
  });
});
