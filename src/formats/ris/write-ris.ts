import { hasHan } from '#core/text/language-of.ts'
import type { CslDate, CslItem, CslName } from '#formats/csl-json/csl-item.ts'
import { VENUE_VARIABLE } from '../csl-json/venue-of-item.ts'
import {
  ACCESSED_TAGS,
  ARXIV_TAGS,
  AUTHOR_TAGS,
  DATE_TAGS,
  EDITOR_TAGS,
  KEYWORD_TAGS,
  LINK_TAGS,
  numberTags,
  PAGE_TAGS,
  STANDARD_NUMBER_TAG,
  standardNumberOf,
  TAGS,
  TRANSLATOR_TAGS,
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
  const standard = standardNumberOf(type)
  const lines: [string, unknown][] = [
    ['TY', TYPES[type][0]],
    [TAGS.id[0], item.id],
    [TAGS.genre[0], item.genre],
    [TAGS.title[0], item.title],
    ...namesOf(AUTHOR_TAGS[0], item.author),
    ...namesOf(EDITOR_TAGS[0], item.editor),
    ...namesOf(TRANSLATOR_TAGS[0], item.translator),
    [YEAR_TAGS[0], item.issued?.['date-parts'][0][0]],
    [DATE_TAGS[0], dateOf(item.issued)],
    [VENUE_TAGS[type][0], item[VENUE_VARIABLE[type]]],
    [TAGS.volume[0], item.volume],
    [TAGS.issue[0], item.issue],
    [numberTags(type)[0], item.number],
    ...PAGE_TAGS.map(([tag], at): [string, unknown] => [tag, pages[at]]),
    ...OTHERS.filter((name) => name !== VENUE_VARIABLE[type]).map((name): [string, unknown] => [
      TAGS[name][0],
      item[name],
    ]),
    ...(standard === undefined ? [] : [[STANDARD_NUMBER_TAG, item[standard]] as [string, unknown]]),
    ...(item.keyword ?? '')
      .split(/[,，;；、]/u)
      .map((word) => word.trim())
      .map((word): [string, string] => [KEYWORD_TAGS[0], word]),
    [ACCESSED_TAGS[0], dateOf(item.accessed)],
    [TAGS.DOI[0], item.DOI],
    [LINK_TAGS[0][0], item.URL],
    [TAGS.language[0], item.language],
    [ARXIV_TAGS[0], item.custom?.arxiv && `arXiv:${item.custom.arxiv}`],
  ]
  const tags = new Set(lines.filter(([, value]) => (value ?? '') !== '').map(([tag]) => tag))
  const present = [...lines, ...extraLines(item, tags)].filter(
    ([, value]) => value !== undefined && value !== '',
  )
  const written = present.map(([tag, value]) => `${tag}  - ${oneLine(String(value))}`)
  return [...written, 'ER  - ', ''].join('\r\n')
}

/** Variables that are written as they are. */
const OTHERS = [
  'publisher',
  'publisher-place',
  'edition',
  'collection-title',
  'number-of-volumes',
  'original-title',
  'PMCID',
  'abstract',
  'note',
] as const

/** What a source said besides under names that are tags; what is written already counts. */
function extraLines(
  { custom: { extra = {} } = {} }: CslItem,
  written: ReadonlySet<string>,
): [string, unknown][] {
  return Object.entries(extra).flatMap(([name, value]): [string, unknown][] => {
    if (!/^[A-Z][A-Z0-9]$/u.test(name) || written.has(name)) return []
    const values: unknown[] = Array.isArray(value) ? value : [value]
    return values.filter((one) => typeof one === 'string').map((one) => [name, one])
  })
}

function namesOf(tag: string, names: readonly CslName[] = []): [string, string][] {
  return names.map((name) => [tag, nameOf(name)])
}

function dateOf(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  return year === undefined ? undefined : [year, twoDigits(month), twoDigits(day), ''].join('/')
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
