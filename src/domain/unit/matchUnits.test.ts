import * as fc from 'fast-check';
import { matchUnits } from './matchUnits';

const unit = (name: string, pinyin: string, initials: string) => ({ name, pinyin, initials });
const UNITS = [
  unit('湖北省图书馆', 'hubeishengtushuguan', 'hbstsg'),
  unit('河北省图书馆', 'hebeishengtushuguan', 'hbstsg'),
  unit('武汉大学图书馆', 'wuhandaxuetushuguan', 'whdxtsg'),
  unit('武汉图书馆', 'wuhantushuguan', 'whtsg'),
  unit('首都图书馆（东馆）', 'shoudutushuguandongguan', 'sdtsgdg'),
];
const names = (query: string, limit = 20) =>
  matchUnits(UNITS, query, limit).map(({ name }) => name);

describe('searching a unit', () => {
  it('finds it by name, pinyin and initials', () => {
    expect(names('湖北')).toEqual(['湖北省图书馆']);
    expect(names('hubei')).toEqual(['湖北省图书馆']);
    expect(names('hbs')).toEqual(['湖北省图书馆', '河北省图书馆']);
    expect(names('HBS')).toHaveLength(2);
  });

  it('puts the whole name first, then names that begin so, shorter before longer', () => {
    expect(names('武汉')).toEqual(['武汉图书馆', '武汉大学图书馆']);
    expect(names('武汉大学图书馆')[0]).toBe('武汉大学图书馆');
    expect(names('图书馆')[0]).toBe('武汉图书馆');
  });

  it('does not mind spaces and brackets of either width', () => {
    expect(names('首都图书馆(东馆)')).toEqual(['首都图书馆（东馆）']);
    expect(names(' 湖 北 ')).toEqual(['湖北省图书馆']);
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', ' ', '()', '（）', '不存在']) expect(names(query)).toEqual([]);
  });

  it('never gives more than asked for, nor anything that is not listed, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 5 }), (query, limit) => {
        const found = matchUnits(UNITS, query, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        for (const one of found) expect(UNITS).toContain(one);
      }),
      { seed: 20260403, numRuns: 300 },
    );
  });
});
