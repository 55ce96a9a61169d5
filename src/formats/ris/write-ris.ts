import type { CslItem, CslName } from '#formats/csl-json/csl-item.ts'
import { hasHan } from '#core/text/language-of.ts'

/** Types of RIS and the tag for where a work of each type appeared (https://en.wikipedia.org/wiki/RIS_(file_format)). */
const TYPES: Record<CslItem['type'], { type: string; place: string; from: keyof CslItem }> = {
  'paper-conference': { type: 'CPAPER', place: 'T2', from: 'container-title' },
  'article-journal': { type: 'JOUR', place: 'T2', from: 'container-title' },
  article: { type: 'UNPB', place: 'PB', from: 'publisher' },
  report: { type: 'RPRT', place: 'PB', from: 'publisher' },
  book: { type: 'BOOK', place: 'PB', from: 'publisher' },
  chapter: { type: 'CHAP', place: 'T2', from: 'container-title' },
  thesis: { type: 'THES', place: 'PB', from: 'publisher' },
  patent: { type: 'PAT', place: 'PB', from: 'authority' },
  dataset: { type: 'DATA', place: 'PB', from: 'publisher' },
  software: { type: 'COMP', place: 'PB', from: 'publisher' },
  'post-weblog': { type: 'BLOG', place: 'T2', from: 'container-title' },
  speech: { type: 'SLIDE', place: 'T2', from: 'event-title' },
}

/** A RIS file: a tag and a value on each line, in UTF-8. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map(recordOf).join('\r\n')
}

function recordOf(item: CslItem): string {
  const { type, place, from } = TYPES[item.type]
  const [start, end] = (item.page ?? '').split(/(?:(?<!\s)\s+)?[-–—]+\s*/u)
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  const lines: [string, unknown][] = [
    ['TY', type],
    ['ID', item.id],
    ['M3', item.genre],
    ['TI', item.title],
    ...item.author.map((name): [string, string] => ['AU', nameOf(name)]),
    ['PY', year],
    ['DA', year && [year, twoDigits(month), twoDigits(day), ''].join('/')],
    [place, item[from]],
    ['VL', item.volume],
    ['IS', item.issue],
    [item.type === 'report' || item.type === 'patent' ? 'SN' : 'M1', item.number],
    ['SP', start],
    ['EP', end],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['AN', item.custom && `arXiv:${item.custom.arxiv}`],
  ]
  const told = lines.filter(([, value]) => value !== undefined && value !== '')
  const written = told.map(([tag, value]) => `${tag}  - ${oneLine(String(value))}`)
  return [...written, 'ER  - ', ''].join('\r\n')
}

/** `Family, Given, Suffix`; what must not be taken apart has no comma. */
function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal
  const { family, given, suffix } = name
  if (hasHan(family)) return family + (given ?? '')
  return [family, given, suffix].filter((part) => part !== undefined).join(', ')
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0')
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/gu, ' ').trim()
}
