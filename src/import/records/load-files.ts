import * as v from 'valibot'
import { isRecord } from '#formats/records/json-record.ts'
import { valueAt } from '#formats/records/json-values.ts'
import { putCodeOf, workGroups } from '#formats/orcid/work-groups.ts'
import type { ImportFile } from '#formats/reading.ts'
import type { Get, Wanted } from './create-client.ts'
import type { ImportFailure } from '../import-failure.ts'
import type { Service } from './record-ids.ts'

type Loaded = { files: ImportFile[] } | { failure: ImportFailure }

interface Endpoint {
  /** The importer that reads it. */
  format: string
  load: (id: string, get: Get) => Promise<Loaded>
}

const JSON_TYPE = 'application/json'

/** How each service is asked, and what reads its answers. */
export const ENDPOINTS: Readonly<Record<Service, Endpoint>> = {
  orcid: { format: 'orcid', load: loadOrcid },
  dblp: {
    format: 'dblp',
    load: (pid, get) => {
      const url = `https://dblp.org/pid/${pid}.xml`
      return loadOne(get, { url, accept: 'application/xml', read: readPerson }, 'dblp.xml')
    },
  },
  openalex: { format: 'openalex', load: loadOpenalex },
  doi: {
    format: 'csl-json',
    load: (doi, get) => {
      const url = `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`
      const accept = 'application/vnd.citationstyles.csl+json'
      return loadOne(get, { url, accept, read: readItem }, 'doi.csl.json')
    },
  },
}

async function loadOne(get: Get, wanted: Wanted<unknown>, path: string): Promise<Loaded> {
  const answer = await get(wanted)
  return 'failure' in answer ? answer : { files: [{ path, text: answer.text }] }
}

/** The element of a person, whole: another identifier than asked for is that of a person who was merged. */
function readPerson(text: string): string | undefined {
  const xml = text.trim()
  const isPerson = /^(?:<\?[^>]*>\s*)?<dblpperson[\s>]/u.test(xml) && xml.endsWith('</dblpperson>')
  return isPerson ? text : undefined
}

/** A work of CSL: another DOI than asked for may be the same work's. */
function readItem(text: string): unknown {
  const value = readJson(text)
  const isItem = isRecord(value) && typeof value['type'] === 'string' && 'title' in value
  return isItem ? value : undefined
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How many works are given in full at once; ORCID allows a hundred. */
const WORKS_AT_ONCE = 50

/** The record, which has no authors, then its works in full. */
async function loadOrcid(orcid: string, get: Get): Promise<Loaded> {
  const base = `https://pub.orcid.org/v3.0/${orcid}`
  const record = await get({
    url: `${base}/record`,
    accept: JSON_TYPE,
    read: (text) => {
      const value = readJson(text)
      return valueAt(value, 'orcid-identifier', 'path') === orcid ? value : undefined
    },
  })
  if ('failure' in record) return record
  const files = [{ path: 'orcid.json', text: record.text }]
  const codes = [...new Set(workGroups(record.value).flatMap(codeOfGroup))]
  for (let from = 0; from < codes.length; from += WORKS_AT_ONCE) {
    const some = codes.slice(from, from + WORKS_AT_ONCE).join(',')
    const url = `${base}/works/${some}`
    const works = await get({ url, accept: JSON_TYPE, read: readWorks })
    if ('failure' in works) return works
    files.push({ path: `orcid-works-${files.length}.json`, text: works.text })
  }
  return { files }
}

/** The put-code of the version that the owner prefers; anything else would become part of an address. */
function codeOfGroup([preferred]: readonly Parameters<typeof putCodeOf>[0][]): string[] {
  const code = preferred === undefined ? '' : putCodeOf(preferred)
  return /^\d{1,18}$/u.test(code) ? [code] : []
}

function readWorks(text: string): unknown {
  const value = readJson(text)
  return Array.isArray(valueAt(value, 'bulk')) ? value : undefined
}

/** No author has more: 50 pages are 10,000 works. */
const MAX_PAGES = 50

/** Page by page. A list that goes in a circle or on and on is none: half of one would look like a whole. */
async function loadOpenalex(author: string, get: Get): Promise<Loaded> {
  const files: ImportFile[] = []
  const seen = new Set<string>()
  for (let cursor = '*'; cursor !== '';) {
    if (seen.has(cursor) || files.length === MAX_PAGES) {
      const params = { host: 'api.openalex.org', pages: files.length }
      return { failure: { code: 'fetch-endless', params } }
    }
    seen.add(cursor)
    const query = `filter=author.id:${author}&per-page=200&cursor=${encodeURIComponent(cursor)}`
    const url = `https://api.openalex.org/works?${query}`
    const page = await get({ url, accept: JSON_TYPE, read: readPage })
    if ('failure' in page) return page
    const { works, next } = page.value
    if (works > 0 || files.length === 0) {
      files.push({ path: `openalex-${files.length + 1}.json`, text: page.text })
    }
    cursor = works > 0 ? next : ''
  }
  return { files }
}

const Page = v.object({
  meta: v.object({
    next_cursor: v.nullish(v.pipe(v.string(), v.maxLength(1_000), v.regex(/^[\w+/=.~*-]*$/u)), ''),
  }),
  results: v.array(v.unknown()),
})

/** How many works a page of a list has, and where the next is; empty on the last. */
function readPage(text: string): { works: number; next: string } | undefined {
  const { success, output } = v.safeParse(Page, readJson(text))
  if (!success) return undefined
  return { works: output.results.length, next: output.meta.next_cursor ?? '' }
}
