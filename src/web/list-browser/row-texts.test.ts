import { expect, it } from 'vitest'
import type { Highlighter } from '#core/search/highlighter.ts'
import { createHighlighting } from '#core/search/highlighter.ts'
import { createSpelling } from '#core/search/spelling.ts'
import { sampleView } from '#tests/support/site/render-in-view.tsx'
import { createReasons, type HiddenField } from './row-texts.ts'

it('the texts of an entry are put together once, and no more of them than a query needs', () => {
  const asked: string[] = []
  const reasonsOf = createReasons<{ title: string }>({
    view: sampleView(),
    meaningOf: () => undefined,
    *shownFields({ title }) {
      asked.push('title')
      yield { text: title }
      asked.push('venue')
      yield { text: 'ACL 2024' }
    },
    hiddenFields() {
      asked.push('hidden')
      return [{ field: 'topic', text: 'speech' } satisfies HiddenField]
    },
    reasonsPlace: (row) => row,
  })
  const paper = { title: 'Whales' }
  const highlight = createHighlighting(createSpelling())
  const ask = (word: string): Highlighter => highlight([[word]])

  expect(reasonsOf(paper, ask('whale'))).toEqual([])
  expect(asked).toEqual(['title'])
  expect(reasonsOf(paper, ask('acl'))).toEqual([])
  expect(asked).toEqual(['title', 'venue'])
  expect(reasonsOf(paper, ask('speech'))).toHaveLength(1)
  expect(reasonsOf(paper, ask('speec'))).toHaveLength(1)
  expect(asked).toEqual(['title', 'venue', 'hidden'])
})
