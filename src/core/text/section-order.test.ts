import { describe, expect, it } from 'vitest'
import { sectionOrder } from './section-order.ts'

const sections = [{ id: 'media', title: 'Media', entries: [] }]
const namesOf = (...given: Parameters<typeof sectionOrder>) =>
  sectionOrder(...given).map(({ section }) => section)

describe('sectionOrder', () => {
  it('is the usual one, with sections of one’s own at the end', () => {
    const overview = namesOf({ sections }, 'overview')
    expect(overview.slice(0, 2)).toEqual(['biography', 'openings'])
    expect(overview.at(-1)).toBe('media')
    expect(namesOf({ sections }, 'cv')).not.toContain('biography')
  })

  it('is the owner’s, and nothing besides', () => {
    const layout = { overview: [{ section: 'media' }, { section: 'news', items: 2 }] }
    expect(sectionOrder({ sections, layout }, 'overview')).toEqual(layout.overview)
    expect(namesOf({ sections, layout }, 'cv')).toContain('publications')
  })
})
