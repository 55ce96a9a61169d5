import { PERSON_TABS, type PersonTab } from './paths.ts'

/** The pages that a researcher has. */
export function tabsOf({ projects }: { projects: readonly unknown[] }): readonly PersonTab[] {
  return projects.length === 0 ? PERSON_TABS.filter((tab) => tab !== 'projects') : PERSON_TABS
}
