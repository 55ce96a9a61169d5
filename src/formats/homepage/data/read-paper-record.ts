import type { PublicationType } from '#core/schema/publication.ts'
import type { SourceName } from '../../bibliography/read-authors.ts'
import { readStatus } from '../../bibliography/read-status.ts'
import { publicationOfItem } from '../../csl-json/publication-of-item.ts'
import type { SourceItem } from '../../csl-json/source-item.ts'
import { venueVariable } from '../../csl-json/venue-of-item.ts'
import type { ReadPublication } from '../../reading.ts'
import { isRecord } from '../../records/json-record.ts'
import { splitAuthor } from '../../records/split-name.ts'
import { plainText } from '../text/inline-markdown.ts'
import { textOf, type DataRecord } from './data-record.ts'
import { linksOfRecord } from './links-of-record.ts'
import { pictureOfRecord, type PictureFinder } from './picture-of-record.ts'
import { defined, filled } from '#core/json/defined.ts'

/** The numbers of HugoBlox before it took the names of CSL. */
const NUMBERED: readonly PublicationType[] = [
  'article',
  'paper-conference',
  'article-journal',
  'article',
  'report',
  'book',
  'chapter',
  'thesis',
  'patent',
]

const WORDS: readonly (readonly [PublicationType, RegExp])[] = [
  ['thesis', /thesis|dissertation|学位论文/iu],
  ['patent', /patent|专利/iu],
  ['chapter', /chapter|in ?collection|章/iu],
  ['book', /book|monograph|专著/iu],
  ['article', /preprint|arxiv|working|manuscript|预印/iu],
  ['report', /report|报告/iu],
  ['paper-conference', /conference|proceeding|workshop|会议/iu],
  ['article-journal', /journal|article|magazine|期刊/iu],
  ['software', /software|code/iu],
  ['dataset', /data ?set/iu],
  ['speech', /talk|speech|presentation/iu],
]

/** A year that only keeps an unpublished paper on top of a list. */
const FAR_YEAR = 2040

/** Names by what folders call people, alone and behind the language: `zh:admin`. */
export type Users = ReadonlyMap<string, string>

/** Where the record is, what its folders call people, and what finds its picture. */
export type PaperContext = {
  users: Users
  pictures: PictureFinder
  place: { file: string; line: number }
  body?: string
  key: string
}

const VENUE =
  'publication venue journal booktitle conference container-title publication_venue where'.split(
    ' ',
  )

/** A publication in front matter or in a list of data: HugoBlox, academicpages, PRISM, Quarto, and others. */
export function readPaperRecord(
  record: DataRecord,
  context: PaperContext,
): ReadPublication | undefined {
  const title = record.text('title', 'name')
  if (title === '') return undefined
  const picture = pictureOfRecord(record, context, title)
  const read = publicationOfItem(itemOf(record, title, context), record.report)
  if (read === undefined) return undefined
  const tldr = record.text('summary', 'tldr', 'excerpt')
  record.value('date')
  record.rest(title)
  const isSaid = tldr === '' || tldr === read.publication.abstract
  return {
    key: read.key,
    publication: defined({
      ...read.publication,
      picture,
      tldr: isSaid ? undefined : record.localize(tldr),
    }),
  }
}

function itemOf(record: DataRecord, title: string, context: PaperContext): SourceItem {
  const venue = plainVenue(record.text(...VENUE))
  const status = readStatus(record.text('status', 'pubstate')) ?? readStatus(venue)
  const isOut = readStatus(venue) === undefined
  const type = typeOf(record, venue)
  const keywords = record.texts('keywords', 'tags')
  const [ids] = record.records('hugoblox').flatMap((block) => block.records('ids'))
  const arxiv = [record.text('arxiv', 'eprint'), ids?.text('arxiv') ?? '']
  const isSelected = ['featured', 'selected'].some((key) => record.value(key) === true)
  return {
    id: context.key,
    type,
    title,
    author: authorsOf(record, context.users),
    issued: dateOf(record, status !== undefined),
    ...(isOut && venueVariable(type, venue === '' ? undefined : venue)),
    status: status === undefined ? undefined : isOut ? record.text('status', 'pubstate') : venue,
    volume: record.text('volume'),
    issue: record.text('issue'),
    page: record.text('pages', 'page'),
    DOI: record.text('doi', 'DOI') || (ids?.text('doi') ?? ''),
    abstract: record.markdown('abstract') || (context.body ?? ''),
    keyword: keywords.length === 0 ? undefined : keywords.join(', '),
    'event-place': record.text('place', 'location', 'address') || undefined,
    note: record.markdown('note', 'notes', 'award', 'awards', 'special', 'comment', 'remarks'),
    custom: {
      arxiv: arxiv.filter((id) => id !== ''),
      links: linksOfRecord(record, context),
      selected: isSelected ? true : undefined,
    },
    extra: extraOf(record),
  }
}

function extraOf(record: DataRecord): Record<string, string> | undefined {
  const kept = [
    'publication_short',
    'conference_short',
    'conference2',
    'journal_short',
    'authors_short',
    'image_caption',
    'venue_short',
    'projects',
    'citation',
    'bibtex',
    'impact_factor',
  ].flatMap((key) => {
    const texts = record.texts(key)
    return texts.length === 0 ? [] : [[key, texts.join('; ')] as const]
  })
  return filled(kept) === undefined ? undefined : Object.fromEntries(kept)
}

/** "In *ICML*" is ICML. */
function plainVenue(text: string): string {
  return plainText(text)
    .replace(/^in:?\s+(?=\p{Lu})/iu, '')
    .replace(/[.,;]$/u, '')
}

function typeOf(record: DataRecord, venue: string): PublicationType {
  const [written = ''] = record.texts(
    'publication_types',
    'type',
    'category',
    'publication_type',
    'entrytype',
  )
  if (/^\d$/u.test(written)) return NUMBERED[Number(written)] ?? 'article'
  const named = WORDS.find(([, words]) => words.test(written))?.[0]
  if (named !== undefined) return named
  if (/arxiv|preprint/iu.test(venue)) return 'article'
  if (/\bconference\b|\bproceedings\b|\bsymposium\b|\bworkshop\b|会议/iu.test(venue))
    return 'paper-conference'
  return venue === '' || readStatus(venue) !== undefined ? 'article' : 'article-journal'
}

function dateOf(record: DataRecord, isUnpublished: boolean): string | undefined {
  const date = record.text('date', 'year', 'issued', 'published')
  const year = Number(/\d{4}/u.exec(date)?.[0] ?? 0)
  if (isUnpublished && year >= FAR_YEAR) {
    record.report('unreadable-date', date)
    return undefined
  }
  return date === '' ? undefined : /^\d{4}-\d{2}-\d{2}T/u.test(date) ? date.slice(0, 10) : date
}

/** What sites call the authors of a paper. */
const AUTHOR_KEYS = ['authors', 'author', 'author_list', 'authorlist', 'author-list', 'coauthors']

function authorsOf(record: DataRecord, users: Users): SourceName[] {
  const value = AUTHOR_KEYS.map((key) => record.value(key)).find((own) => own !== undefined)
  const list = Array.isArray(value) ? value : typeof value === 'string' ? splitList(value) : []
  const notes = record.texts('author_notes')
  const names = list.flatMap((author): SourceName[] => {
    const text = isRecord(author) ? textOf(author['name']) : textOf(author)
    const plain = plainText(text)
    return plain === ''
      ? []
      : [
          vancouverName(plain) ??
            splitAuthor(users.get(`${record.lang}:${plain}`) ?? users.get(plain) ?? plain),
        ]
  })
  return names.map((name, at) => {
    const note = notes[at] ?? ''
    return {
      ...name,
      ...(/equal|co-?first|共同|同等/iu.test(note) && { equal: true }),
      ...(/corresp|@|通讯|通信/iu.test(note) && { corresponding: true }),
    }
  })
}

/** "Lin BC": the initials of medical journals. */
function vancouverName(text: string): SourceName | undefined {
  const [, family, initials] =
    /^(\p{Lu}[\p{Ll}\p{M}'’-]+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}{1,3})\.?$/u.exec(text) ?? []
  if (family === undefined || initials === undefined) return undefined
  return { family, given: [...initials].map((letter) => `${letter}.`).join(' ') }
}

function splitList(written: string): string[] {
  const text = written.replace(/\s+/gu, ' ')
  const byAnd = text.split(/ and |;/u).map((part) => part.trim())
  const areTurned = byAnd.every((part) => part.includes(',') && part.split(',').length <= 2)
  if (byAnd.length > 1 && areTurned) return byAnd
  return text
    .replace(/ and /gu, ', ')
    .split(/[,，、;；]/u)
    .flatMap((part) => part.trim() || [])
}
