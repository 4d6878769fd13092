import { syllablesOf } from './pinyin';

describe('the syllables of a name', () => {
  it.each([
    ['重庆大学图书馆', 'chong qing da xue tu shu guan'],
    ['吕梁市图书馆', 'lv liang shi tu shu guan'],
    ['首都图书馆（东馆）', 'shou du tu shu guan dong guan'],
    ['第2中学', 'di 2 zhong xue'],
  ])('of %s are %s', async (name, spoken) =>
    expect(await syllablesOf(name)).toEqual(spoken.split(' ')),
  );

  it('of a person begin with the surname as a surname is read', async () => {
    for (const [name, spoken] of [
      ['单雄信', 'shan xiong xin'],
      ['仇英', 'qiu ying'],
      ['解晓东', 'xie xiao dong'],
      ['欧阳修', 'ou yang xiu'],
      ['阿卜杜拉·买买提', 'a bu du la mai mai ti'],
    ] as const)
      expect(await syllablesOf(name, 'person')).toEqual(spoken.split(' '));
    expect(await syllablesOf('单雄信')).not.toContain('shan');
  });

  it('are one for each character, so that initials stand at the same places', async () => {
    for (const name of ['湖北省图书馆', '𠮷野家图书馆', 'ABC中学图书馆', '〇一二'])
      expect(await syllablesOf(name)).toHaveLength(Array.from(name).length);
    expect(await syllablesOf('')).toEqual([]);
  });
});
