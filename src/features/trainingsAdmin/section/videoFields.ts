import { CourseVideo } from '#domain/training/training';

/** A course's video as it is typed: the file's id, and its length as minutes and seconds. */
export interface TypedVideo {
  readonly file: string;
  readonly minutes: string;
  readonly seconds: string;
}

export const typedVideo = (video: CourseVideo | undefined): TypedVideo =>
  video
    ? { file: video.file, ...typedLength(video.seconds) }
    : { file: '', minutes: '', seconds: '' };

export const typedLength = (seconds: number): Pick<TypedVideo, 'minutes' | 'seconds'> => ({
  minutes: String(Math.floor(seconds / 60)),
  seconds: String(seconds % 60),
});

/** The video; undefined where nothing is typed; which answer is wrong otherwise. */
export function readVideo({
  file,
  minutes,
  seconds,
}: TypedVideo):
  { readonly video: CourseVideo | undefined } | { readonly wrong: 'file' | 'length' } {
  if (file.trim() === '') return { video: undefined };
  const length = Number(minutes || 0) * 60 + Number(seconds || 0);
  const read = CourseVideo.safeParse({ file, seconds: length });
  if (read.success) return { video: read.data };
  return { wrong: read.error.issues.some(({ path }) => path[0] === 'file') ? 'file' : 'length' };
}
