import { startOf } from './cards/scan';
import { phoneAddress, ways } from './phoneFrame';
import { fromShanghaiField, shanghaiTime, toShanghaiField } from './shanghai';

const code = {
  id: 'c1',
  scene: 't=003',
  page: 'pages/stay/index',
  label: '住宿登记',
  content: 'https://localphone.invalid/c/c1',
  imageUrl: '',
  at: 0,
};

describe('a scanned text', () => {
  it('opens the page of a code made here, with its scene encoded once', () => {
    expect(startOf(code.content, [code])).toEqual({
      path: 'pages/stay/index?scene=t%3D003',
      scene: ways.miniProgramCode,
    });
  });

  it('opens a page that it names', () => {
    expect(startOf('/pages/verify/index?serial=7', [])).toEqual({
      path: 'pages/verify/index?serial=7',
      scene: ways.miniProgramCode,
    });
  });

  it('that is a link arrives at home as an ordinary-link code', () => {
    expect(startOf('https://example.org/t/003', [])).toEqual({
      path: '',
      scene: ways.linkCode,
      q: 'https://example.org/t/003',
    });
  });

  it('of any other kind opens nothing', () => {
    expect(startOf('WIFI:S:hotel;;', [code])).toBeUndefined();
  });
});

describe('the address of the phone page', () => {
  it('carries who, where and how', () => {
    const start = { path: 'pages/a/index?x=1', scene: 1047 };
    expect(phoneAddress('oPerson', true, start)).toBe(
      '/phone.html?openid=oPerson&large=1&path=pages%2Fa%2Findex%3Fx%3D1&scene=1047',
    );
  });
});

describe('the clock of the desk', () => {
  it('shows Shanghai wherever the machine stands', () => {
    expect(shanghaiTime(Date.parse('2026-04-03T01:00:00Z'))).toBe('2026-04-03 周五 09:00:00');
    expect(shanghaiTime(Date.parse('2026-04-05T16:00:00Z'))).toBe('2026-04-06 周一 00:00:00');
  });

  it('reads back the field it filled', () => {
    const at = Date.parse('2026-05-25T05:00:00Z');
    expect(toShanghaiField(at)).toBe('2026-05-25T13:00');
    expect(fromShanghaiField(toShanghaiField(at))).toBe(at);
  });
});
