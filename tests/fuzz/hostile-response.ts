import type { SourceRequest } from '#import/records/fetch-record.ts'
import type { Random } from '../bench/random.ts'

/** What a service is like throughout: one that always answers well can go on without an end. */
export interface Mood {
  /** How likely an answer is a good one. */
  good: number
  /** How likely it leads elsewhere, where it is none. */
  leads: number
  /** Its lists never end. */
  endless: boolean
}

export function randomMood(random: Random): Mood {
  const [good, leads] = random.pick([
    [0.5, 0.2],
    [0.1, 0.9],
    [0.99, 0.2],
    [1, 0],
  ] as const)
  return { good, leads, endless: random.chance(0.5) }
}

interface Asked {
  mood: Mood
  url: string
  random: Random
  /** Lets time pass, in milliseconds. */
  pass: (milliseconds: number) => void
  /** Counts what is read of bodies. */
  body: { bytes: number }
}

/** Addresses to which a service may lead; the traps are names and numbers of one's own machine and network. */
const LOCATIONS = [
  'https://public.example/record',
  '/elsewhere',
  '?again',
  '',
  'http://public.example/',
  '//127.0.0.1/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://127.0.0.1./',
  'https://１２７。０。０。１/',
  'https://0/',
  'https://10.0.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://8.8.8.8/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[fd00::1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://localhost/',
  'https://localhost./',
  'https://localhost../',
  'https://LOCALHOST/',
  'https://a.localhost/',
  'https://localhost.localdomain/',
  'https://printer.local/',
  'https://router.lan/',
  'https://wiki.internal./',
  'https://metadata.google.internal/',
  'https://router/',
  'https://dblp.org:8443/',
  'https://me:secret@dblp.org/',
  'https://dblp.org@127.0.0.1/',
  'https://dblp.org\\@127.0.0.1/',
  'file:///etc/passwd',
  'data:text/plain,x',
  'javascript:1',
  'blob:https://dblp.org/x',
  'https://',
  'https://%00/',
  'https://a b/',
]

const STATUSES = [
  200, 201, 204, 206, 301, 302, 303, 304, 307, 400, 403, 404, 408, 410, 429, 500, 503,
]

const BODIES = [
  '',
  '{}',
  '[]',
  'null',
  '"ok"',
  '{"results":[],"meta":null}',
  '<html></html>',
  '\0\0',
  '{'.repeat(5_000),
]

const RETRIES = [
  '0',
  '1',
  '59',
  '61',
  '-1',
  '1e9',
  '999999999',
  'soon',
  'Thu, 01 Jan 1970 00:00:00 GMT',
]

/** Some answer, or an error of the platform. Most are good, so that what comes after the first answer is reached. */
export function hostileResponse(asked: Asked): Response {
  const { random, url, mood } = asked
  if (random.chance(mood.good)) return new Response(goodRecord(url, nextOf(random, mood)))
  if (random.chance(mood.leads)) {
    const location = encodeURI(random.pick(LOCATIONS))
    return new Response(null, { status: 302, headers: { location } })
  }
  if (random.chance(0.1)) throw random.pick(ERRORS)()
  const status = random.chance(0.5) ? 200 : random.pick(STATUSES)
  const body = status === 204 || status === 304 ? null : bodyOf(asked)
  return new Response(body, { status, headers: headersOf(random) })
}

/** On and on, in a circle, or to the end. */
function nextOf(random: Random, { endless }: Mood): string | null {
  if (endless) return `c${random.next()}`
  const next = random.pick(['*', 'same', 'new', 'new', 'new', 'end', 'odd'])
  if (next === 'end') return null
  if (next === 'new') return `c${random.next()}`
  return next === 'odd' ? random.pick(['', ' ', '&x=1', 'x'.repeat(5_000), '\n', '../']) : next
}

const ERRORS: readonly (() => Error)[] = [
  () =>
    new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) }),
  () =>
    new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) }),
  () => new TypeError('fetch failed'),
  () => new DOMException('timed out', 'TimeoutError'),
  () => new DOMException('aborted', 'AbortError'),
]

function headersOf(random: Random): Record<string, string> {
  const all = {
    location: encodeURI(random.pick(LOCATIONS)),
    'retry-after': random.pick(RETRIES),
    etag: random.pick(['"x"', 'W/"x"', 'x', '"', '"' + 'x'.repeat(9_000) + '"', '"é"']),
    'content-length': random.pick(['0', '5', '-1', '99999999999', 'NaN', '1e3']),
    'content-type': random.pick([
      'application/json',
      'text/html',
      'TEXT/HTML; x',
      'image/png',
      ';',
    ]),
  }
  return Object.fromEntries(Object.entries(all).filter(() => random.chance(0.3)))
}

function bodyOf({ random, url, pass, body }: Asked): BodyInit {
  if (random.chance(0.4)) return random.pick(BODIES)
  if (random.chance(0.4)) {
    const good = goodRecord(url, null)
    return good.slice(0, random.between(0, good.length - 2))
  }
  const kind = random.pick([
    'drops',
    'drops',
    'breaks',
    'refuses',
    ...(random.chance(0.1) ? ['endless'] : []),
  ])
  const part = new Uint8Array(kind === 'endless' ? 1024 * 1024 : 1)
  let parts = 0
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      parts += 1
      body.bytes += part.length
      if (kind === 'drops') pass(500)
      if (kind === 'breaks' && parts > 3) controller.error(new Error('broken off'))
      else controller.enqueue(part.fill(0x20))
      if (kind === 'refuses' && parts > 3) pass(60_000)
    },
    cancel: () => (kind === 'refuses' ? new Promise(() => undefined) : undefined),
  })
}

/** Marks what has been answered in good faith: nothing else is a record, whatever it looks like. */
const MARK = 'in-good-faith'

/** An answer as the service would give it. `next`: the cursor of the page behind it. */
function goodRecord(url: string, next: string | null): string {
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
