import { givenName } from './givenName';

describe('the given name', () => {
  it.each([
    ['周文博', '文博'],
    ['王敏', '敏'],
    ['欧阳修', '修'],
    ['欧阳文静', '文静'],
    ['司马子涵', '子涵'],
    // Two characters: the second is all there is, whatever the first two would make.
    ['东方', '方'],
    ['𠮷文博', '文博'],
  ])('of %s is %s', (name, given) => {
    expect(givenName(name)).toBe(given);
  });

  it.each([
    ['阿依古丽·买买提', '阿依古丽'],
    ['迪丽热巴•迪力木拉提', '迪丽热巴'],
    ['扎西顿珠', '扎西顿珠'],
    ['阿拉坦其木格', '阿拉坦其木格'],
    ['John Smith', 'John'],
    ['Mary', 'Mary'],
    [" O'Neil Anne ", "O'Neil"],
  ])('of %s, whose first part or whole name is their own, is %s', (name, given) => {
    expect(givenName(name)).toBe(given);
  });

  it('is never empty', () => {
    for (const name of ['李', '王 ', '·', '欧阳']) expect(givenName(name)).not.toBe('');
  });
});
