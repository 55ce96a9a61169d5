import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Publication } from '#core/schema/publication.ts'
import { dropInvalid } from './drop-invalid.ts'

const Work = v.omit(Publication, ['id'])
const WORK = { type: 'article', title: 'A', authors: ['Ada'] }
const LONG = 'x'.repeat(20_001)

describe('dropInvalid', () => {
  it.each([
    ['a bad author that author', { authors: ['Ada', LONG, 'Bo'] }, { authors: ['Ada', 'Bo'] }],
    ['the only author the list', { authors: [LONG] }, { authors: [] }],
    ['a bad side of a title that side', { title: { en: 'A', zh: LONG } }, { title: { en: 'A' } }],
    [
      'a bad link that link',
      {
        links: [
          { type: 'pdf', url: 'javascript:x' },
          { type: 'pdf', url: 'https://a.b' },
        ],
      },
      { links: [{ type: 'pdf', url: 'https://a.b' }] },
    ],
    ['the only link the field', { links: [{ type: 'pdf', url: 'javascript:x' }] }, {}],
    [
      'the label of a link the label',
      { links: [{ type: 'pdf', url: 'https://a.b', label: LONG }] },
      { links: [{ type: 'pdf', url: 'https://a.b' }] },
    ],
    ['a bad date the date', { issued: 'soon' }, {}],
    ['an unknown field that field', { colour: 'red' }, {}],
  ])('loses of %s and nothing else', (_, bad, expected) => {
    const { kept, lost } = dropInvalid(Work, { ...WORK, ...bad })
    expect(kept).toEqual({ ...WORK, ...expected })
    expect(lost).toHaveLength(1)
  })

  it('loses the whole where it cannot do without the part', () => {
    const value = { ...WORK, title: LONG }
    expect(dropInvalid(Work, value)).toEqual({ lost: [{ path: [], found: value }] })
  })

  it('does not validate once for each bad member', () => {
    const authors = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? LONG : 'Ada'))
    let passes = 0
    const Counted = v.pipe(
      v.custom<unknown>(() => {
        passes += 1
        return true
      }),
      Work,
    )
    const { kept, lost } = dropInvalid(Counted, { ...WORK, authors })
    expect(kept?.authors).toHaveLength(10_000)
    expect(lost).toHaveLength(10_000)
    expect(passes).toBeLessThan(5)
  })
})
