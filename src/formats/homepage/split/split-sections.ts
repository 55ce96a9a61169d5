import type { PageLine } from '../text/page-line.ts'
import { HARD_BREAK } from '../text/page-line.ts'
import { kindOfMarkedHeading } from '../text/heading-words.ts'
import { type SectionKind, isKnownTitle } from '../text/section-kinds.ts'

/** The lines under a heading, and the heading above that one. */
export type Section = {
  kind: SectionKind | undefined
  title: string
  /** A heading within a section whose kind it shares: "2024", "Journal". */
  under?: string
  heading: PageLine
  lines: PageLine[]
}

const ATX = /^ {0,3}(#{1,6})[ ]+(?! )(.*)$/u
const UNSPACED_ATX = /^ {0,3}(#{1,6})([^#\s].*)$/u
const UNDERLINE = /^ {0,3}(={3,}|-{3,})[ ]*$/u
const RULE = /^ {0,3}(?:-[ ]*){3,}$|^ {0,3}(?:\*[ ]*){3,}$|^ {0,3}(?:_[ ]*){3,}$/u

/** Below all headings that Markdown has. */
const LEAST_LEVEL = 7

type Heading = { level: number; title: string }

/** A page as sections; `opening` is what the page is about before its first heading. */
export function splitSections(
  lines: readonly PageLine[],
  file: string,
  opening: SectionKind | undefined = 'about',
): Section[] {
  const heading = lines[0] ?? { file, line: 1, text: '' }
  let current: Section = { kind: opening, title: '', heading, lines: [] }
  const sections = [current]
  let top: Heading & { kind: SectionKind | undefined } = { level: 0, title: '', kind: opening }
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    const found = headingAt(lines, index) ?? (top.level > 0 ? yearAt(lines, index) : undefined)
    if (found === undefined) {
      if (!RULE.test(line.text)) current.lines.push(line)
      continue
    }
    const own = kindOfMarkedHeading(found.title)
    const isInner = found.level > top.level && top.level > 0
    const kind = own ?? (isInner ? top.kind : undefined)
    const under = isInner && kind === top.kind ? { under: top.title } : {}
    if (!isInner || kind !== top.kind) top = { ...found, kind }
    current = { kind, title: found.title, ...under, heading: line, lines: [] }
    sections.push(current)
    if (UNDERLINE.test(lines[index + 1]?.text ?? '')) index += 1
  }
  return withMotto(sections, opening)
}

/** A motto or a name may stand above the biography of a front page: prose below the first heading that no kind claims. */
function withMotto(sections: Section[], opening: SectionKind | undefined): Section[] {
  const [first, second] = sections
  const isFront =
    opening === 'about' &&
    first !== undefined &&
    first.lines.every(({ text }) => text.trim() === '')
  if (!isFront || second === undefined || second.kind !== undefined) return sections
  const isProse = !second.lines.some(({ text }) => /^\s*(?:[-*+]|\d+[.)])\s/u.test(text))
  return isProse ? sections.with(1, { ...second, kind: 'about' }) : sections
}

const LONE_YEAR = /^(?:\*\*|==|_)?((?:19|20)\d{2})(?:\*\*|==|_)?(?: ?年)?[:：]?$/u

/** A year on a line of its own divides a section, marked as a heading or not. */
function yearAt(lines: readonly PageLine[], index: number): Heading | undefined {
  const isAlone = [index - 1, index + 1].every((at) => (lines[at]?.text ?? '').trim() === '')
  const year = isAlone ? LONE_YEAR.exec(lines[index]?.text.trim() ?? '')?.[1] : undefined
  return year === undefined ? undefined : { level: LEAST_LEVEL, title: year }
}

function headingAt(lines: readonly PageLine[], index: number): Heading | undefined {
  const text = lines[index]?.text.replaceAll(HARD_BREAK, ' ').trimEnd() ?? ''
  const atx =
    ATX.exec(text) ??
    (UNSPACED_ATX.test(text) && isKnownTitle(text) ? UNSPACED_ATX.exec(text) : null)
  if (atx !== null) {
    return { level: atx[1]?.length ?? 1, title: (atx[2] ?? '').replace(/[ ]#+[ ]*$/u, '').trim() }
  }
  const isText = text.trim() !== '' && text.length < 100 && !/^\s*(?:[-*+>|]|\d+[.)])\s/u.test(text)
  const previous = lines[index - 1]?.text.trim() ?? ''
  if (!isText || previous !== '') return undefined
  const next = lines[index + 1]?.text ?? ''
  const underline = UNDERLINE.exec(next)?.[1]
  if (underline !== undefined)
    return { level: underline.startsWith('=') ? 1 : 2, title: text.trim() }
  // A separate line with only "Education" is a heading, marked or not.
  return next.trim() === '' && isKnownTitle(text) ? { level: 2, title: text.trim() } : undefined
}
