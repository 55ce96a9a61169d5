import { expect, test } from 'vitest'
import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { VENUE_FIELDS } from './mapping.ts'

test.each(PUBLICATION_TYPES)(
  'the venue of a work of type %s is read where it is written',
  (type) => {
    const { bibtex, biblatex, read } = VENUE_FIELDS[type]
    expect(read).toEqual(expect.arrayContaining([bibtex, biblatex]))
  },
)
