import * as fc from 'fast-check';
import { type KeyRange, normalized, searchKeys, searchRanges } from './searchKeys';

const LIBRARY = searchKeys('湖北省图书馆', ['hu', 'bei', 'sheng', 'tu', 'shu', 'guan']);
const PERSON = searchKeys('单雄信', ['shan', 'xiong', 'xin'], ['13912345678']);

/** As a database compares texts: by their bytes. */
const isIn = ({ from, below }: KeyRange, key: string): boolean =>
  Buffer.compare(Buffer.from(key), Buffer.from(from)) >= 0 &&
  Buffer.compare(Buffer.from(key), Buffer.from(below)) < 0;
const finds = (keys: readonly string[], query: string): 'start' | 'inside' | undefined => {
  const ranges = searchRanges(query);
  if (ranges && keys.some((key) => isIn(ranges.starts, key))) return 'start';
  return ranges && keys.some((key) => isIn(ranges.inside, key)) ? 'inside' : undefined;
};

describe('the keys of a name', () => {
  it.each(['湖', '湖北', '湖北省图书馆', 'hubei', 'hubeisheng', 'HBST', 'hbstsg', ' 湖 北（省'])(
    'find it from its start by %j',
    (query) => expect(finds(LIBRARY, query)).toBe('start'),
  );

  it.each(['图书馆', '北省', 'tushuguan', 'beisheng', 'tsg', '馆'])(
    'find it by %j inside',
    (query) => expect(finds(LIBRARY, query)).toBe('inside'),
  );

  it.each(['湖南', 'ubei', 'hubai', 'hbg', '^', '13912345678', '', '（）'])(
    'do not find it by %j',
    (query) => expect(finds(LIBRARY, query)).toBeUndefined(),
  );

  it('find a person by the start of the number and by its last four digits', () => {
    for (const query of ['139', '13912345678', '139 1234 5678'])
      expect(finds(PERSON, query)).toBe('start');
    expect(finds(PERSON, '5678')).toBe('inside');
    for (const query of ['2345', '45678']) expect(finds(PERSON, query)).toBeUndefined();
  });

  it('are 18 for a name of six characters, and never more than 90', () => {
    expect(LIBRARY).toHaveLength(18);
    const long = searchKeys('馆'.repeat(200), Array<string>(200).fill('guan'));
    expect(long.length).toBeLessThanOrEqual(90);
    for (const key of long) expect(Array.from(key).length).toBeLessThanOrEqual(21);
  });
});

const names = fc.stringMatching(/^[\u4e00-\u9fa5𠮷a-zA-Z0-9（）· ]{1,40}$/u);

describe('a search', () => {
  it('always finds a name by what it begins with, and by what begins within its first 30 characters', () => {
    fc.assert(
      fc.property(names, fc.nat({ max: 29 }), fc.integer({ min: 1, max: 40 }), (name, at, size) => {
        const characters = Array.from(normalized(name));
        const part = characters.slice(at, at + size).join('');
        const keys = searchKeys(name, []);
        if (part !== '') expect(finds(keys, part)).toBeDefined();
        if (part !== '' && at === 0) expect(finds(keys, part)).toBe('start');
      }),
      { seed: 3 },
    );
  });

  it('never finds a short name by what is not in it', () => {
    fc.assert(
      fc.property(names, names, (name, query) => {
        const found = finds(searchKeys(name, []), query) !== undefined;
        const shown = normalized(query).slice(0, 20);
        expect(found).toBe(shown !== '' && normalized(name).slice(0, 50).includes(shown));
      }),
      { seed: 4 },
    );
  });
});
