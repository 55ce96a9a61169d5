import { finishPublication, type Tell } from '../bibliography/finish-publication.ts'
import { asMarkdown } from '../bibliography/plain-text.ts'
import { readAuthors } from '../bibliography/read-authors.ts'
import { readLinks } from '../bibliography/read-links.ts'
import { readTitle } from '../bibliography/read-title.ts'
import { readVenue } from '../bibliography/read-venue.ts'
import type { JsonRecord } from '../csl-json/json-record.ts'
import type { ReadPublication } from '../reading.ts'
import { localize } from '../records/localize.ts'
import { readTold } from '../records/read-period.ts'
import { resumeEntry } from './resume-entry.ts'

/** An entry of `publications`; what sort of work it is, the format cannot say, so it is an `article`. */
export function readPaper(
  record: JsonRecord,
  owner: string,
  tell: Tell,
): ReadPublication | undefined {
  const entry = resumeEntry(record, tell)
  const title = entry.text('name')
  const venue = entry.text('publisher')
  const issued = readTold(entry.text('releaseDate'), title, entry.tell('releaseDate'))
  const url = entry.text('url', 'website')
  const { links, unsafe, ...ids } = readLinks(url === '' ? [] : [{ type: 'paper', url }], 'article')
  for (const address of unsafe) tell('unsafe-link', address)
  const summary = entry.text('summary')
  const names = authorsIn(summary, owner)
  const isAbstract = names === undefined && isSaying(summary)
  if (names === undefined && summary !== '' && !isAbstract) tell('not-understood', summary)
  entry.rest(title)
  return finishPublication(
    '',
    {
      type: 'article',
      ...(title !== '' && { title: readTitle(title) }),
      authors: readAuthors((names ?? []).map((family) => ({ family }))).authors,
      ...(issued !== undefined && { issued }),
      ...(venue !== '' && readVenue(venue)),
      ...ids,
      ...(isAbstract && { abstract: localize(asMarkdown(summary)) }),
      ...(links.length > 0 && { links }),
    },
    tell,
  )
}

/** The authors, where a summary is nothing but a list of names in which the owner is. */
function authorsIn(summary: string, owner: string): string[] | undefined {
  const names = summary
    .split(/(?:(?<!\s)\s+)?[,，、;；]\s*|(?<!\s)\s+and\s+/u)
    .filter((name) => name !== '')
  return owner !== '' && names.includes(owner) ? names : undefined
}

/** True for a text that says something: a list of capitalized words may be names or keywords. */
function isSaying(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]{2,}|\p{Script=Han}{5,}/gu) ?? []
  return /[.!?。！？]$/u.test(text) || words.some((word) => !PARTICLES.has(word))
}

const PARTICLES: ReadonlySet<string> = new Set(['and', 'van', 'von', 'der', 'den', 'del', 'bin'])
