import { SEARCH_REST_MS, useUnitSearch } from './unitSearch';

interface Asked {
  readonly query: string;
  readonly answer: (names: readonly string[]) => void;
  readonly fail: () => void;
}
const asked: Asked[] = [];
jest.mock('@tarojs/taro', () => ({
  cloud: {
    callFunction: ({ data }: { data: { input: { query: string } } }) =>
      new Promise((resolve, reject) =>
        asked.push({
          query: data.input.query,
          answer: (names) =>
            resolve({
              result: {
                ok: true,
                value: {
                  units: names.map((name) => ({ unitId: 'u1', name, province: '420000' })),
                },
              },
            }),
          fail: () => reject(new Error('request:fail')),
        }),
      ),
  },
}));

const search = () => useUnitSearch.getState();
const names = () => search().units.map((unit) => unit.name);

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  asked.length = 0;
  search().begin();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('unit search', () => {
  it('asks once after a rest, not at every key', () => {
    search().type('湖');
    search().type('湖北');
    jest.advanceTimersByTime(SEARCH_REST_MS);
    expect(asked.map(({ query }) => query)).toEqual(['湖北']);
  });

  it('never shows the answer to an older question', async () => {
    search().type('湖');
    const first = search().ask();
    search().type('湖北');
    const second = search().ask();
    asked[1]?.answer(['湖北省图书馆']);
    await second;
    asked[0]?.answer(['湖南图书馆']);
    await first;
    expect(names()).toEqual(['湖北省图书馆']);
  });

  it('empties the list without asking when the box is empty', async () => {
    search().type(' ');
    await search().ask();
    expect(asked).toEqual([]);
    expect(names()).toEqual([]);
  });

  it('says so when the cloud cannot be reached, and keeps the list', async () => {
    search().type('湖');
    const first = search().ask();
    asked[0]?.answer(['湖北省图书馆']);
    await first;
    const again = search().ask();
    asked[1]?.fail();
    await again;
    expect(search().problem).toContain('网络');
    expect(names()).toEqual(['湖北省图书馆']);
  });
});
