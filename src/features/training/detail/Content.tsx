import { Text, View } from '@tarojs/components';
import type { CourseModule } from '#domain/training/training';
import { courseKindText } from '#text/labels';
import './content.scss';

/** Modules and their courses, numbered through as the notice does (O2, L4). */
export function Content({ modules }: { modules: readonly CourseModule[] }) {
  let before = 0;
  return (
    <View className="content">
      {modules.map((module) => {
        const first = before + 1;
        before += module.courses.length;
        return <ModuleShown key={first} module={module} first={first} />;
      })}
    </View>
  );
}

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
