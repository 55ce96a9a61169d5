import type { Random } from '../bench/random.ts'
import { hostileText } from './hostile-text.ts'

/** A word, the space between words, or one sign. */
const TOKEN = /[\p{L}\p{N}]+|\s+|[^\s\p{L}\p{N}]/gu

/** No one's text, and what is at the edges of what text can be. */
const ODD = [
  '\u0000',
  '\u001b[2J',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\u2028',
  '\u202e',
  '\ufeff',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  '1e999',
  'x'.repeat(25_000),
  '  '.repeat(2_000),
  '\n'.repeat(2_000),
]

/** How often a token is repeated: most often a few times, sometimes as often as what is too slow does not survive. */
const TIMES = [1, 2, 3, 7, 50, 400, 3_000]
const MOST_CHARACTERS = 60_000

/**
 * A text of a format, changed in a few places: something is cut out, said again elsewhere, or tokens of the text
 * itself are put in by the thousand. So every grammar is attacked with its own signs.
 */
export function mutateText(random: Random, seed: string): string {
  const tokens = seed.match(TOKEN) ?? ['a']
  let text = seed
  for (let left = random.between(1, 4); left > 0; left -= 1) {
    const at = random.between(0, text.length)
    const to = random.chance(0.5) ? at : at + random.between(0, 80)
    text = text.slice(0, at) + pieceFor(random, text, tokens) + text.slice(to)
  }
  return text
}

/** A text in JSON with other values in a few places: what is no longer JSON hardly tests what reads it. */
export function mutateJson(random: Random, seed: string): string {
  const root = { value: JSON.parse(seed) as unknown }
  for (let left = random.between(1, 4); left > 0; left -= 1) {
    // What was put in many times is many values.
    root.value = JSON.parse(JSON.stringify(root.value ?? null))
    const { holder, key } = somewhereIn(random, root)
    holder[key] = otherValue(random, holder[key])
  }
  return JSON.stringify(root.value, null, random.pick([0, 2]))
}

/** One level down each time, and most often not to the end. */
function somewhereIn(
  random: Random,
  root: object,
): { holder: Record<string, unknown>; key: string } {
  let holder = root as Record<string, unknown>
  let key = 'value'
  do {
    const next = holder[key]
    const keys = typeof next === 'object' && next !== null ? Object.keys(next) : []
    if (keys.length === 0) break
    holder = next as Record<string, unknown>
    key = random.pick(keys)
  } while (random.chance(0.8))
  return { holder, key }
}

function otherValue(random: Random, own: unknown): unknown {
  const text = typeof own === 'string' ? own : JSON.stringify(own) || 'x'
  const times = Math.min(random.pick(TIMES), Math.ceil(MOST_CHARACTERS / (text.length + 1)))
  const many = Array.from({ length: times }, () => own)
  const few = many.slice(0, 400)
  const makers: readonly (() => unknown)[] = [
    () => mutateText(random, text).slice(0, MOST_CHARACTERS),
    () => hostileText(random),
    () => random.pick(ODD),
    () => random.pick([null, true, 0, -1, 1e308, 20_240, [], {}, '', [[]], [null]]),
    () => many,
    () => Object.fromEntries(few.map((value, at) => [`${text.slice(0, 9)}${at}`, value])),
    () => few.reduce<unknown>((inner) => (random.chance(0.5) ? [inner] : { a: inner }), own),
  ]
  return random.pick(makers)()
}

function pieceFor(random: Random, text: string, tokens: readonly string[]): string {
  const token = () => (random.chance(0.15) ? random.pick(ODD) : random.pick(tokens))
  const makers: readonly (() => string)[] = [
    () => '',
    () => hostileText(random),
    () => Array.from({ length: random.between(1, 40) }, token).join(random.pick(['', '', ' '])),
    () => repeated(random, Array.from({ length: random.between(1, 3) }, token).join('')),
    () => nested(random, token(), token()),
    () => {
      const at = random.between(0, text.length)
      return repeated(random, text.slice(at, at + random.between(1, 600)))
    },
  ]
  return random.pick(makers)()
}

function repeated(random: Random, piece: string): string {
  return piece.repeat(Math.min(random.pick(TIMES), Math.ceil(MOST_CHARACTERS / (piece.length + 1))))
}

function nested(random: Random, open: string, close: string): string {
  const times = Math.min(
    random.pick(TIMES),
    Math.ceil(MOST_CHARACTERS / (open.length + close.length)),
  )
  return open.repeat(times) + close.repeat(random.chance(0.5) ? times : 0)
}
