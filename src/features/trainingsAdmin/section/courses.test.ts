import { typedTitles, withCourses, withModule } from './courses';

describe('courses pasted from a notice', () => {
  it('are one a line, and get ids that none has', () => {
    const modules = [
      { courses: [{ id: 'c7', title: '图书馆史', kind: 'video' as const }] },
      { courses: [] },
    ];
    const titles = typedTitles(' 信息组织\n\n参考咨询 ')!;
    expect(titles).toEqual(['信息组织', '参考咨询']);
    expect(withCourses(modules, 1, titles, 'lecture')).toEqual([
      modules[0],
      {
        courses: [
          { id: 'c8', title: '信息组织', kind: 'lecture' },
          { id: 'c9', title: '参考咨询', kind: 'lecture' },
        ],
      },
    ]);
    expect(withModule(modules, 0, { courses: [] })[0]).toEqual({ courses: [] });
  });

  it('are refused where a line can be no title', () => {
    expect(typedTitles('课程😀')).toBeUndefined();
    expect(typedTitles('长'.repeat(101))).toBeUndefined();
  });
});
