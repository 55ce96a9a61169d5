import type { Section } from './split-sections.ts'

/**
 * What applicants are told is one text, with its headings as lines: those below the heading of the section, or all that
 * no kind claims where the whole page is about it.
 */
export function joinOpenings(sections: readonly Section[], isWholePage: boolean): Section[] {
  const joined: Section[] = []
  for (const section of sections) {
    const last = joined.at(-1)
    const isPart =
      section.under !== undefined || (isWholePage && (section.kind ?? 'openings') === 'openings')
    if (last?.kind !== 'openings' || !isPart) joined.push(section)
    else if (isBlank(last) && last.title === '')
      joined.splice(-1, 1, { ...section, kind: 'openings' })
    else joined.splice(-1, 1, together(last, section))
  }
  return joined
}

function together(last: Section, { heading, title, lines }: Section): Section {
  const blank = { ...heading, text: '' }
  const line = { ...heading, text: `**${title}**` }
  return { ...last, lines: [...last.lines, blank, line, blank, ...lines] }
}

function isBlank({ lines }: Section): boolean {
  return lines.every(({ text }) => text.trim() === '')
}
