import { View } from '@tarojs/components';
import { StatusChip, type Tone } from '#components/StatusChip';
import type { CourseShown } from '#contract/study';
import { ProgressBar } from '../ProgressBar';
import { courseStateText, lengthText } from '../text';

const TONE: Record<CourseShown['state'], Tone> = {
  notReady: 'neutral',
  notStarted: 'neutral',
  watching: 'primary',
  finished: 'success',
};

interface CourseRowProps {
  readonly number: number;
  readonly course: CourseShown;
  /** Absent where nothing can be played. */
  readonly onTap: (() => void) | undefined;
}

/** One course: its title, its length, how far I am. */
export function CourseRow({ number, course, onTap }: CourseRowProps) {
  const { title, state, seconds, watchedSeconds } = course;
  const words = courseStateText(course);
  const length = seconds > 0 ? lengthText(seconds) : undefined;
  const tapped = onTap && {
    onClick: onTap,
    hoverClass: 'study-course--pressed',
    'aria-role': 'button',
    'aria-label': [title, length, words].filter(Boolean).join('，'),
  };
  return (
    <View className="study-course" {...tapped}>
      <View className="study-course__head">
        <View className="study-course__title">
          {number}. {title}
        </View>
        <View className="study-course__chip">
          <StatusChip text={words} tone={TONE[state]} />
        </View>
      </View>
      {length ? <View className="study-words">{length}</View> : null}
      {state === 'watching' ? (
        <ProgressBar part={watchedSeconds} of={seconds} isFinished={false} label={words} />
      ) : null}
    </View>
  );
}
