import { line } from '#domain/plainText';
import type { TrainingDraft } from '#domain/training/draft';
import type { Course } from '#domain/training/training';

export type ModuleDraft = TrainingDraft['modules'][number];

/** Ids that no course has yet, `c1` onwards. */
function freeIds(modules: readonly ModuleDraft[], count: number): string[] {
  const used = modules.flatMap(({ courses }) => courses.map(({ id }) => Number(id.slice(1)) || 0));
  const last = Math.max(0, ...used);
  return Array.from({ length: count }, (_, index) => `c${last + 1 + index}`);
}

/** The titles typed one a line; undefined where one of them cannot be a title. */
export function typedTitles(typed: string): string[] | undefined {
  const titles = typed.split('\n').flatMap((one) => one.trim() || []);
  return titles.every((one) => line(100).safeParse(one).success) ? titles : undefined;
}

/** The modules with more courses at the end of one of them. */
export function withCourses(
  modules: readonly ModuleDraft[],
  index: number,
  titles: readonly string[],
  kind: Course['kind'],
): ModuleDraft[] {
  const ids = freeIds(modules, titles.length);
  const added = titles.map((title, at): Course => ({ id: ids[at]!, title, kind }));
  return modules.map((module, other) =>
    other === index ? { ...module, courses: [...module.courses, ...added] } : module,
  );
}

/** The modules with other courses in one of them. */
export const withModule = (
  modules: readonly ModuleDraft[],
  index: number,
  more: Partial<ModuleDraft>,
): ModuleDraft[] =>
  modules.map((module, other) => (other === index ? { ...module, ...more } : module));
