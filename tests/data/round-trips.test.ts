import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import { compileAuthors } from '#compile/compile-authors.ts'
import { fold } from '#core/search/fold.ts'
import type { CslDate, CslItem, CslName } from '#formats/csl-json/csl-item.ts'
import { createCiteSources, writeCslItems } from '#formats/csl-json/write-csl-json.ts'
import type { ReadPublication } from '#formats/reading.ts'
import { citationCases } from '#tests/support/citations/citation-cases.ts'
import { type Fact, FACTS, FORMATS } from '#tests/support/formats/bibliography-formats.ts'
import { siteItems } from '#tests/support/site/compiled-data.ts'

describe.each(Object.entries(FORMATS))('%s', (_, { write, read, gaps }) => {
  /** What has come back and what should have, for all that the format carries. */
  function compare(items: readonly CslItem[]) {
    const { publications, problems } = read([{ path: 'papers', text: write(items) }])
    expect(problems).toEqual([])
    expect(publications.map(({ key }) => key)).toEqual(items.map(({ id }) => id))
    const again = itemsOf(publications)
    for (const [at, item] of items.entries()) {
      const back = again[at]
      expect(back && factsOf(back, item)).toEqual(factsOf(item, item))
    }
  }

  function factsOf(item: CslItem, original: CslItem) {
    const names = (Object.keys(FACTS) as Fact[]).filter((name) => {
      const gap = gaps[name]
      return gap === undefined || gap.of?.(original) === false
    })
    return Object.fromEntries(names.map((name) => [name, FACTS[name](item)]))
  }

  it('brings back every paper of this site', async () => {
    compare(await siteItems())
  })

  it('brings back works of every type, with and without what they can have', () => {
    expect(caseItems().length).toBeGreaterThan(50)
    compare(caseItems())
  })

  test('brings back whatever can be written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(someItem, { comparator: areOneWork, maxLength: 4, minLength: 1 }),
        compare,
      ),
      { numRuns: 60 },
    )
  })
})

it.each(Object.entries(FORMATS))('%s has each of its gaps', async (_, { write, read, gaps }) => {
  const items = [...(await siteItems()), ...caseItems()]
  const { publications } = read([{ path: 'papers', text: write(items) }])
  const again = new Map(itemsOf(publications).map((item, at) => [publications[at]?.key, item]))
  const lost = (Object.keys(FACTS) as Fact[]).filter((name) =>
    items.some((item) => {
      const back = again.get(item.id)
      return back && JSON.stringify(FACTS[name](back)) !== JSON.stringify(FACTS[name](item))
    }),
  )
  expect(new Set(lost)).toEqual(new Set(Object.keys(gaps)))
})

const NO_RESEARCHERS = { index: new Map(), slugs: new Set<string>() }

/** Items of what was read, under a venue that is written as it was read. */
function itemsOf(read: readonly ReadPublication[]): CslItem[] {
  const venues: BundleVenue[] = read.map(({ publication: { venue = '-' } }, at) => ({
    id: `v${at}`,
    short: venue,
    ...(venue === 'arXiv' && { kind: 'preprint' as const }),
  }))
  const publications = read.map(({ publication }, at): BundlePublication => {
    const { venue, abstract: _, links, ...work } = publication
    const { authors, editor, translator, ...rest } = {
      ...work,
      versions: undefined,
      picture: undefined,
      video: undefined,
    }
    return {
      ...rest,
      note: undefined,
      id: `p${at}`,
      home: 'x',
      authors: compileAuthors(authors, NO_RESEARCHERS),
      ...(editor && { editor: compileAuthors(editor, NO_RESEARCHERS) }),
      ...(translator && { translator: compileAuthors(translator, NO_RESEARCHERS) }),
      ...(venue !== undefined && { venue: `v${at}` }),
      links: links ?? [],
      awards: [],
      topics: [],
      selected: true,
      people: [],
      roles: [],
      search: '',
    }
  })
  return writeCslItems(publications, createCiteSources({ venues, topics: [], people: [] }))
}

function caseItems(): CslItem[] {
  const items = citationCases()
    .filter(({ author }, at) => author.length < 9 && at % 7 === 0)
    .map((item, at) => withoutUnknown({ ...item, id: `case${at}`, title: `${item.title} ${at}` }))
  return items.map((item, at) => (at === 0 ? { ...item, language: 'fr' } : item))
}

/** A made-up item without what a publication cannot say: an address beside a DOI, an arXiv id elsewhere than in arXiv. */
function withoutUnknown(item: CslItem): CslItem {
  const { URL, DOI, number, ...rest } = item
  const arxiv = /^arXiv:(?<id>.+)$/u.exec(number ?? '')?.groups?.['id']
  if (arxiv !== undefined && rest.publisher === 'arXiv') {
    const doi = DOI ?? `10.48550/arXiv.${arxiv}`
    return { ...rest, number: `arXiv:${arxiv}`, DOI: doi, custom: { arxiv } }
  }
  return {
    ...rest,
    ...(number !== undefined && arxiv === undefined && { number }),
    ...(DOI !== undefined && { DOI }),
    ...(URL !== undefined && DOI === undefined && { URL }),
  }
}

/** Of works with one DOI and title, or one key, a reader makes one. */
function areOneWork(a: CslItem, b: CslItem): boolean {
  return a.id === b.id || fold(a.title) === fold(b.title)
}

const WORDS =
  'A LLM naïve 50% C# & Łukasz a_b 过程 模型 — R&D GPT-4o ~ ^ {x} back\\slash “quoted” 𠮷 😀 $O(n)$ <T> | $5 the mT5'
const words = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 6 })
  .map((list) => ['Words', ...list].join(' '))

const someName = fc.constantFrom<CslName>(
  { family: 'Zheng', given: 'Chujie' },
  { family: 'van der Berg', given: 'Ada' },
  { family: 'O’Neill', given: 'J.-G.' },
  { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
  { family: 'Núñez-Gil', given: 'José' },
  { family: 'Åström', given: 'Đorđe' },
  { family: '郑', given: '楚杰' },
  { family: '欧阳', given: '修' },
  { literal: 'The Word Team & Friends' },
)

const someItem: fc.Arbitrary<CslItem> = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z]{3,8}\d{4}[a-z]{1,6}$/u),
      type: fc.constantFrom<CslItem['type']>('paper-conference', 'article-journal', 'chapter'),
      title: words,
      author: fc.array(someName, { maxLength: 5 }),
      issued: fc.constantFrom<CslDate>(
        { 'date-parts': [[2024]] },
        { 'date-parts': [[2024, 12]] },
        { 'date-parts': [[1999, 2, 28]] },
      ),
      'container-title': words,
      volume: fc.constantFrom('3', '12A'),
      page: fc.constantFrom('1-9', '101-1010', 'e7'),
      DOI: fc.constantFrom('10.1234/a_b.c', '10.1000/x(1)y'),
    },
    { requiredKeys: ['id', 'type', 'title', 'author', 'issued', 'container-title'] },
  )
  .map((item) => ({ ...item, language: 'en' }))
