import type { SourceRequest } from '#import/records/fetch-record.ts'

/** Marks what has been answered in good faith: nothing else is a record, whatever it looks like. */
const MARK = 'in-good-faith'

/** An answer as the service would give it. `next`: the cursor of the page behind it. */
export function goodRecord(url: string, next: string | null): string {
  const { hostname, pathname } = new URL(url)
  if (hostname === 'dblp.org')
    return `<?xml version="1.0"?>\n<dblpperson name="${MARK}" pid="12/34"></dblpperson>\n`
  if (hostname === 'api.openalex.org')
    return JSON.stringify({ meta: { next_cursor: next }, results: [{ id: 'W1' }], mark: MARK })
  if (pathname.endsWith('/record')) {
    const group = Array.from({ length: 120 }, (_, at) => ({ 'work-summary': [{ 'put-code': at }] }))
    const works = { 'activities-summary': { works: { group } } }
    return JSON.stringify({ 'orcid-identifier': { path: orcidOf(pathname) }, ...works, mark: MARK })
  }
  if (pathname.includes('/works/')) return JSON.stringify({ bulk: [], mark: MARK })
  return JSON.stringify({ type: 'article', title: 'On Words', mark: MARK })
}

function orcidOf(pathname: string): string {
  return pathname.split('/')[2] ?? ''
}

/** Whole, marked, and of the service that was asked. */
export function isGoodRecord(text: string, request: SourceRequest): boolean {
  if (request.dblp !== undefined)
    return text.includes(MARK) && text.trim().endsWith('</dblpperson>')
  try {
    const value = JSON.parse(text) as object
    return 'mark' in value && value.mark === MARK
  } catch {
    return false
  }
}
