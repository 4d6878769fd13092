import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { PrimaryButton } from '#components/PrimaryButton';
import type { TrainingId } from '#domain/ids';
import type { Course } from '#domain/training/training';
import { courseKindText } from '#text/labels';
import { moved, withItem, without } from '../fields/reorder';
import { fieldWords, videoWords } from '../text';
import { AddCoursesSheet } from './AddCoursesSheet';
import { withCourses, withModule } from './courses';
import { CourseSheet } from './CourseSheet';
import type { FormProps } from './forms';
import { ModuleSheet } from './ModuleSheet';

type Editing =
  | { readonly what: 'module'; readonly module: number }
  | { readonly what: 'more'; readonly module: number }
  | { readonly what: 'course'; readonly module: number; readonly course: number };

const MOST_MODULES = 20;

/** 视频 · 45:00, or that it is not there yet. */
const noteOf = ({ kind, video }: Course): string => {
  const name = courseKindText[kind];
  if (kind !== 'video') return name;
  return video ? `${name} · ${videoWords.length(video.seconds)}` : videoWords.missing;
};

/** Modules and their courses, numbered through as people see them (O2, L4). */
export function Courses({ trainingId, draft: { modules, mode }, change }: FormProps) {
  const [editing, setEditing] = useState<Editing>();
  const put = (next: typeof modules) => change({ modules: next });
  const before = (index: number) =>
    modules.slice(0, index).reduce((sum, { courses }) => sum + courses.length, 0);
  return (
    <>
      {modules.map((module, index) => (
        <Card key={index} title={module.title ?? fieldWords.moduleOf(index + 1)}>
          {module.courses.length === 0 && (
            <View className="training-note">{fieldWords.noCourses}</View>
          )}
          {module.courses.map((course, at) => (
            <LinkRow
              key={course.id}
              label={`${before(index) + at + 1}. ${course.title}`}
              note={noteOf(course)}
              onTap={() => setEditing({ what: 'course', module: index, course: at })}
            />
          ))}
          <PrimaryButton
            tone="secondary"
            label={fieldWords.addCourses}
            onTap={() => setEditing({ what: 'more', module: index })}
          />
          <LinkRow
            label={fieldWords.editModule}
            onTap={() => setEditing({ what: 'module', module: index })}
          />
        </Card>
      ))}
      {modules.length < MOST_MODULES && (
        <PrimaryButton
          tone="secondary"
          label={fieldWords.addModule}
          onTap={() => put([...modules, { courses: [] }])}
        />
      )}
      {editing && (
        <Editor
          trainingId={trainingId}
          editing={editing}
          modules={modules}
          mode={mode}
          put={put}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}

interface EditorProps {
  readonly trainingId: TrainingId;
  readonly editing: Editing;
  readonly modules: FormProps['draft']['modules'];
  readonly mode: FormProps['draft']['mode'];
  readonly put: (modules: FormProps['draft']['modules']) => void;
  readonly onClose: () => void;
}

/** The sheet for what is being changed; it closes with the change. */
function Editor({ trainingId, editing, modules, mode, put, onClose }: EditorProps) {
  const { module: index } = editing;
  const module = modules[index];
  if (!module) return null;
  const done = (next: typeof modules) => {
    put(next);
    onClose();
  };
  if (editing.what === 'module')
    return (
      <ModuleSheet
        module={module}
        number={index + 1}
        onPut={(title) => done(modules.map((one, at) => (at === index ? titled(one, title) : one)))}
        onMove={(by) => done(moved(modules, index, by))}
        onRemove={() => done(without(modules, index))}
        onClose={onClose}
      />
    );
  if (editing.what === 'more')
    return (
      <AddCoursesSheet
        likely={mode === 'online' ? 'video' : 'lecture'}
        onAdd={(titles, kind) => done(withCourses(modules, index, titles, kind))}
        onClose={onClose}
      />
    );
  const { course: at } = editing;
  const course = module.courses[at];
  if (!course) return null;
  const inModule = (courses: typeof module.courses) =>
    done(withModule(modules, index, { courses }));
  return (
    <CourseSheet
      trainingId={trainingId}
      course={course}
      onPut={(changed) => inModule(withItem(module.courses, at, changed))}
      onMove={(by) => inModule(moved(module.courses, at, by))}
      onRemove={() => inModule(without(module.courses, at))}
      onClose={onClose}
    />
  );
}

function titled(module: EditorProps['modules'][number], title: string | undefined) {
  const { courses } = module;
  return title === undefined ? { courses } : { title, courses };
}
