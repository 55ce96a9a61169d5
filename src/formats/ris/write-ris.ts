import { hasHan } from '#core/text/language-of.ts'
import type { CslItem, CslName } from '#formats/csl-json/csl-item.ts'
import { VENUE_VARIABLE } from '../csl-json/venue-of-item.ts'
import {
  ARXIV_TAGS,
  AUTHOR_TAGS,
  DATE_TAGS,
  LINK_TAGS,
  numberTags,
  PAGE_TAGS,
  TAGS,
  TYPES,
  VENUE_TAGS,
  YEAR_TAGS,
} from './mapping.ts'

/** A RIS file: a tag and a value on each line, in UTF-8. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map(recordOf).join('\r\n')
}

function recordOf(item: CslItem): string {
  const { type } = item
  const pages = (item.page ?? '').split(/(?:(?<!\s)\s+)?[-–—]+\s*/u)
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  const lines: [string, unknown][] = [
    ['TY', TYPES[type][0]],
    [TAGS.id[0], item.id],
    [TAGS.genre[0], item.genre],
    [TAGS.title[0], item.title],
    ...item.author.map((name): [string, string] => [AUTHOR_TAGS[0], nameOf(name)]),
    [YEAR_TAGS[0], year],
    [DATE_TAGS[0], year && [year, twoDigits(month), twoDigits(day), ''].join('/')],
    [VENUE_TAGS[type][0], item[VENUE_VARIABLE[type]]],
    [TAGS.volume[0], item.volume],
    [TAGS.issue[0], item.issue],
    [numberTags(type)[0], item.number],
    ...PAGE_TAGS.map(([tag], at): [string, unknown] => [tag, pages[at]]),
    [TAGS.DOI[0], item.DOI],
    [LINK_TAGS[0][0], item.URL],
    [TAGS.language[0], item.language],
    [ARXIV_TAGS[0], item.custom && `arXiv:${item.custom.arxiv}`],
  ]
  const present = lines.filter(([, value]) => value !== undefined && value !== '')
  const written = present.map(([tag, value]) => `${tag}  - ${oneLine(String(value))}`)
  return [...written, 'ER  - ', ''].join('\r\n')
}

/** `Family, Given, Suffix`; what must not be split has no comma. */
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
