import type { RoleChoices } from '#contract/role';
import { TrainingId } from '#domain/ids';
import { SocietyId } from '#domain/member/society';
import { ALL, choicesFor, grantOf } from './chosenRole';

const societyId = SocietyId.parse('province-420000');
const trainingId = TrainingId.parse('tuling-2026');
const choices: RoleChoices = {
  societies: [{ societyId, name: '湖北省图书馆学会', kind: 'province' }],
  trainings: [{ trainingId, title: '首期研修班' }],
};

describe('the role to be given', () => {
  it('can be for the whole, or for one of what there is', () => {
    expect(choicesFor('reviewer', choices)).toEqual([
      { value: ALL, text: '全国' },
      { value: societyId, text: '湖北省图书馆学会' },
    ]);
    expect(choicesFor('organizer', choices)).toEqual([
      { value: ALL, text: '全部培训' },
      { value: trainingId, text: '首期研修班' },
    ]);
  });

  it('is complete once it says what for', () => {
    expect(grantOf('administrator', undefined)).toEqual({ role: 'administrator' });
    expect(grantOf('finance', undefined)).toBeUndefined();
    expect(grantOf('finance', ALL)).toEqual({ role: 'finance', scope: 'national' });
    expect(grantOf('reviewer', societyId)).toEqual({ role: 'reviewer', scope: societyId });
    expect(grantOf('organizer', ALL)).toEqual({ role: 'organizer', trainings: 'all' });
    expect(grantOf('organizer', trainingId)).toEqual({
      role: 'organizer',
      trainings: [trainingId],
    });
  });
});
