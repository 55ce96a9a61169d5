import type { CleanPage } from '../clean/clean-page.ts'
import type { RecordContext } from './data-record.ts'
import type { EntryContext } from './entry-context.ts'

/** Markdown of a data file as a page with one heading. */
export function pageOf(
  title: string,
  markdown: string,
  { place, lang }: Pick<EntryContext & RecordContext, 'place' | 'lang'>,
): CleanPage {
  const lines = [title === '' ? '' : `## ${title}`, '', ...markdown.split('\n')]
  return {
    file: place.file,
    settings: { lang, title: title === '' ? 'about' : undefined },
    lines: lines.map((text) => ({ ...place, text })),
  }
}
