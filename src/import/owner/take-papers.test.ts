import { expect, it } from 'vitest'
import type { Author } from '#core/schema/publication-parts.ts'
import type { ReadingProblem, ReadPublication } from '#formats/reading.ts'
import { createOwnTest } from './own-papers.ts'
import { takePapers } from './take-papers.ts'

const isOwn = createOwnTest({ names: [{ en: { given: 'Ada', family: 'Li' } }], slug: 'ada-li' })

function paper(title: string, ...authors: Author[]): ReadPublication {
  return { key: title, publication: { type: 'article-journal', title, authors } }
}

const BIB = `@article{a,
  author = {Bo Lin and others},
  title = {Great {Seas}},
}
@article{b,
  author = {Bo Lin},
  title = {Small Lakes},
}`
const PAGE = `- Great Seas. Bo Lin, et al. 2020.
- Small Lakes. Bo Lin. 2021.`

const titles = (papers: readonly ReadPublication[]) => papers.map(({ key }) => key)

it.each([
  ['a bibliography', 'papers.bib', BIB],
  ['a page', 'about.md', PAGE],
])(
  'takes papers with an incomplete list of authors in %s, and asks about them',
  (_, path, text) => {
    const problems: ReadingProblem[] = [
      { code: 'some-authors', file: path, line: 1, found: 'others' },
    ]
    const papers = [paper('Great Seas', 'Bo Lin'), paper('Small Lakes', 'Bo Lin')]
    const taken = takePapers({ papers, isOwn, known: [], files: [{ path, text }], problems })
    expect([taken.taken, taken.unsure, taken.others].map(titles)).toEqual([
      ['Great Seas'],
      ['Great Seas'],
      ['Small Lakes'],
    ])
  },
)

it('takes papers of groups, of which anyone may be a member, and asks about them', () => {
  const papers = [paper('Report', { literal: 'River Team' }), paper('Floods', 'Ada Li')]
  const taken = takePapers({ papers, isOwn, known: [], files: [], problems: [] })
  expect(titles(taken.taken)).toEqual(['Report', 'Floods'])
  expect(titles(taken.unsure)).toEqual(['Report'])
})

it('takes what is there already, whoever wrote it', () => {
  const papers = [paper('Small Lakes', 'Bo Lin')]
  const known = [{ title: { en: 'Small lakes' } }] as never
  const taken = takePapers({ papers, isOwn, known, files: [], problems: [] })
  expect(titles(taken.taken)).toEqual(['Small Lakes'])
  expect(taken.unsure).toEqual([])
})
