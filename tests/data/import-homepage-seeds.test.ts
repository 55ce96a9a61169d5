import { bothTexts } from '#core/text/both-languages.ts'
import { readHomepageWith } from '#formats/homepage/read-homepage.ts'
import type { Publication } from '#core/schema/publication.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importDifferences } from '#tests/support/formats/import-differences.ts'

type Differences = readonly (readonly [reason: string, paths: RegExp])[]

type Bundle = Readonly<Record<string, unknown>>

const COMMON: Differences = [
  [
    'ids, topics and what is selected are for the merge and the owner',
    /^publications\.[\w-]+\.(?:id|topics|selected):/u,
  ],
  ['a bundle writes its sentences anew', /^profile\.(?:biography|experience\[\d\]\.highlights)/u],
  ['the headline and interests are written by hand', /^profile\.(?:headline|interests): –/u],
  ['Chinese names of others come from elsewhere', /\.people\[\d\]\.name\.zh: –/u],
  ['the other links come from elsewhere', /^profile\.links\.length/u],
]

const SEEDS: readonly (readonly [slug: string, file: string, differences: Differences])[] = [
  [
    'chujie-zheng',
    'chujie-zheng.md',
    [
      ...COMMON,
      ['a bundle writes its news anew', /^news\[\d+\]\.text/u],
      [
        'which papers a piece of news is about is for the one who gives ids',
        /^news\[\d+\]\.publications: –/u,
      ],
      [
        'two posts have neither date nor venue on the page',
        /^publications\.qwq-32b[\w-]*\.(?:issued|venue): –/u,
      ],
      ['the page lists four papers; the others come from a .bib file', /^publications: no /u],
      ['a remark that the page makes in its news', /^profile\.awards\[0\]\.note/u],
      ['a typo', /^profile\.awards\[2\]\.name/u],
      ['the page names the file of its CV, not its address', /^profile\.cv: –/u],
      ['an award by its own name', /^profile\.awards\[1\]\.name/u],
      ['abbreviations written out', /^profile\.awards\[[12]\]\.issuer/u],
    ],
  ],
  [
    'ru-peng',
    'ru-peng.txt',
    [
      ...COMMON,
      ['a bundle writes its research areas and skills anew', /^profile\.(?:research|skills)\[/u],
      [
        'identifiers, pages, links and exact dates come from a .bib file',
        /^publications\.[\w-]+\.(?:arxiv|doi|page|volume|issue|issued|links):/u,
      ],
      ['a typo', /^profile\.experience\[0\]\.field/u],
      [
        'abbreviations written out',
        /^profile\.(?:experience\[2\]\.organization|awards\[[12]\]\.issuer)/u,
      ],
      [
        'which papers a talk is about is for the one who gives ids',
        /^profile\.talks\[\d\]\.publications/u,
      ],
      ['numbers in a sentence stay in the sentence', /^profile\.metrics: –/u],
      ['the seal and a college come from elsewhere', /^profile\.(?:seal|affiliations): –/u],
      ['a CV has no news', /^news\.length: 0/u],
      [
        'the CV does not say that it is a post of a blog',
        /^publications\.qwen1-5\.(?:type|venue)/u,
      ],
      ['"3th" is 3rd', /^publications\.syntactic-branch-distance\.awards/u],
      [
        'the kind of patent is a remark in the bundle',
        /^publications\.image-classification-patent\.(?:venue|note)/u,
      ],
    ],
  ],
]

function json(path: string): Bundle {
  return JSON.parse(readFileSync(path, 'utf8')) as Bundle
}

function differences(slug: string, file: string): string[] {
  const text = readFileSync(`tests/fixtures/import/seeds/${file}`, 'utf8')
  const { profile, publications, news } = readHomepageWith({})([{ path: file, text }])
  const venues = json('data/venues.json')['venues'] as {
    id: string
    short?: unknown
    name: unknown
  }[]
  const { $schema: _, ...made } = json(`data/${slug}/profile.json`)
  const papers = json(`data/${slug}/publications.json`)['publications'] as Publication[]
  const madeNews = json(`data/${slug}/news.json`)['news'] as unknown[]
  return [
    ...importDifferences({ path: 'profile', found: profile, expected: made }, venues),
    ...importDifferences({ path: 'news', found: news, expected: madeNews }, venues),
    ...publications.flatMap(({ publication }) => {
      const expected = papers.find((paper) => titleOf(paper) === titleOf(publication))
      const path = `publications.${expected?.id ?? titleOf(publication)}`
      return importDifferences({ path, found: publication, expected }, venues)
    }),
    ...papers
      .filter(
        (paper) => !publications.some(({ publication }) => titleOf(publication) === titleOf(paper)),
      )
      .map(({ id }) => `publications: no ${id}`),
  ]
}

function titleOf({ title }: Pick<Publication, 'title'>): string {
  return bothTexts(title).join(' ').toLowerCase()
}

describe.each(SEEDS)('the seed of %s', (slug, file, reasons) => {
  const found = differences(slug, file)

  it('is what the hand-made bundle says, but for differences with a reason', () => {
    const unexplained = found.filter(
      (difference) => !reasons.some(([, paths]) => paths.test(difference)),
    )
    expect(unexplained).toEqual([])
  })

  it.each(reasons)('still differs: %s', (_, paths) => {
    expect(found.some((difference) => paths.test(difference))).toBe(true)
  })
})
