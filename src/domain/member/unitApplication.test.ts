import {
  act,
  applicant,
  applicationForm,
  granted,
  morning,
  registeredUnit,
  reviewIn,
} from './samples.fixture';
import { SocietyId } from './society';
import { applyAsUnit, correctUnitApplication, UnitApplication } from './unitApplication';

const by = { by: applicant, at: morning('2026-03-01') };
const first = granted(applyAsUnit([], registeredUnit, applicationForm, by));

describe('an application of a unit', () => {
  it('is the first, and a renewal once a term was approved (M6, M9)', () => {
    expect(UnitApplication.parse(first)).toEqual(first);
    expect(first).toMatchObject({
      _id: 'u-hubei:1',
      unitName: '湖北省图书馆',
      recommendedBy: 'province-420000',
      kind: 'first',
      review: { status: 'submitted', revision: 1 },
    });
    const member = { ...first, review: reviewIn('approved') };
    expect(applyAsUnit([member], registeredUnit, applicationForm, by)).toMatchObject({
      value: { _id: 'u-hubei:2', kind: 'renewal' },
    });
  });

  it('is the first again after a rejection (M6)', () => {
    const rejected = { ...first, review: reviewIn('rejected') };
    expect(applyAsUnit([rejected], registeredUnit, applicationForm, by)).toMatchObject({
      value: { _id: 'u-hubei:2', kind: 'first' },
    });
  });

  it.each(['submitted', 'preliminarilyApproved', 'paid', 'returned'] as const)(
    'is refused while another one is %s (M6)',
    (status) => {
      const open = { ...first, review: reviewIn(status) };
      expect(applyAsUnit([open], registeredUnit, applicationForm, by)).toEqual({
        ok: false,
        refusal: { code: 'APPLICATION_OPEN', applicationId: 'u-hubei:1' },
      });
    },
  );

  it('that was returned comes again with what was corrected (M6)', () => {
    const returned = { ...first, review: reviewIn('returned') };
    const form = { ...applicationForm, years: 1 };
    const corrected = act(2, '2026-03-09', applicant);
    expect(correctUnitApplication(returned, registeredUnit, form, corrected)).toMatchObject({
      value: { form: { years: 1 }, review: { status: 'submitted', revision: 3 } },
    });
  });

  it('that was returned for a wrong recommending body goes to the one that the unit names now (U)', () => {
    const returned = { ...first, review: reviewIn('returned') };
    const contact = {
      ...registeredUnit.contact,
      recommendedBy: SocietyId.parse('province-430000'),
    };
    const corrected = act(2, '2026-03-09', applicant);
    expect(correctUnitApplication(returned, { contact }, applicationForm, corrected)).toMatchObject(
      { value: { recommendedBy: 'province-430000' } },
    );
  });

  it('that was not returned stays as it is (M6)', () => {
    expect(
      correctUnitApplication(first, registeredUnit, applicationForm, act(1, '2026-03-09')),
    ).toMatchObject({
      refusal: { code: 'APPLICATION_DECIDED', status: 'submitted' },
    });
  });
});
