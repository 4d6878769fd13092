import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CloudFile } from '#domain/ids';
import { videoFolder } from '#domain/cloudFolder';
import { type Course, type Training } from '#domain/training/training';
import { fileIdOf } from '../../localcloud/storage/objectStore';
import { projectRoot } from '../projectRoot';

/** Lengths of `videos/course-01.mp4` onwards, in seconds (videos/README.md). */
const SECONDS = [13, 10, 13, 10, 13, 10, 13, 10, 13, 10] as const;

const fileName = (n: number): string => `course-${String(n + 1).padStart(2, '0')}.mp4`;
const pathOf = (training: Training, n: number): string =>
  `${videoFolder(training._id)}/${fileName(n)}`;

/** The training with a small sample in place of each lecture. */
export function withSampleVideos(training: Training): Training {
  if (training.mode === 'offline') return training;
  let n = -1;
  const filmed = (course: Course): Course => {
    n += 1;
    const seconds = SECONDS[n];
    if (course.kind !== 'video' || seconds === undefined) return course;
    return { ...course, video: { file: fileIdOf(pathOf(training, n)) as CloudFile, seconds } };
  };
  const modules = training.modules.map((module) => ({
    ...module,
    courses: module.courses.map(filmed),
  }));
  return { ...training, modules };
}

/** What `withSampleVideos` points at, to be put into the local cloud's storage. */
export const sampleVideoFiles = (
  training: Training,
): readonly { readonly path: string; readonly base64: string }[] =>
  training.mode === 'offline'
    ? []
    : SECONDS.map((_, n) => ({
        path: pathOf(training, n),
        base64: readFileSync(path.join(projectRoot, 'config/demo/videos', fileName(n))).toString(
          'base64',
        ),
      }));
