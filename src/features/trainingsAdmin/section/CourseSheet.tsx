import { View } from '@tarojs/components';
import { useState } from 'react';
import { PickerField } from '#components/PickerField';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import type { TrainingId } from '#domain/ids';
import { Course } from '#domain/training/training';
import { Act } from '../fields/Act';
import { fieldWords, wrongText } from '../text';
import { readVideo, typedVideo } from './videoFields';
import { VideoFields } from './VideoFields';
import { KINDS } from './AddCoursesSheet';

interface CourseSheetProps {
  readonly trainingId: TrainingId;
  readonly course: Course;
  readonly onPut: (course: Course) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One course: title, kind, and its place in the module. */
export function CourseSheet(props: CourseSheetProps) {
  const { trainingId, course, onPut, onMove, onRemove, onClose } = props;
  const [title, setTitle] = useState(course.title);
  const [kind, setKind] = useState(course.kind);
  const [error, setError] = useState<string>();
  const [typed, setTyped] = useState(() => typedVideo(course.video));
  const [wrong, setWrong] = useState<'file' | 'length'>();
  const finish = () => {
    const film = kind === 'video' ? readVideo(typed) : { video: undefined };
    if ('wrong' in film) return setWrong(film.wrong);
    const { video: _before, ...rest } = course;
    const read = Course.safeParse({ ...rest, title, kind, ...film });
    if (!read.success) return setError(wrongText.length(fieldWords.courses, 100));
    onPut(read.data);
  };
  return (
    <Sheet title={course.title} onClose={onClose}>
      <TextField
        label={fieldWords.courses}
        value={title}
        maxLength={100}
        error={error}
        onChange={setTitle}
      />
      <PickerField label={fieldWords.courseKind} choices={KINDS} value={kind} onChange={setKind} />
      {kind === 'video' ? (
        <VideoFields
          trainingId={trainingId}
          typed={typed}
          wrong={wrong}
          onChange={(next) => {
            setTyped(next);
            setWrong(undefined);
          }}
        />
      ) : null}
      <View className="training-acts">
        <Act label={fieldWords.up} onTap={() => onMove(-1)} />
        <Act label={fieldWords.down} onTap={() => onMove(1)} />
        <Act label={fieldWords.remove} tone="danger" onTap={onRemove} />
      </View>
      <PrimaryButton label={fieldWords.finish} onTap={finish} />
    </Sheet>
  );
}
