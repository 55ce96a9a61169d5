import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { compileSite } from '#compile/compile-site.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { Author } from '#core/schema/publication-parts.ts'
import { exportText } from '#build/site/exports.ts'
import { CITATION_STYLES, writePlainCitation } from '#formats/citation-styles/write-citation.ts'
import type { CslName } from '#formats/csl-json/csl-item.ts'
import { readBibtex } from '#formats/bibtex/read-bibtex.ts'
import { FORMATS } from '#tests/support/formats/bibliography-formats.ts'
import { readWithRetorquere } from '#tests/support/formats/bibtex-readers.ts'
import { itemsOfBundle } from '#tests/support/site/compiled-data.ts'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'

/** A name as a paper has it, and which words are the family name. */
interface Name {
  author: Author
  family: string
  given: string
}

/** The data says it where the last word alone would be taken; particles and double surnames are known. */
const FAMILIES: readonly (readonly [family: string, given: readonly string[], isSaid: boolean])[] =
  [
    ['Des Moulins', ['Paul', 'Marie-Claire', 'J. P.'], true],
    ['García Prado', ['José M.', 'Ana', 'Íñigo'], true],
    ['Roe Williams', ['Ann', 'R. J.'], true],
    ['De Morgan', ['Augustus'], true],
    ['van der Berg', ['Jan', 'Anna-Lena', 'J.'], false],
    ['von der Leyen', ['Otto'], false],
    ['O’Neill', ['Jian-Guang'], false],
    ['欧阳', ['修', '自远'], false],
    ['司马', ['光', '相如'], false],
    ['端木', ['赐'], true],
  ]

const someName: fc.Arbitrary<Name> = fc.constantFrom(
  ...FAMILIES.flatMap(([family, givens, isSaid]) =>
    givens.map((given): Name => {
      const name = isHan(family) ? family + given : `${given} ${family}`
      return { author: isSaid ? { name, family } : name, family, given }
    }),
  ),
)

const someNames = fc.uniqueArray(someName, {
  minLength: 1,
  maxLength: 6,
  selector: ({ family, given }) => family + given,
})

const TYPES = ['article-journal', 'book', 'article', 'report', 'article-newspaper'] as const
const someType = fc.constantFrom(...TYPES)

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

function siteOf(names: readonly Name[], type: (typeof TYPES)[number] = 'book', isEdited = false) {
  const people = names.map(({ author }) => author)
  const paper = samplePaper('rivers', {
    type,
    title: 'Rivers',
    authors: isEdited ? ['Tom Vale'] : people,
    ...(isEdited && { editor: people }),
  })
  return compileSite(sampleSite([sampleBundle('tom-vale', { publications: [paper] })]))
}

function itemOf(names: readonly Name[], type?: (typeof TYPES)[number], isEdited = false) {
  const [item] = itemsOfBundle(siteOf(names, type, isEdited).allPublications)
  if (item === undefined) throw new Error('no item')
  return item
}

function partsOf(names: readonly Name[]): CslName[] {
  return names.map(({ family, given }) => ({ family, given }))
}

/** Each run compiles a site; the names are few. */
const FEW = { numRuns: 12 }

/** What programs write for themselves and no reader should see. */
const SYNTAX = /family\s*=|given\s*=|prefix\s*=|useprefix|literal\s*=|\[object|undefined|[{}]/u

describe('a family name of several words', () => {
  test('is whole in every item', () => {
    fc.assert(
      fc.property(someNames, someType, (names, type) => {
        expect(itemOf(names, type).author).toEqual(partsOf(names))
        expect(itemOf(names, 'book', true).editor).toEqual(partsOf(names))
      }),
      FEW,
    )
  })

  test.each(Object.entries(FORMATS))('comes back whole from %s', (_, { write, read }) => {
    fc.assert(
      fc.property(someNames, fc.boolean(), (names, isEdited) => {
        const text = write([itemOf(names, 'book', isEdited)])
        const { publications, problems } = read([{ path: 'papers', text }])
        expect(problems).toEqual([])
        const [{ publication } = { publication: undefined }] = publications
        const people = isEdited ? publication?.editor : publication?.authors
        const again = names.map((name, at) => ({ ...name, author: people?.[at] ?? '' }))
        expect(itemOf(again).author).toEqual(partsOf(names))
      }),
      FEW,
    )
  })

  test('is whole for other readers of BibTeX', () => {
    fc.assert(
      fc.property(someNames, (names) => {
        const text = FORMATS['BibTeX']?.write([itemOf(names)]) ?? ''
        const expected = names.map(({ family, given }) =>
          isHan(family) ? family + given : `${family}|${given}`,
        )
        expect(readWithRetorquere(text)[0]?.authors).toEqual(expected)
      }),
      FEW,
    )
  })

  test.each(CITATION_STYLES)('is printed whole in %s, and without syntax', (style) => {
    fc.assert(
      fc.property(someName, someType, fc.boolean(), (name, type, isEdited) => {
        const item = itemOf([name], type, isEdited)
        const shown = isEdited ? { ...item, author: [], type: 'book' as const } : item
        const text = writePlainCitation(shown, style)
        const family = style === 'gb-t-7714-2015' ? name.family.toUpperCase() : name.family
        expect(text).toContain(family)
        expect(text).not.toMatch(SYNTAX)
      }),
      FEW,
    )
  })

  test.each(['json-resume', 'markdown', 'latex'] as const)('is whole in a CV as %s', (format) => {
    fc.assert(
      fc.property(someNames, fc.constantFrom(...LOCALES), (names, locale) => {
        const text = exportText(siteOf(names), { slug: 'tom-vale', format, locale }) ?? ''
        const apostrophe = format === 'latex' ? "'" : '’'
        for (const { family, given } of names)
          expect(text).toContain(isHan(family) ? family + given : family.replace('’', apostrophe))
        expect(text).not.toMatch(/family\s*=|given\s*=|prefix\s*=|\[object/u)
      }),
      FEW,
    )
  })
})

it('names in the syntax of Biber are read as names', () => {
  const text =
    '@book{a, title={A}, author={family=García Prado, given=Ana and family=Berg, given=Jan, prefix=van der, useprefix=true and given=Paul, family={Des Moulins}}}'
  const { publications } = readBibtex([{ path: 'a.bib', text }])
  const authors = publications[0]?.publication.authors ?? []
  const names = authors.map((author) => ({ author, family: '', given: '' }))
  expect(itemOf(names).author).toEqual([
    { family: 'García Prado', given: 'Ana' },
    { family: 'van der Berg', given: 'Jan' },
    { family: 'Des Moulins', given: 'Paul' },
  ])
})
