import { expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import { compiledPaperBundle } from '#tests/support/site/compiled-paper-bundle.ts'
import { dublinCoreTags } from './dublin-core-tags.ts'
import { paperFacts } from './paper-facts.ts'

const tagsOf = (details: Partial<Publication>) =>
  dublinCoreTags(paperFacts(compiledPaperBundle(details), () => undefined))

it('tells a paper in the elements of Dublin Core', () => {
  const details = { title: 'Tables', issued: '2024-07', venue: 'acl', topics: ['safety'] }
  expect(
    tagsOf({ ...details, doi: '10.1/x', arxiv: '2407.00001', authors: ['Ada Li', 'B'] }),
  ).toEqual([
    ['DC.title', 'Tables'],
    ['DC.creator', 'Ada Li'],
    ['DC.creator', 'B'],
    ['DC.date', '2024-07'],
    ['DC.type', 'Text'],
    ['DC.language', 'en'],
    ['DC.identifier', 'https://doi.org/10.1/x'],
    ['DC.identifier', 'https://arxiv.org/abs/2407.00001'],
    ['DC.relation.ispartof', 'Computational Linguistics'],
    ['DC.subject', 'Safety'],
  ])
})

it('has no date where none is known', () => {
  expect(tagsOf({ issued: undefined }).map(([name]) => name)).not.toContain('DC.date')
})

it.each([
  ['dataset', 'Dataset'],
  ['software', 'Software'],
  ['speech', 'Event'],
  ['patent', 'Text'],
] as const)('knows what a %s is: %s', (type, expected) => {
  expect(tagsOf({ type })).toContainEqual(['DC.type', expected])
})

it.each([
  ['论文', 'zh'],
  ['Un titre', 'en'],
  [{ zh: '论文' }, 'zh'],
])('takes the language of %j from its script: %s', (title, language) => {
  expect(tagsOf({ title })).toContainEqual(['DC.language', language])
})

it('says the least where nothing more is known', () => {
  expect(tagsOf({ authors: [] }).map(([name]) => name)).toEqual([
    'DC.title',
    'DC.date',
    'DC.type',
    'DC.language',
  ])
})
