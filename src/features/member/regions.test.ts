import { provinceCodes, regionText } from '#text/provinces';
import { citiesAt, cityNamedBy, indicesOf, onlyCityOf, regionAt } from './regions';

describe('regions', () => {
  it('find every city again where it stands', () => {
    for (const [provinceIndex, province] of provinceCodes.entries())
      for (const [cityIndex, city] of citiesAt(provinceIndex).entries()) {
        expect(regionAt(provinceIndex, cityIndex)).toEqual({ province, city });
        expect(indicesOf({ province, city })).toEqual([provinceIndex, cityIndex]);
      }
  });

  it('take the first city when the wheel stands beyond the last one', () => {
    expect(regionAt(0, 99)).toEqual({ province: '110000', city: '北京市' });
  });

  it('name a municipality once', () => {
    expect(regionText({ province: '110000', city: '北京市' })).toBe('北京市');
    expect(regionText({ province: '420000', city: '武汉市' })).toBe('湖北省武汉市');
  });

  it('know the city that a unit is named after', () => {
    expect(cityNamedBy('420000', '武汉图书馆')).toBe('武汉市');
    expect(cityNamedBy('420000', '湖北省图书馆')).toBeUndefined();
    expect(cityNamedBy('220000', '吉林省图书馆')).toBeUndefined();
    expect(cityNamedBy('220000', '吉林市图书馆')).toBe('吉林市');
  });

  it('know the only city of a province, and that others have several', () => {
    expect(onlyCityOf('310000')).toBe('上海市');
    expect(onlyCityOf('420000')).toBeUndefined();
  });
});
