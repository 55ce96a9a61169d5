import { valueOfJson } from '#formats/records/parse-json.ts'
import { textAt, recordsAt } from '#formats/records/json-values.ts'
import { putCodeOf, workGroups } from '#formats/orcid/work-groups.ts'
import type { ImportFile } from '#formats/reading.ts'
import type { Get } from './create-client.ts'
import type { FetchFailure } from './fetch-failure.ts'
import type { Service } from './record-ids.ts'

type Loaded = { files: ImportFile[] } | { failure: FetchFailure }

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
    load: (pid, get) =>
      loadOne(get, `https://dblp.org/pid/${pid}.xml`, 'application/xml', 'dblp.xml'),
  },
  openalex: { format: 'openalex', load: loadOpenalex },
  doi: {
    format: 'csl-json',
    load: (doi, get) => {
      const path = doi.split('/').map(encodeURIComponent).join('/')
      const type = 'application/vnd.citationstyles.csl+json'
      return loadOne(get, `https://doi.org/${path}`, type, 'doi.csl.json')
    },
  },
}

async function loadOne(get: Get, url: string, accept: string, path: string): Promise<Loaded> {
  const answer = await get(url, accept)
  return 'failure' in answer ? answer : { files: [{ path, text: answer.text }] }
}

/** How many works are given in full at once; ORCID allows a hundred. */
const WORKS_AT_ONCE = 50

/** The record, which has no authors, then its works in full. */
async function loadOrcid(orcid: string, get: Get): Promise<Loaded> {
  const base = `https://pub.orcid.org/v3.0/${orcid}`
  const record = await get(`${base}/record`, JSON_TYPE)
  if ('failure' in record) return record
  const files = [{ path: 'orcid.json', text: record.text }]
  const codes = workGroups(valueOfJson(record.text))
    .flatMap(([preferred]) => (preferred === undefined ? [] : putCodeOf(preferred)))
    .filter((code) => /^\d+$/u.test(code))
  for (let from = 0; from < codes.length; from += WORKS_AT_ONCE) {
    const some = codes.slice(from, from + WORKS_AT_ONCE).join(',')
    const works = await get(`${base}/works/${some}`, JSON_TYPE)
    if ('failure' in works) return works
    files.push({ path: `orcid-works-${files.length}.json`, text: works.text })
  }
  return { files }
}

/** No author has more: 50 pages are 10,000 works. */
const MAX_PAGES = 50

async function loadOpenalex(author: string, get: Get): Promise<Loaded> {
  const files: ImportFile[] = []
  const seen = new Set<string>()
  for (let cursor = '*'; cursor !== '' && !seen.has(cursor) && files.length < MAX_PAGES;) {
    seen.add(cursor)
    const query = `filter=author.id:${author}&per-page=200&cursor=${encodeURIComponent(cursor)}`
    const url = `https://api.openalex.org/works?${query}`
    const page = await get(url, JSON_TYPE)
    if ('failure' in page) return page
    const value = valueOfJson(page.text)
    const hasWorks = recordsAt(value, 'results').length > 0
    if (hasWorks || files.length === 0) {
      files.push({ path: `openalex-${files.length + 1}.json`, text: page.text })
    }
    cursor = hasWorks ? textAt(value, 'meta', 'next_cursor') : ''
  }
  return { files }
}
