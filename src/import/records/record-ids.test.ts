import { describe, expect, test } from 'vitest'
import { READ_ID } from './record-ids.ts'

describe('an ORCID iD', () => {
  test.each([
    ['0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['0000000218250097', '0000-0002-1825-0097'],
    ['0000-0002-1694-233x', '0000-0002-1694-233X'],
    ['0000-0002-1825-0098', undefined],
    ['0000-0002-1825-009', undefined],
    ['0000-0002-1825-0097/../../x', undefined],
    ['', undefined],
  ])('in %s is %s', (text, id) => {
    expect(READ_ID.orcid(text)).toBe(id)
  })
})

describe('an identifier of DBLP', () => {
  test.each([
    ['65/9612', '65/9612'],
    ['12/3456-1', '12/3456-1'],
    ['h/AdaLin', 'h/AdaLin'],
    ['https://dblp.org/pid/65/9612.html', '65/9612'],
    ['https://dblp.uni-trier.de/pid/65/9612.xml', '65/9612'],
    ['Ada Lin', undefined],
    ['../../etc', undefined],
    ['https://other.example/pid/65/9612', undefined],
  ])('in %s is %s', (text, id) => {
    expect(READ_ID.dblp(text)).toBe(id)
  })
})

describe('an author of OpenAlex', () => {
  test.each([
    ['A5012345678', 'A5012345678'],
    ['a5012345678', 'A5012345678'],
    ['https://openalex.org/A5012345678', 'A5012345678'],
    ['https://openalex.org/authors/a5012345678', 'A5012345678'],
    ['W5012345678', undefined],
    ['A1&x=y', undefined],
  ])('in %s is %s', (text, id) => {
    expect(READ_ID.openalex(text)).toBe(id)
  })
})

describe('a DOI', () => {
  test.each([
    ['10.1234/words', '10.1234/words'],
    ['https://doi.org/10.1234/words', '10.1234/words'],
    ['doi:10.1234/words', '10.1234/words'],
    ['words', undefined],
  ])('in %s is %s', (text, id) => {
    expect(READ_ID.doi(text)).toBe(id)
  })
})
