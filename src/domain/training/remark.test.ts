import { remarkText } from './remark';
import type { RemarkPart } from './training';

const names = { personName: '王晓梅', unitName: '湖北省图书馆' };
const person: RemarkPart = { kind: 'personName' };
const unit: RemarkPart = { kind: 'unitName' };
const keyword = (text: string): RemarkPart => ({ kind: 'keyword', text });

describe('the remark of a bank transfer', () => {
  it('of the online training is 在职培训+单位名称+姓名, for a group 在职培训+单位名称 (O9)', () => {
    expect(remarkText([keyword('在职培训'), unit, person], names)).toBe(
      '在职培训+湖北省图书馆+王晓梅',
    );
    expect(remarkText([keyword('在职培训'), unit], names)).toBe('在职培训+湖北省图书馆');
  });

  it('of the class is 姓名+单位+图领研修, for a group 单位+图领研修 (L6)', () => {
    expect(remarkText([person, unit, keyword('图领研修')], names)).toBe(
      '王晓梅+湖北省图书馆+图领研修',
    );
    expect(remarkText([unit, keyword('图领研修')], names)).toBe('湖北省图书馆+图领研修');
  });
});
