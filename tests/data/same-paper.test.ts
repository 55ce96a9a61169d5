import type { ComparedPaper, Likeness } from '#core/publications/same-paper.ts'
import { joinPapers } from '#data/papers/join-papers.ts'
import { mergeDuplicatePublications } from '#formats/homepage/assemble/merge-duplicates.ts'
import { mergeReading } from '#import/merge/merge-reading.ts'
import { PAPER, PAPER_PAIRS } from '#tests/support/formats/paper-pairs.ts'
import { sampleBundle, samplePaper } from '#tests/support/site/sample-source.ts'
import { describe, expect, it } from 'vitest'

/** How many papers each makes of two entries that are this to each other; the importer keeps a preprint's publication apart. */
const COUNTS: Record<Likeness, { site: number; homepage: number; importer?: number }> = {
  versions: { site: 1, homepage: 1 },
  same: { site: 1, homepage: 1, importer: 1 },
  likely: { site: 2, homepage: 1, importer: 1 },
  title: { site: 2, homepage: 1, importer: 2 },
  different: { site: 2, homepage: 2, importer: 2 },
}

const pairs = Object.entries(PAPER_PAIRS).flatMap(([likeness, cases]) =>
  cases.map(([name, a, b]) => ({
    name: `${likeness}: ${name}`,
    counts: COUNTS[likeness as Likeness],
    entries: [
      { ...PAPER, ...a },
      { ...PAPER, ...b },
    ] as const,
  })),
)

describe.each(pairs)('two entries, $name', ({ counts, entries: [a, b] }) => {
  it('are as many papers on the site', () => {
    const bundles = [a, b].map((paper, at) =>
      sampleBundle(`ann-${at}`, { publications: [samplePaper('a', paper)] }),
    )
    expect(joinPapers(bundles)).toHaveLength(counts.site)
  })

  it('are as many papers of a home page', () => {
    expect(mergeDuplicatePublications([a, b].map(readOf))).toHaveLength(counts.homepage)
  })

  it.skipIf(counts.importer === undefined)('are as many papers after an import', () => {
    expect(imported(a, b)).toHaveLength(counts.importer ?? 0)
  })
})

function readOf(paper: ComparedPaper, at: number) {
  const { id: _, ...publication } = samplePaper('a', paper)
  return { key: `key-${at}`, publication }
}

function imported(present: ComparedPaper, incoming: ComparedPaper) {
  const name = { en: { given: 'Ada', family: 'Brook' } }
  return mergeReading({
    bundle: { profile: { name }, publications: [samplePaper('present', present)], news: [] },
    sources: [],
    source: { source: 'a', format: 'ris' },
    reading: { profile: {}, publications: [readOf(incoming, 1)], news: [] },
    vocabulary: { venues: [], topics: [] },
  }).bundle.publications
}
