import { linesOf } from './linesOf';

const measure = (text: string) => text.length * 10;

describe('the title on the poster', () => {
  it('stands on one line where it fits', () =>
    expect(linesOf('图领英才', 40, 3, measure)).toEqual(['图领英才']));

  it('wraps where it does not', () =>
    expect(linesOf('图领英才研修班', 30, 3, measure)).toEqual(['图领英', '才研修', '班']));

  it('ends with … where three lines are not enough', () =>
    expect(linesOf('图书馆智慧服务创新与管理', 30, 3, measure)).toEqual([
      '图书馆',
      '智慧服',
      '务创…',
    ]));
});
