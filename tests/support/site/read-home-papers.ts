import { linesOfHtml } from '#formats/homepage/clean/lines-of-html.ts'
import { createParts } from '#formats/homepage/assemble/home-page-parts.ts'
import { readPublication } from '#formats/homepage/references/read-publication.ts'
import { readItems } from '#formats/homepage/split/read-items.ts'
import { createProblemList } from '#formats/homepage/text/problem-list.ts'

/** The papers of a list on the page of Ada Brook, and what was not understood in it. */
export function readHomePapers(text: string, { heading = 'Publications', legend = '' } = {}) {
  const { problems, reportIn } = createProblemList()
  const { facts } = createParts()
  const report = reportIn('a.md')
  const reader = { lang: 'en' as const, report, heading, legend, owner: ['Ada Brook'], facts }
  const items = readItems(linesOfHtml({ file: 'a.md', line: 1, text }, report), report)
  const entries = items.flatMap((item) => readPublication(item, reader))
  return {
    read: entries.map(({ value }) => value.publication),
    problems: problems.map(({ code, found }) => `${code}: ${found}`),
  }
}
