import * as fc from 'fast-check';
import { type CivilDate, instantIn, plusMilliseconds } from '../calendar';
import { CloudFile } from '../ids';
import { online, personId } from '../registration/samples.fixture';
import { report } from './report';
import { begin } from './study';
import { type Stretch, watchHonestly } from './watcher.fixture';

const START = instantIn('2026-04-13' as CivilDate, 9);

const stretch: fc.Arbitrary<Stretch> = fc.record({
  plays: fc.nat(15),
  pauses: fc.oneof(fc.constant(0), fc.nat(60)),
  closes: fc.boolean(),
  fate: fc.constantFrom('arrives', 'requestLost', 'answerLost'),
});

const file = CloudFile.parse('cloud://test.bucket/videos/one.mp4');
const courseOf = (seconds: number) => ({
  ...online,
  modules: [
    { courses: [{ id: 'c1', title: 'c1', kind: 'video' as const, video: { file, seconds } }] },
  ],
});

it('whoever watches at 1× finishes, whatever the network drops, and nobody waits for it (O5)', () =>
  fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 900 }),
      fc.array(stretch, { maxLength: 60 }),
      fc.array(fc.nat(4), { minLength: 1, maxLength: 10 }),
      async (seconds, stretches, delays) => {
        const training = courseOf(seconds);
        let state = begin(training, personId(1), 'c1', {}, START);
        let now = 0;
        let reports = 0;
        const took = await watchHonestly('c1', seconds, stretches, async (passed, reported) => {
          now += passed;
          // Each report is on its way for a while: less than the time between two.
          const arrives = now + delays[reports++ % delays.length]!;
          if (!reported) return [];
          state = report(training, state, reported, plusMilliseconds(START, arrives * 1000));
          return [{ courseId: 'c1', ...state.study.courses['c1']! }];
        });
        const played = stretches.reduce((sum, { plays }) => sum + plays, 0);
        const left = Math.max(0, seconds - played);
        // As long as what is left to be watched, at most what a closed app made watch again, and one more report.
        expect(took * 15).toBeLessThanOrEqual(left + played + 30);
      },
    ),
    { seed: 20260413, numRuns: 400 },
  ));
