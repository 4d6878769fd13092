import { useRouter } from '@tarojs/taro';
import { TrainingId } from '#domain/ids';
import { CourseId } from '#domain/training/training';

/** The training, and perhaps the course, that a page was opened for; undefined where the address names none. */
export function useStudyAddress(): {
  readonly trainingId: TrainingId | undefined;
  readonly courseId: CourseId | undefined;
} {
  const { params } = useRouter<{ trainingId?: string; courseId?: string }>();
  return {
    trainingId: TrainingId.safeParse(params.trainingId).data,
    courseId: CourseId.safeParse(params.courseId).data,
  };
}
