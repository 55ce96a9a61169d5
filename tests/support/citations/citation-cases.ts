import type { CslDate, CslItem, CslName } from '#formats/csl-json/csl-item.ts'

const LATIN: CslName[] = [
  { family: 'Zheng', given: 'Chujie' },
  { family: 'van Beethoven', given: 'Ludwig' },
  { literal: 'Qwen Team' },
  { family: 'O’Neill', given: 'Jian-Guang' },
  { family: 'Núñez-Gil', given: 'José A.' },
  { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
  { family: 'Suharto' },
]
const HAN: CslName[] = [
  { family: '郑', given: '楚杰' },
  { family: '欧阳', given: '修' },
  { literal: '通义千问团队' },
  { family: '李', given: '明' },
]
const SCRIPTS = { en: LATIN, zh: HAN, mixed: [...HAN.slice(0, 2), ...LATIN] }

const AUTHOR_COUNTS = [0, 1, 2, 3, 4, 8, 21, 100]

/** On both sides of where a style begins to shorten. */
const LIMITS = [5, 6, 7, 9, 10, 11, 12, 19, 20, 22, 23]

/** What works of each type can say; `URL` and `DOI` are given one by one. */
const DETAILS: Record<CslItem['type'], Partial<CslItem>> = {
  'paper-conference': {
    'container-title': 'Conference on the State of the Art',
    page: '1950-1959',
  },
  'article-journal': {
    'container-title': 'Journal of language and learning',
    volume: '33',
    issue: '4',
    page: '609-25',
  },
  'article-newspaper': {
    'container-title': 'The daily paper',
    issue: '7',
    page: '15',
  },
  article: { publisher: 'arXiv', number: 'arXiv:2507.18071' },
  report: { publisher: 'A laboratory', number: 'TR-7' },
  book: { publisher: 'A press', volume: '2' },
  chapter: { 'container-title': 'A book of chapters', volume: '3', page: '100-108' },
  thesis: { publisher: 'Zhejiang University', genre: 'Doctoral dissertation' },
  patent: { authority: 'An office', number: 'CN 1234567 A' },
  standard: { publisher: 'A bureau', number: 'GB/T 7714-2025' },
  dataset: { publisher: 'A hub', number: '2' },
  software: { publisher: 'A forge' },
  'post-weblog': { 'container-title': 'A blog' },
  speech: { 'event-title': 'A meeting' },
}

const PLACES: Partial<CslItem>[] = [{ DOI: '10.1000/x_1' }, { URL: 'https://example.org/a_b' }, {}]
const DATES: [number[]][] = [[[2025]], [[2025, 7]], [[2024, 12, 3]]]

/** Half of the works are cited with the day of access. */
const READ_ON: CslDate = { 'date-parts': [[2026, 3, 9]] }

const TITLES = [
  'ProcessBench: identifying process errors in large-scale reasoning',
  'Where do language models stand?',
  'Attention!',
  'A “quoted” word and an end.',
  'On the way to state-of-the-art models via search: the road from A to B',
]

/**
 * Every type × number of authors × script, and × what is missing × address, with dates of every precision and
 * without a date; each once, though a type with one detail lacks it in two ways.
 */
export function citationCases(): CslItem[] {
  return [
    ...new Map(
      [...combinations(), ...madeCases()].map((item) => [JSON.stringify(item), item]),
    ).values(),
  ]
}

function combinations(): CslItem[] {
  return (Object.keys(DETAILS) as CslItem['type'][]).flatMap((type) =>
    (['en', 'zh', 'mixed'] as const).flatMap((script) => {
      const counts = type === 'article' ? [...AUTHOR_COUNTS, ...LIMITS] : AUTHOR_COUNTS
      const authors = counts.map((count, at) => caseOf(type, script, { count, at }))
      const titles = TITLES.map((_, at) => caseOf(type, script, { count: 1, at, title: at }))
      return script === 'mixed' ? authors : [...authors, ...titles, ...incomplete(type, script)]
    }),
  )
}

const BOOK = { 'publisher-place': 'New York', publisher: 'A Press' }
const VOLUME = { ...BOOK, 'container-title': 'A book of chapters', page: '100-108' }

/** Editors, translators, editions, places and series, of works that have them. */
function madeCases(): CslItem[] {
  return (['en', 'zh'] as const).flatMap((script) => {
    const [one, two, three, ...others] = SCRIPTS[script].filter((name) => !('literal' in name))
    const people = [one, two, three, ...others].flatMap((name) => name ?? [])
    const series = { 'collection-title': 'Books of water', 'collection-number': '7' }
    const kinds: (Pick<CslItem, 'type'> & Partial<CslItem>)[] = [
      { type: 'book', ...BOOK },
      { type: 'book', ...BOOK, edition: '2' },
      ...(script === 'en' ? [{ type: 'book' as const, ...BOOK, edition: '3rd' }] : []),
      { type: 'book', ...BOOK, edition: 'Revised ed.' },
      { type: 'book', ...BOOK, ...series, edition: '21' },
      { type: 'book', ...BOOK, translator: people.slice(0, 1), edition: '2' },
      { type: 'book', ...BOOK, translator: people.slice(0, 2) },
      { type: 'book', ...BOOK, editor: people.slice(0, 2) },
      { type: 'book', ...BOOK, editor: people.slice(0, 1), author: [] },
      { type: 'book', ...BOOK, editor: people.slice(0, 2), author: [] },
      { type: 'book', ...BOOK, editor: people, author: [], edition: '2' },
      { type: 'chapter', ...VOLUME },
      { type: 'chapter', ...VOLUME, editor: people.slice(0, 1), edition: '3' },
      { type: 'chapter', ...VOLUME, editor: people.slice(0, 2), volume: '2' },
      { type: 'chapter', ...VOLUME, translator: people.slice(0, 1) },
      { type: 'paper-conference', ...VOLUME },
      { type: 'paper-conference', ...VOLUME, editor: people.slice(0, 2) },
      {
        type: 'thesis',
        ...BOOK,
        genre: script === 'zh' ? '博士学位论文' : 'Doctoral dissertation',
      },
      { type: 'report', ...BOOK, number: 'TR-7' },
      { type: 'article-journal', 'container-title': 'A journal', status: 'in press' },
    ]
    return PLACES.flatMap((place, shift) =>
      kinds.map((kind, at) => {
        const { type } = kind
        const item = caseOf(type, script, { count: 2, at: at + shift, place, without: ALL_DETAILS })
        return { ...item, ...kind }
      }),
    )
  })
}

const ALL_DETAILS = ['container-title', 'page', 'volume', 'issue', 'publisher', 'number'] as const

function incomplete(type: CslItem['type'], script: keyof typeof SCRIPTS): CslItem[] {
  const keys = Object.keys(DETAILS[type]) as (keyof CslItem)[]
  const missing = [[], ...keys.map((key) => [key]), keys]
  const gaps = [...missing, ...missing.map((gap): (keyof CslItem)[] => [...gap, 'issued'])]
  return PLACES.flatMap((place, shift) =>
    gaps.flatMap((without, at) =>
      [2, 0].map((count) => caseOf(type, script, { count, at: at + shift, place, without })),
    ),
  )
}

interface Choice {
  count: number
  at: number
  title?: number
  place?: Partial<CslItem>
  without?: readonly (keyof CslItem)[]
}

function caseOf(
  type: CslItem['type'],
  script: keyof typeof SCRIPTS,
  { count, at, title = 0, place = PLACES[at % PLACES.length], without = [] }: Choice,
): CslItem {
  const names = SCRIPTS[script]
  const language = script === 'zh' ? 'zh' : 'en'
  const item = {
    id: 'case',
    type,
    title: language === 'zh' ? '面向大语言模型的过程奖励' : (TITLES[title] ?? ''),
    language,
    author: Array.from(
      { length: count },
      (_, index) => names[index % names.length] ?? { literal: '' },
    ),
    issued: { 'date-parts': DATES[at % DATES.length] ?? [[2025]] },
    ...DETAILS[type],
    ...(type === 'thesis' && language === 'zh' && { genre: '博士学位论文' }),
    ...place,
    ...(at % 2 === 1 && !without.includes('issued') && { accessed: READ_ON }),
  } satisfies CslItem
  return Object.fromEntries(
    Object.entries(item).filter(([key]) => !without.some((name) => name === key)),
  ) as unknown as CslItem
}
