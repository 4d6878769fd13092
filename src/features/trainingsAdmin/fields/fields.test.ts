import { CivilDate, instantIn } from '#domain/calendar';
import { offline } from '#domain/registration/samples.fixture';
import { contactKind, hotelKind, readItem, venueKind } from './items';
import { dayAndTime, END_OF_DAY, momentOf } from './moments';
import { readAccount, readAmount, readCount, readLines } from './read';
import { moved, withItem, without } from './reorder';

const day = CivilDate.parse('2027-04-10');

describe('a moment', () => {
  it('that ends a day is said as 24:00 of it, and read back as the midnight after', () => {
    const end = instantIn(CivilDate.parse('2027-04-11'));
    expect(dayAndTime(end, true)).toEqual({ day, time: END_OF_DAY });
    expect(momentOf({ day, time: END_OF_DAY }, true)).toBe(end);
    expect(momentOf({ day, time: '00:00' }, true)).toBe(end);
  });

  it('that begins a day is its midnight, and an hour is itself', () => {
    expect(momentOf({ day, time: '00:00' }, false)).toBe(instantIn(day));
    expect(dayAndTime(instantIn(day, 13), true)).toEqual({ day, time: '13:00' });
    expect(momentOf({ day, time: '13:30' }, true)).toBe(instantIn(day, 13, 30));
  });
});

describe('what is typed', () => {
  it('is no value where it is empty, and a reason where it cannot be read', () => {
    expect(readCount('')).toEqual({ value: undefined });
    expect(readCount('180')).toEqual({ value: 180 });
    for (const typed of ['0', '-1', '1.5', '一百'])
      expect(readCount(typed)).toHaveProperty('wrong');
    expect(readAmount('1,500.5')).toEqual({ value: 150_050 });
    expect(readAmount('免费')).toHaveProperty('wrong');
    expect(readLines(5)('一\n\n 二 ')).toEqual({ value: ['一', '二'] });
    expect(readLines(1)('一二')).toHaveProperty('wrong');
  });

  it('of an account counts once it is whole', () => {
    const account = { holder: '学会', bank: '北京银行', number: '2000 0006 5918', bankCode: '' };
    expect(readAccount(account)).toEqual({
      value: { holder: '学会', bank: '北京银行', number: '200000065918' },
    });
    expect(readAccount({ ...account, bank: '' })).toHaveProperty('wrong');
    expect(readAccount({ holder: '', bank: '', number: '', bankCode: '' })).toEqual({
      value: undefined,
    });
  });
});

describe('an item of a list', () => {
  it.each([
    ['contact', contactKind, offline.contacts],
    ['hotel', hotelKind, offline.hotels],
    ['place', venueKind, offline.venues],
  ] as const)('a %s is read as what it was written from', (_name, kind, items) => {
    for (const item of items)
      expect(readItem(kind as typeof venueKind, kind.typedOf(item as never))).toEqual({ item });
  });

  it('a hotel keeps its point on the map until that is cleared', () => {
    const typed = {
      id: 'jinguiyuan',
      name: '武汉金贵源国际酒店',
      address: '武昌区公正路35号',
      location: '30.5605,114.3421',
      roomFenPerNight: '350',
      bedFenPerNight: '175',
    };
    const location = { latitude: 30.5605, longitude: 114.3421 };
    const read = readItem(hotelKind, typed);
    expect(read).toMatchObject({ item: { location } });
    expect('item' in read && hotelKind.typedOf(read.item)).toMatchObject({
      location: typed.location,
    });
    expect(readItem(hotelKind, { ...typed, location: '' })).not.toHaveProperty('item.location');
  });

  it('says what is missing or wrong at its question', () => {
    expect(readItem(contactKind, { topic: 'finance', phones: '电话', email: 'x' })).toEqual({
      problems: {
        phones: '请填写电话，只用数字和 -，多个用逗号分开',
        email: '请填写正确的邮箱',
      },
    });
    expect(readItem(hotelKind, {})).toMatchObject({
      problems: { name: '请填写酒店名称', roomFenPerNight: '请填写整间每晚（元）' },
    });
  });
});

it('a list is reordered, shortened and changed without losing anybody', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(without(['a', 'b'], 0)).toEqual(['b']);
  expect(withItem(['a'], undefined, 'b')).toEqual(['a', 'b']);
  expect(withItem(['a', 'b'], 0, 'c')).toEqual(['c', 'b']);
});
