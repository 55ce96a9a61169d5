import type { PROJECT_KINDS } from '#core/schema/project.ts'

// The schema's examples of a type are "volunteering", "presentation", "talk", "application" and "conference".

/** Types of `projects` that are talks; the first is written, all are read. */
export const TALK_TYPES: readonly string[] = ['talk', 'presentation', 'lecture', 'keynote']

/** Types of `projects` that are courses which the person has taught; the first is written, all are read. */
export const TEACHING_TYPES: readonly string[] = ['teaching', 'class']

/** Words for the kinds that a project may have. */
export const PROJECT_TYPES: Readonly<Record<(typeof PROJECT_KINDS)[number], readonly string[]>> = {
  research: ['research', 'project', '科研项目', '项目'],
  software: ['software', 'application', 'app', 'library', 'tool', 'package', '软件'],
  dataset: ['dataset', 'data set', 'data', '数据集'],
  course: ['course', '课程'],
}
