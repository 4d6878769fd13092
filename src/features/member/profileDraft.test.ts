import { UnitId } from '#domain/ids';
import { checkDraft, draftOf, EMPTY_DRAFT, type ProfileDraft, QUESTIONS } from './profileDraft';

const full: ProfileDraft = {
  name: '王小雨',
  gender: 'female',
  workplace: { kind: 'listed', unitId: UnitId.parse('u001'), name: '示例市图书馆' },
  province: '420000',
  city: '武汉市',
  title: 'intermediate',
  education: 'master',
  libraryYears: '6',
};

const problemsOf = (changes: Partial<ProfileDraft>) => {
  const checked = checkDraft({ ...full, ...changes });
  return checked.ok ? {} : checked.problems;
};

describe('checkDraft', () => {
  it('reads a full draft as a profile, and back', () => {
    const checked = checkDraft(full);
    expect(checked.ok && draftOf(checked.profile)).toEqual(full);
  });

  it('names every question that is still open', () => {
    const checked = checkDraft(EMPTY_DRAFT);
    expect(checked.ok ? [] : Object.keys(checked.problems).sort()).toEqual([...QUESTIONS].sort());
  });

  it('asks to choose where there is something to choose, and to fill in where one types', () => {
    const checked = checkDraft(EMPTY_DRAFT);
    expect(checked.ok ? {} : checked.problems).toMatchObject({
      name: '请填写姓名',
      gender: '请选择性别',
      workplace: '请选择工作单位',
      region: '请选择所在地区',
      libraryYears: '请填写图书馆工作年限',
    });
  });

  it('wants a city as well as a province', () => {
    const { city: _none, ...provinceOnly } = full;
    const checked = checkDraft(provinceOnly);
    expect(checked.ok ? {} : checked.problems).toEqual({ region: '请选择所在地区' });
  });

  it('refuses emoji in a name', () => {
    expect(problemsOf({ name: '王小雨😀' }).name).toContain('姓名含有不支持的字符');
  });

  it('refuses years that are no whole number, and too many of them', () => {
    expect(problemsOf({ libraryYears: '五' }).libraryYears).toContain('格式不正确');
    expect(problemsOf({ libraryYears: '1.5' }).libraryYears).toContain('格式不正确');
    expect(problemsOf({ libraryYears: '61' }).libraryYears).toContain('不能大于 60');
  });

  it('refuses a typed unit that is shorter than four characters', () => {
    expect(problemsOf({ workplace: { kind: 'typed', name: '省图' } }).workplace).toBe(
      '工作单位至少 4 个字',
    );
  });
});
