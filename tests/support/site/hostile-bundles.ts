import { BUNDLE_VERSION } from '#core/bundle/version.ts'

type Entry = Record<string, unknown>

/** A bundle made by someone who means no good, or by a broken program. */
export interface HostileBundle {
  name: string
  /** Reported as malformed, or shown as what it is: text. */
  fate: 'refused' | 'shown'
  /** The file as it is served. */
  text: string
}

/** Runs only if a text becomes markup: the tests look for its trace. */
const PWN = 'globalThis.__pwned=1'
const SCRIPT = `<script>${PWN}</script>`
const IMAGE = `<img src=x onerror="${PWN}">`
const HOST = 'evil.example'

/** A publications bundle with one paper that has these details. */
export function paperWith(details: Entry, vocabulary: Entry = {}): string {
  const paper = {
    id: 'a-paper',
    home: 'chujie-zheng',
    type: 'report',
    title: 'A paper',
    authors: [{ name: 'Ada Li' }],
    issued: '2025',
    links: [],
    awards: [],
    topics: [],
    people: [],
    roles: [],
    search: 'a paper',
  }
  return JSON.stringify({
    version: BUNDLE_VERSION,
    slug: 'chujie-zheng',
    vocabulary: { venues: [], topics: [], people: [], ...vocabulary },
    publications: [{ ...paper, ...details }],
  })
}

/** The paper with a key that only JSON text can have. */
const withRawKey = (key: string, value: string) =>
  paperWith({ note: 'HERE' }).replace('"note":"HERE"', `"${key}":${value}`)

const link = (url: string) => paperWith({ links: [{ type: 'code', url }] })
const note = (...en: unknown[]) => paperWith({ note: { en } })

function nested(levels: number, wrap: (inner: unknown) => unknown, inner: unknown): unknown {
  return levels === 0 ? inner : nested(levels - 1, wrap, wrap(inner))
}

const inList = (inner: unknown) => ({ type: 'list', ordered: false, items: [[inner]] })
const inStrong = (inner: unknown) => ({ type: 'strong', children: [inner] })

const SHOWN: Record<string, string> = {
  'a script in a title': paperWith({ title: `A paper ${SCRIPT}` }),
  'markup in the name of an author': paperWith({ authors: [{ name: `Ada ${IMAGE}` }] }),
  'markup that ends the page in a note': note(`</p></main></body></html>${SCRIPT}<!--`),
  'markup in the name of a venue': paperWith(
    { venue: 'v' },
    { venues: [{ id: 'v', short: IMAGE, name: SCRIPT }] },
  ),
  'markup in a language': paperWith({ language: '"><script>' }),
  'an address in place of a DOI': paperWith({ doi: `@${HOST}/"><script>${PWN}</script>` }),
  'an address in place of an arXiv id': paperWith({ arxiv: `../../..//${HOST}` }),
  'a template of the interface strings': paperWith({ title: 'A paper {{count}} $t(error.retry)' }),
  'ids that every object has': paperWith({
    id: 'constructor',
    venue: 'constructor',
    topics: ['valueof'],
    people: ['constructor'],
  }),
  'ids that the page itself uses': paperWith({ id: 'root', topics: ['boot', 'main'] }),
  'lone surrogates': paperWith({ title: 'A \ud800paper\udfff' }),
  'marks that turn the direction of writing': paperWith({
    title: '\u202eA paper\u2066\u2067',
    authors: [{ name: '\u202eil adA' }],
  }),
  'control characters': paperWith({ title: 'A\u0000 \u0007paper\u001b[31m\u2028\ufeff' }),
  'a thousand accents on a letter': paperWith({ title: `A${'\u0301'.repeat(1_000)} paper` }),
  'a word without end': paperWith({ title: 'paper'.repeat(3_000) }),
  'ten thousand authors': paperWith({
    authors: Array.from({ length: 10_000 }, (_, at) => ({ name: `Author ${at}` })),
  }),
  'spans in spans, forty deep': note(nested(40, inStrong, 'A paper')),
  'a search text of one million characters': paperWith({ search: 'a paper '.repeat(125_000) }),
}

const REFUSED: Record<string, string> = {
  'the prototype as a key of a paper': withRawKey('__proto__', '{"polluted":true,"title":"x"}'),
  'the constructor as a key of a paper': withRawKey('constructor', '{"prototype":{"polluted":1}}'),
  'a title of one million characters': paperWith({ title: 'a'.repeat(1_000_000) }),
  'a javascript: link': link(`javascript:${PWN}`),
  'a javascript: link in disguise': link(`\u0001JavaScript:${PWN}`),
  'a javascript: link with a line break': link(`java\nscript:${PWN}`),
  'a vbscript: link': link('vbscript:x'),
  'a data: link': link(`data:text/html,${SCRIPT}`),
  'a link to another host without a scheme': link(`//${HOST}/`),
  'a link that hides its host': link(`https://arxiv.org@${HOST}/`),
  'a javascript: link in rich text': note({
    type: 'link',
    url: `javascript:${PWN}`,
    children: ['A paper'],
  }),
  'an element in rich text': note({ type: 'script', children: [PWN] }),
  'HTML for React in place of a text': paperWith({
    title: { dangerouslySetInnerHTML: { __html: SCRIPT } },
  }),
  'an element of React in place of a text': paperWith({
    title: { $$typeof: 'Symbol(react.element)', type: 'script', props: {} },
  }),
  'five hundred nested lists': paperWith({
    abstract: { en: [nested(500, inList, { type: 'paragraph', children: ['x'] })] },
  }),
  'five thousand nested spans': withRawKey(
    'note',
    `{"en":[${'{"type":"strong","children":['.repeat(5_000)}${']}'.repeat(5_000)}]}`,
  ),
  'a hundred thousand nested brackets': '['.repeat(100_000) + ']'.repeat(100_000),
  'a huge number in place of a date': paperWith({ issued: 1e308 }),
  'a year of twenty digits': paperWith({ issued: '20250000000000000000' }),
  'a paper without authors': paperWith({ authors: 'Ada Li' }),
  'an id that leads elsewhere': paperWith({ id: '../../../etc' }),
  'a method that turns it into a promise': paperWith({}).replace('{', '{"then":"x",'),
  'a list in place of a bundle': '[]',
  'null in place of a bundle': 'null',
  'a number in place of a bundle': '1e999',
}

export const HOSTILE_BUNDLES: readonly HostileBundle[] = [
  ...Object.entries(SHOWN).map(([name, text]) => ({ name, fate: 'shown', text }) as const),
  ...Object.entries(REFUSED).map(([name, text]) => ({ name, fate: 'refused', text }) as const),
]
