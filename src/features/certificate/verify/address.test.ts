import { scannedBy, wantedBy, wantedFrom } from './address';

const CODE = '7K3QW9TZ0M4XB2VD';
const found = { kind: 'code', code: CODE };

describe('the verification page', () => {
  it('is opened by the code of a certificate, as a scene or as an ordinary link', () => {
    expect(wantedBy({ scene: encodeURIComponent(`c=${CODE}`) })).toEqual(found);
    const link = `https://example.org/v?s=${encodeURIComponent(`c=${CODE}`)}`;
    expect(wantedBy({ q: encodeURIComponent(link) })).toEqual(found);
  });

  it('is opened by a link inside, or without anything', () => {
    expect(wantedBy({ code: CODE })).toEqual(found);
    expect(wantedBy({})).toBeUndefined();
  });

  it('says so where the code is of something else', () => {
    expect(wantedBy({ scene: 't%3Dzaizhi-2026' })).toBe('foreign');
    expect(wantedBy({ scene: '' })).toBe('foreign');
  });

  it('reads what the scanner read: text, link, or the page of a mini-program code', () => {
    const scene = encodeURIComponent(`c=${CODE}`);
    expect(scannedBy({ result: `c=${CODE}`, path: '' })).toEqual(found);
    expect(scannedBy({ result: `https://example.org/v?s=${scene}` })).toEqual(found);
    expect(
      scannedBy({ result: '', path: `features/certificate/verify/index?scene=${scene}` }),
    ).toEqual(found);
    expect(scannedBy({ result: 'https://example.org/' })).toBe('foreign');
    expect(scannedBy({ result: '100%' })).toBe('foreign');
  });

  it('takes a code, a serial or a badge, however it was typed', () => {
    expect(wantedFrom(' 7k3q w9tz om4x b2vd ')).toEqual(found);
    expect(wantedFrom('中图学培〔2026〕00017')).toEqual({
      kind: 'serial',
      serial: '中图学培〔2026〕00017',
    });
    expect(wantedFrom('{"id":"x"}')).toEqual({ kind: 'badge', json: '{"id":"x"}' });
    expect(wantedFrom('  ')).toBeUndefined();
  });
});
