import type { Locale } from '#core/schema/locale.ts'
import type { CvSources } from './cv/cv-sections.ts'
import { PUBLICATION_EXPORTERS, type PublicationFormat } from './publication-exporters.ts'
import { writeJsonResume } from './json-resume/write-json-resume.ts'
import { writeLatexCv } from './latex/write-cv.ts'
import { writeMarkdownCv } from './markdown/write-cv.ts'

/** Formats for the whole person, in one language. */
export const CV_EXPORTERS = {
  'json-resume': writeJsonResume,
  markdown: writeMarkdownCv,
  latex: writeLatexCv,
} as const satisfies Record<string, (sources: CvSources, locale: Locale) => string>

export type ExportFormat = PublicationFormat | keyof typeof CV_EXPORTERS

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...(Object.keys(PUBLICATION_EXPORTERS) as PublicationFormat[]),
  ...(Object.keys(CV_EXPORTERS) as (keyof typeof CV_EXPORTERS)[]),
]
