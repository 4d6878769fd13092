import { Text, View } from '@tarojs/components';
import type { CourseModule } from '#domain/training/training';
import { courseKindText } from '#text/labels';
import './content.scss';

/** Modules and their courses, numbered through as the notice does (O2, L4). */
export function Content({ modules }: { modules: readonly CourseModule[] }) {
  return (
    <View className="content">
      {modules.map((module, index) => (
        <ModuleShown
          key={module.courses[0]?.id}
          module={module}
          first={coursesIn(modules.slice(0, index)) + 1}
        />
      ))}
    </View>
  );
}

const coursesIn = (modules: readonly CourseModule[]): number =>
  modules.reduce((sum, module) => sum + module.courses.length, 0);

const ModuleShown = ({ module, first }: { module: CourseModule; first: number }) => (
  <View className="content__module">
    {module.title && <Text className="content__heading">{module.title}</Text>}
    {module.courses.map((course, index) => (
      <View className="content__course" key={course.id}>
        <Text className="content__number">{first + index}.</Text>
        <View className="content__title">
          <Text>{course.title}</Text>
          <Text className="content__kind">{courseKindText[course.kind]}</Text>
        </View>
      </View>
    ))}
  </View>
);
