import assert from 'node:assert/strict'
import { FETCH_FAILURES } from '#import/import-failure.ts'
import { sourceOf, type SourceRequest } from '#import/records/fetch-record.ts'
import type { Network, Answer } from '#import/records/network.ts'
import { recordedNetwork } from '#tests/support/formats/recorded-network.ts'
import type { Random } from '../bench/random.ts'
import { shown, type Attack } from './attack.ts'
import { hostileResponse, isGoodRecord, randomMood } from './hostile-response.ts'

const REQUESTS: readonly SourceRequest[] = [
  { orcid: '0000-0002-1825-0097' },
  { dblp: '12/34' },
  { openalex: 'A5012345678' },
  { doi: '10.1234/words' },
]

/** The only hosts that there are: every other is a trap. */
const HOSTS = new Set([
  'pub.orcid.org',
  'dblp.org',
  'api.openalex.org',
  'doi.org',
  'public.example',
])

/** 50 pages, three tries each, with five redirects: no list of the test is longer in good faith. */
const MOST_REQUESTS = 50 * 3 * 6

/** A record, and the part that was too much; three tries where a body breaks off. */
const MOST_BYTES = 4 * 51 * 1024 * 1024

/**
 * Whatever services answer: nothing is thrown, no one but public hosts is asked, requests and bytes have an end, and what
 * is kept are records.
 */
export const networkAttack: Attack = {
  name: 'network',
  tries: 400,
  attempt: async (random) => {
    const request = random.pick(REQUESTS)
    const { network, asked, kept, body } = hostileNetwork(random)
    const story = () => shown({ request, asked: asked.slice(-20) })
    const fetched = await sourceOf(request, network).catch((error: unknown) => {
      throw new Error(`a service makes the import throw: ${story()}`, { cause: error })
    })
    const files = fetched !== undefined && 'files' in fetched ? fetched.files : []
    const code = fetched !== undefined && 'failure' in fetched ? fetched.failure.code : undefined
    assert(
      files.length > 0 || FETCH_FAILURES.some((known) => known === code),
      `${code}: ${story()}`,
    )
    const bad = [...files, ...kept].filter(({ text }) => !isGoodRecord(text, request))
    assert.deepEqual(bad, [], `something else is taken for a record: ${story()}`)
    assert.deepEqual(
      asked.filter((url) => !isPublic(url)),
      [],
      `traps are asked: ${story()}`,
    )
    assert(asked.length <= MOST_REQUESTS, `${asked.length} requests: ${story()}`)
    assert(body.bytes <= MOST_BYTES, `${body.bytes} bytes: ${story()}`)
  },
}

function hostileNetwork(random: Random) {
  const { network: quiet, clock } = recordedNetwork({})
  const asked: string[] = []
  const kept: Answer[] = []
  const body = { bytes: 0 }
  const mood = randomMood(random)
  const pass = (milliseconds: number) => {
    clock.now += milliseconds
  }
  const network: Network = {
    ...quiet,
    fetch: async (url) => {
      asked.push(url)
      return await Promise.resolve(hostileResponse({ url, random, mood, pass, body }))
    },
    cache: {
      read: (request) => Promise.resolve(poisoned(request, random)),
      write: async (answer) => {
        kept.push(answer)
        await Promise.resolve()
      },
    },
  }
  return { network, asked, kept, body }
}

function isPublic(url: string): boolean {
  const { protocol, host, username, password } = new URL(url)
  return protocol === 'https:' && HOSTS.has(host) && username + password === ''
}

/** What may be in the cache: nothing, something else, half of something, or something of another time. */
function poisoned(request: string, random: Random): Answer | undefined {
  if (random.chance(0.7)) return undefined
  const text = random.pick(['', '{}', '[]', '"maintenance"', '<html></html>', '{"results":', '\0'])
  const at = random.pick([0, 1_000_000, 999_999, 9e15, -1])
  const etag = random.pick(['"x"', 'W/"y"', 'x\r\nHost: a', '', '"\u4e2d"', '"'.repeat(10_000)])
  return { request, at, etag, text }
}
