import type { LoadedSource } from '../load/load-files.ts'
import { formatPath } from '../validate/json-path.ts'
import { checkContrast } from './check-contrast.ts'
import { checkCopies } from './check-copies.ts'
import { checkDates, checkGenres, checkTopics } from './check-publications.ts'
import { checkIds, checkPapers } from './check-duplicates.ts'
import { checkLab } from './check-lab.ts'
import { checkLinks } from './check-links.ts'
import { checkMedia } from './check-media.ts'
import { checkPages } from './check-pages.ts'
import { checkNames, checkPeople } from './check-people.ts'
import { checkPlaceholders, checkTranslations } from './check-values.ts'
import { checkResearchers } from './check-researchers.ts'
import { checkSections } from './check-sections.ts'
import { checkVenues } from './check-venues.ts'
import { createIssue } from '../issues/issue.ts'
import type { Issue } from '../issues/issue.ts'
import type { Rule } from './rule.ts'

const RULES: readonly Rule[] = [
  checkContrast,
  checkResearchers,
  checkIds,
  checkPeople,
  checkNames,
  checkTopics,
  checkSections,
  checkLab,
  checkVenues,
  checkPapers,
  checkCopies,
  checkDates,
  checkGenres,
  checkPages,
  checkLinks,
  checkMedia,
  checkPlaceholders,
  checkTranslations,
]

/** Errors and warnings that no single file shows; those of loading are not repeated. */
export function checkSource(loaded: LoadedSource): Issue[] {
  return RULES.flatMap((rule) => rule(loaded)).map(({ code, file, path, params }) =>
    createIssue(
      code,
      { file, ...loaded.locate(file, path, 'value'), path: formatPath(path) },
      params,
    ),
  )
}
