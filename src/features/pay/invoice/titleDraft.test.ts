import { draftOf, problemsOf, titleOf } from './titleDraft';

const CODE = '91350100M000100Y43';
const ofUnit = { kind: 'organization', title: '湖北省图书馆', creditCode: CODE } as const;

describe('the title of an invoice as it is typed (P7)', () => {
  it('of a unit needs its credit code, told by the exact position', () => {
    expect(problemsOf(ofUnit)).toEqual({});
    expect(problemsOf({ ...ofUnit, creditCode: '' })).toEqual({
      creditCode: '请填写统一社会信用代码',
    });
    expect(problemsOf({ ...ofUnit, creditCode: '9135O100M000100Y43' }).creditCode).toContain(
      '第 5 位“O”',
    );
  });

  it('of a person needs no code, whatever was typed before', () => {
    const draft = { kind: 'person', title: '周文博', creditCode: 'x' } as const;
    expect(problemsOf(draft)).toEqual({});
    expect(titleOf(draft)).toEqual({ kind: 'person', title: '周文博' });
  });

  it('is tidied before it is sent, and not sent while it is wrong', () => {
    const spaced = { ...ofUnit, title: ' 湖北省图书馆 ', creditCode: '9135 0100 m000 100y43' };
    expect(titleOf(spaced)).toEqual(ofUnit);
    expect(titleOf({ ...ofUnit, title: '馆' })).toBeUndefined();
    expect(problemsOf({ ...ofUnit, title: '馆' }).title).toBe('至少 4 个字');
  });

  it('comes from what may be meant', () => {
    expect(draftOf({ kind: 'organization', title: '某某图书馆' })).toEqual({
      kind: 'organization',
      title: '某某图书馆',
      creditCode: '',
    });
  });
});
