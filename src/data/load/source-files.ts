import type { DiagnosticParams } from '#core/diagnostics/diagnostic.ts'
import type { IssueCode } from '../issues/issue.ts'

/** What a file contains: its text, or the one reason why it has none. */
export type FileContent = { text: string } | { code: IssueCode; params: DiagnosticParams }

/** The files of a data folder by their paths in it: `site.json`, `ru-peng/news.json`. */
export type SourceFiles = ReadonlyMap<string, FileContent>
