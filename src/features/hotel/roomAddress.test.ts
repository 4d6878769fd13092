import { trainingOf } from './roomAddress';

describe('the training of a room page', () => {
  it('is that of the lodging code, as WeChat hands it over (H1)', () => {
    expect(trainingOf({ scene: encodeURIComponent('r=tuling-2026') })).toBe('tuling-2026');
    const link = `https://example.org/s?s=${encodeURIComponent('r=tuling-2026')}`;
    expect(trainingOf({ q: encodeURIComponent(link) })).toBe('tuling-2026');
  });

  it('is that of the address', () => {
    expect(trainingOf({ trainingId: 'tuling-2026' })).toBe('tuling-2026');
  });

  it.each([{}, { scene: 'h' }, { scene: 'x%3D1' }, { scene: '%E4%' }, { trainingId: 'A B' }])(
    'is unknown with %j',
    (params) => expect(trainingOf(params)).toBeUndefined(),
  );
});
