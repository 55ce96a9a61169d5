import { dropBody, readText } from '#data/load/response-body.ts'
import type { ImportFailure } from '../import-failure.ts'
import type { Network } from './network.ts'
import { MAX_BYTES, MAX_MEGABYTES } from './record-budget.ts'

/** For all of an answer: redirects, headers and body. */
const TIMEOUT = 30_000
const MAX_REDIRECTS = 5

export interface Question {
  url: string
  /** The media type that is asked for. */
  accept: string
  /** Of the answer that is known already. */
  etag?: string | undefined
}

/** What came of asking once. */
export type Reply =
  | { text: string; etag: string | undefined }
  | 'unchanged'
  /** `again`: another try may help, after so many milliseconds where the service says it. */
  | { failure: ImportFailure; again?: { after: number | undefined } }

/** Asks once, and follows to public https addresses only. */
export async function ask(question: Question, network: Network): Promise<Reply> {
  const host = new URL(question.url).hostname
  try {
    const signal = network.timeLimit(TIMEOUT)
    let url = new URL(question.url)
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      network.onRequest?.(url.href)
      const response = await network.fetch(url.href, {
        redirect: 'manual',
        signal,
        headers: headersOf(question),
      })
      const location = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || location === null) {
        return await replyOf(response, question, { network, signal })
      }
      dropBody(response)
      const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined
      if (next === undefined || !isPublicAddress(next)) {
        const params = { host: url.hostname, address: next?.href ?? location }
        return { failure: { code: 'fetch-unsafe-redirect', params } }
      }
      url = next
    }
    return { failure: { code: 'fetch-too-many-redirects', params: { host } } }
  } catch (error) {
    return brokenOff(error, host)
  }
}

function headersOf({ accept, etag }: Question): Record<string, string> {
  return {
    accept,
    'user-agent': 'bifolio (home pages for researchers; imports on request of their owner)',
    ...(isEtag(etag) && { 'if-none-match': etag }),
  }
}

async function replyOf(
  response: Response,
  { url, etag }: Question,
  { network, signal }: { network: Network; signal: AbortSignal },
): Promise<Reply> {
  const { status, headers } = response
  const host = new URL(url).hostname
  if (status === 304 && isEtag(etag)) return 'unchanged'
  if (status !== 200) {
    dropBody(response)
    return refused(status, waitOf(headers.get('retry-after'), network.now()), { url, host })
  }
  if (/^text\/html\b/iu.test(headers.get('content-type') ?? '')) {
    dropBody(response)
    return { failure: { code: 'fetch-no-record', params: { address: url } } }
  }
  const text = await readText(response, { limit: MAX_BYTES, signal })
  if (text === undefined) {
    return { failure: { code: 'fetch-too-large', params: { host, limit: MAX_MEGABYTES } } }
  }
  const tag = headers.get('etag')
  return { text, etag: isEtag(tag) ? tag : undefined }
}

/** What a service or a file of the cache calls a tag is sent back only where it can be one. */
function isEtag(text: string | null | undefined): text is string {
  return /^(?:W\/)?"[\x21-\x7e]{0,200}"$/u.test(text ?? '')
}

function refused(
  status: number,
  after: number | undefined,
  { url, host }: { url: string; host: string },
): Reply {
  const again = { after }
  if (status === 404 || status === 410) {
    return { failure: { code: 'fetch-not-found', params: { address: url } } }
  }
  if (status === 429) {
    const minutes = after === undefined ? {} : { minutes: Math.ceil(after / 60_000) }
    return { failure: { code: 'fetch-rate-limited', params: { host, ...minutes } }, again }
  }
  const failure: ImportFailure = { code: 'fetch-refused', params: { host, status } }
  return status >= 500 || status === 408 ? { failure, again } : { failure }
}

/** Milliseconds until the time that `Retry-After` says, in seconds or as a date. */
function waitOf(text: string | null, now: number): number | undefined {
  if (text === null) return undefined
  if (/^\d{1,9}$/u.test(text.trim())) return Number(text) * 1_000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** No name server, no network: trying again at once does not help. */
const OFFLINE = /^(?:ENOTFOUND|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH)$/u

function brokenOff(error: unknown, host: string): Reply {
  const again = { after: undefined }
  if (error instanceof Error && /^(?:TimeoutError|AbortError)$/u.test(error.name)) {
    return { failure: { code: 'fetch-timeout', params: { host, seconds: TIMEOUT / 1_000 } }, again }
  }
  const reason = reasonOf(error)
  const failure: ImportFailure = { code: 'fetch-offline', params: { host, reason } }
  return OFFLINE.test(reason) ? { failure } : { failure, again }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof Error) {
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
  }
  return error.message
}

const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|lan|home|corp|home\.arpa)$/iu

/** True for an address that may be asked: https, the usual port, no credentials, and a name that is not of a private network. */
export function isPublicAddress({ protocol, hostname, port, username, password }: URL): boolean {
  const isNumber = hostname.startsWith('[') || /^[\d.]+$/u.test(hostname)
  // A dot at the end means the same name, and more than one no name at all.
  const name = hostname.replace(/\.$/u, '')
  const isName = /^[^.]+(?:\.[^.]+)+$/u.test(name) && !PRIVATE_NAME.test(name)
  const isPlain = port === '' && username === '' && password === ''
  return protocol === 'https:' && isPlain && isName && !isNumber
}
