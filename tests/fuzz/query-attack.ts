import assert from 'node:assert/strict'
import { newsCodec } from '#core/news/news-filters.ts'
import { publicationCodec } from '#core/publications/publication-filters.ts'
import type { Random } from '../bench/random.ts'
import { shown, type Attack } from './attack.ts'

const NAMES = ['q', 'year', 'venue', 'type', 'role', 'author', 'kind', 'group', '__proto__', '']
const PIECES = [
  'acl',
  '2024',
  'first',
  ',',
  '%',
  '%2',
  '%2C',
  '%25',
  '%00',
  '%ED%A0%80',
  '+',
  '=',
  '&',
  '#',
]
const ODD = [
  '\u0000',
  '\uD800',
  '\u202E',
  '郑',
  '😀',
  'constructor',
  '"><script>',
  "'",
  '\\',
  ' ',
  '\n',
]

/** Any query string is read without an error, and what was read is written and read again as the same. */
export const queryAttack: Attack = {
  name: 'query',
  tries: 2_000,
  attempt: (random) => {
    const query = randomQuery(random)
    for (const codec of [publicationCodec, newsCodec]) {
      assertStable(codec as typeof publicationCodec, query)
    }
  },
}

function assertStable(codec: typeof publicationCodec, query: string): void {
  const read = codec.parse(new URLSearchParams(query))
  const again = codec.parse(new URLSearchParams(codec.serialize(read)))
  assert.deepEqual(again, read, `the query ${shown(query)} changes when it is written again`)
}

function randomQuery(random: Random): string {
  const parameters = Array.from({ length: random.between(0, 6) }, () => {
    const pieces = Array.from({ length: random.between(0, 8) }, () =>
      random.pick(random.chance(0.7) ? PIECES : ODD),
    )
    return `${random.pick(NAMES)}=${pieces.join('').repeat(random.chance(0.05) ? 100 : 1)}`
  })
  return parameters.join('&')
}
