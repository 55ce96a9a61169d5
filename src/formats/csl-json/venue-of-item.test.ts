import { describe, expect, it, test } from 'vitest'
import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import type { SourceItem } from './source-item.ts'
import { VENUE_VARIABLE, venueOfItem, venueVariable } from './venue-of-item.ts'

describe('venueOfItem', () => {
  it.each<[string, SourceItem, object]>([
    [
      'a journal',
      { type: 'article-journal', 'container-title': 'Nature', publisher: 'Springer' },
      { type: 'article-journal', venue: 'Nature' },
    ],
    [
      'arXiv as a journal',
      { type: 'article-journal', 'container-title': 'CoRR' },
      { type: 'article', venue: 'arXiv' },
    ],
    [
      'a journal that is named after arXiv',
      { type: 'article-journal', 'container-title': 'Journal of arXiv Studies' },
      { type: 'article-journal', venue: 'Journal of arXiv Studies' },
    ],
    [
      'a track of a conference',
      { type: 'paper-conference', 'container-title': 'Findings of ACL 2024' },
      { type: 'paper-conference', venue: 'ACL', track: 'findings' },
    ],
    [
      'a track in brackets',
      { type: 'paper-conference', 'container-title': 'ACL 2024 (Demo)' },
      { type: 'paper-conference', venue: 'ACL', track: 'demo' },
    ],
    [
      'a conference without proceedings',
      { type: 'paper-conference', 'event-title': 'ACL' },
      { type: 'paper-conference', venue: 'ACL' },
    ],
    [
      'no venue of a book, which has a publisher',
      { type: 'book', publisher: 'MIT Press', 'container-title': 'Series' },
      { type: 'book' },
    ],
    [
      'a patent',
      { type: 'patent', authority: 'CNIPA', publisher: 'A Company' },
      { type: 'patent', venue: 'CNIPA' },
    ],
    ['a talk', { type: 'speech', 'event-title': 'A Day' }, { type: 'speech', venue: 'A Day' }],
    ['nothing', { type: 'report' }, { type: 'report' }],
  ])('reads %s', (_, item, expected) => {
    const { type, venue, track } = venueOfItem(item)
    expect({ type, venue, track }).toEqual(expected)
  })

  const withVenue = PUBLICATION_TYPES.filter((type) => !['book', 'standard'].includes(type))

  it.each(withVenue)('finds what is written for a work of type %s', (type) => {
    expect(venueOfItem({ type, ...venueVariable(type, 'Water') })).toEqual({
      type,
      variable: VENUE_VARIABLE[type],
      text: 'Water',
      venue: 'Water',
    })
  })
})

test('no type has another variable than CSL', () => {
  expect([...new Set(Object.values(VENUE_VARIABLE))]).toEqual([
    'container-title',
    'publisher',
    'authority',
    'event-title',
  ])
})
