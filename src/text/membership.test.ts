import { conditionKeys, conditions, standingOf } from '#domain/person/conditions';
import type { Profile } from '#domain/person/profile';
import { regionPathText, rightsText, standingText, verdictReason } from './membership';

const newcomer: Profile = {
  name: '林晓雯',
  gender: 'female',
  workplace: { kind: 'typed', name: '某某县图书馆' },
  province: '420000',
  city: '武汉市',
  title: 'none',
  education: 'associate',
  libraryYears: 2,
};

const reasonsFor = (profile: Profile): string[] => {
  const verdicts = conditions(profile);
  return conditionKeys.map((key) => verdictReason(verdicts[key], profile));
};

const titleOf = (profile: Profile): string => standingText(standingOf(conditions(profile))).title;

describe('the words of the five conditions (M3)', () => {
  it('say what is missing and by how much', () => {
    expect(reasonsFor({ ...newcomer, libraryYears: 0 })).toEqual([
      '图书馆工作需满 3 年，还差 3 年',
      '需本科及以上学历，您填写的是大专；图书馆工作需满 1 年，还差 1 年',
      '需硕士研究生及以上学历，您填写的是大专',
      '需中级及以上职称，您填写的是无职称',
      '面向图书馆行业以外的人士，由学会认定',
    ]);
  });

  it('name the fact that meets a condition, and what the Society looks at', () => {
    expect(
      reasonsFor({ ...newcomer, education: 'master', title: 'intermediate', libraryYears: 3 }),
    ).toEqual([
      '图书馆工作 3 年；学术水平由学会认定',
      '学历硕士研究生，图书馆工作 3 年',
      '学历硕士研究生；所填单位不在名录中，是否属于图书馆及相关机构由学会认定',
      '职称中级（馆员、讲师、工程师等）；是否为图书馆工作者由学会认定',
      '面向图书馆行业以外的人士，由学会认定',
    ]);
  });

  it('never promise membership', () => {
    expect(titleOf(newcomer)).toBe('您暂时不符合第 1 至 4 项条件');
    expect(titleOf({ ...newcomer, libraryYears: 3 })).toBe('您可能符合个人会员条件');
    expect(titleOf({ ...newcomer, education: 'bachelor' })).toBe('您符合个人会员条件');
  });
});

it('names the society of one’s province, and none where there is none (M5)', () => {
  expect(regionPathText('420000')).toContain('由湖北省的图书馆学（协）会');
  for (const province of [undefined, '710000', '810000', '820000'])
    expect(regionPathText(province)).toContain('由所在省、自治区、直辖市的图书馆学（协）会');
});

it('lists six rights, the last one for unit members (M13)', () => {
  expect(rightsText).toHaveLength(6);
  expect(rightsText.at(-1)?.title).toContain('单位会员');
});
