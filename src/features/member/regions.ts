import { provinceCodes, provinceText, type Region } from '#text/provinces';
import cities from './cities.json';

const CITIES: Readonly<Record<string, readonly string[]>> = cities;

export const provinceNames: readonly string[] = provinceCodes.map(provinceText);

/** Cities of the province at `index` of the list. */
export const citiesAt = (index: number): readonly string[] =>
  CITIES[provinceCodes[index] ?? ''] ?? [];

/** Where a region stands in both lists; the first of each where it is not chosen yet. */
export function indicesOf(region: Partial<Region>): [number, number] {
  const province = Math.max(provinceCodes.indexOf(region.province ?? ''), 0);
  const city = Math.max(citiesAt(province).indexOf(region.city ?? ''), 0);
  return [province, city];
}

/** The region at both indices; a city beyond the province's last one is the first. */
export function regionAt(provinceIndex: number, cityIndex: number): Region | undefined {
  const names = citiesAt(provinceIndex);
  const [province, city] = [provinceCodes[provinceIndex], names[cityIndex] ?? names[0]];
  return province === undefined || city === undefined ? undefined : { province, city };
}

/** The only city of a province that has one, e.g. 北京市. */
export function onlyCityOf(province: string): string | undefined {
  const names = CITIES[province] ?? [];
  return names.length === 1 ? names[0] : undefined;
}

/** The city of the province that a unit's name contains, e.g. 武汉市 for 武汉图书馆. */
export const cityNamedBy = (province: string, unitName: string): string | undefined =>
  CITIES[province]?.find((city) => unitName.includes(shortName(city, provinceText(province))));

/** 武汉; but 吉林市 in full, because 吉林 is the province as well. */
function shortName(city: string, province: string): string {
  const short = city.replace(/(市|地区|盟)$/, '');
  return province.startsWith(short) ? city : short;
}
