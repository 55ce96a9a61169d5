import { createParts, type HomePageParts } from '#formats/homepage/assemble/home-page-parts.ts'
import { createProblemList } from '#formats/homepage/text/problem-list.ts'
import { readSection } from '#formats/homepage/read-section.ts'
import { splitSections } from '#formats/homepage/split/split-sections.ts'

type Lists = Exclude<keyof HomePageParts, 'facts'>

/** The entries of one section of a page, and what was not understood in it. */
export function readHomeSection(heading: string, text: string, owner: readonly string[] = []) {
  const { problems, reportIn } = createProblemList()
  const parts = createParts()
  const lines = `# ${heading}\n${text}`.split('\n')
  const page = lines.map((line, index) => ({ file: 'a.md', line: index, text: line }))
  for (const section of splitSections(page, 'a.md')) {
    readSection(section, { report: reportIn('a.md'), owner, lang: undefined, parts })
  }
  const values = (list: Lists): unknown[] => parts[list].map(({ value }) => value)
  return {
    values,
    facts: parts.facts,
    problems: problems.map(({ code, found }) => `${code}: ${found}`),
  }
}
