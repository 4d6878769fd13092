import { videoFolder } from '#domain/cloudFolder';
import { studiedCourses } from '#domain/study/study';
import { Training } from '#domain/training/training';
import { sampleVideoFiles, withSampleVideos } from './sampleVideos';
import { demoTrainings } from './trainings';

const training = demoTrainings.find(({ mode }) => mode === 'online')!;
const files = sampleVideoFiles(training).map(({ path, base64 }) => ({
  path,
  bytes: Buffer.from(base64, 'base64'),
}));

/** Seconds that an MP4 says it lasts: of its movie header, version 0. */
function secondsOf(bytes: Buffer): number {
  const at = bytes.indexOf('mvhd') + 4;
  return bytes.readUInt32BE(at + 16) / bytes.readUInt32BE(at + 12);
}

describe('the sample videos', () => {
  it('are one for each course, small, and as long as the training says', () => {
    const courses = studiedCourses(withSampleVideos(training));
    expect(courses).toHaveLength(10);
    for (const [n, { video }] of courses.entries()) {
      const { path, bytes } = files[n]!;
      expect(video!.file).toContain(`/${path}`);
      expect(path.startsWith(`${videoFolder(training._id)}/`)).toBe(true);
      expect(bytes.length).toBeLessThanOrEqual(60_000);
      expect(Math.round(secondsOf(bytes))).toBe(video!.seconds);
    }
  });

  it('leave a training that could be published, and the real one as it is', () => {
    expect(Training.safeParse(withSampleVideos(training)).success).toBe(true);
    expect(JSON.stringify(demoTrainings)).not.toContain('cloud://');
  });
});
