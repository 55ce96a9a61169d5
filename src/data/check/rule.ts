import type { Diagnostic, InFile } from '#core/diagnostics/diagnostic.ts'
import type { JsonPath } from '../validate/json-path.ts'
import type { LoadedSource } from '../load/load-files.ts'
import type { IssueCode } from '../issues/issue.ts'

/** What a rule has found, by file and path; `checkSource` turns it into an issue with line and column. */
export interface Finding extends Diagnostic<IssueCode>, InFile {
  path: JsonPath
}

/** A rule across files: looks at the whole source and reports. */
export type Rule = (loaded: LoadedSource) => Finding[]
