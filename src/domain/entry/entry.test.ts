import * as fc from 'fast-check';
import { CheckCode } from '../certificate/printed';
import { TrainingId } from '../ids';
import { codeOf, destinationOf, type Destination, sceneOf } from './entry';

const run = { seed: 20260403, numRuns: 500 };
const text = fc.string({ unit: 'binary', maxLength: 80 });
const destinations = fc.oneof(
  fc.constant<Exclude<Destination, { kind: 'unknown' }>>({ kind: 'home' }),
  fc
    .tuple(fc.constantFrom('training', 'room'), fc.stringMatching(/^[a-z0-9-]{1,24}$/))
    .map(([kind, id]) => ({ kind, trainingId: TrainingId.parse(id) })),
  fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{16}$/).map((code) => ({
    kind: 'certificate' as const,
    code: CheckCode.parse(code),
  })),
);

describe('a scanned code', () => {
  it('leads where it was made for, as a scene and as an ordinary link', () => {
    fc.assert(
      fc.property(destinations, (destination) => {
        const scene = sceneOf(destination);
        expect(scene.length).toBeLessThanOrEqual(32);
        expect(destinationOf(codeOf({ scene: encodeURIComponent(scene) })!)).toEqual(destination);
        const link = `https://example.org/s?a=1&s=${encodeURIComponent(scene)}#top`;
        expect(destinationOf(codeOf({ q: encodeURIComponent(link) })!)).toEqual(destination);
      }),
      run,
    );
  });

  it('that says anything else is unknown, never a crash', () => {
    fc.assert(
      fc.property(text, text, (scene, q) => {
        for (const options of [{ scene }, { q }, { scene, q }]) {
          const code = codeOf(options);
          expect(typeof code).toBe('string');
          expect(['home', 'training', 'room', 'certificate', 'unknown']).toContain(
            destinationOf(code!).kind,
          );
        }
      }),
      run,
    );
  });

  it.each([
    't=',
    't=A',
    't=../x',
    't=__proto__',
    't=a b',
    `t=${'a'.repeat(25)}`,
    'c=',
    'c=0123456789ABCDE',
    'c=0123456789ABCDEI',
    'x=1',
    't',
    'hh',
  ])('%j is unknown', (code) => expect(destinationOf(code)).toEqual({ kind: 'unknown' }));

  it('with a broken escape is unknown', () => {
    expect(destinationOf(codeOf({ scene: '%E4%' })!)).toEqual({ kind: 'unknown' });
    expect(destinationOf(codeOf({ q: 'https%3A%2F%2Fexample.org%3Fs%3D%25' })!)).toEqual({
      kind: 'unknown',
    });
  });

  it('is absent when the page was opened without one', () => {
    expect(codeOf({})).toBeUndefined();
    expect(codeOf({ trainingId: 'x' })).toBeUndefined();
  });
});
