import { sampleSite } from '#tests/support/site/sample-source.ts'
import { createSiteContext } from './site-context.ts'
import { describe, expect, it } from 'vitest'
import {
  compileLayout,
  compileMembers,
  compileOpenings,
  compileOwnSections,
} from './compile-sections.ts'

const TODAY = '2026-07-28'
const CONTEXT = createSiteContext(sampleSite([]), { today: TODAY })
const NAME = { en: { given: 'Bo', family: 'Lin' } }

describe('members', () => {
  it('are former once their period has ended, and come last', () => {
    const member = (role: 'doctoral' | 'master', end?: string) => ({
      name: NAME,
      role,
      period: { start: '2020', ...(end !== undefined && { end }) },
    })
    const members = [
      member('doctoral', '2024-06'),
      member('doctoral', 'present'),
      member('master', '2027-06'),
      member('master'),
    ]
    const compiled = compileMembers(members, CONTEXT)
    expect(compiled.map(({ period, former }) => [period?.end, former])).toEqual([
      ['present', undefined],
      ['2027-06', undefined],
      [undefined, undefined],
      ['2024-06', true],
    ])
  })
})

describe('openings', () => {
  it('are there until their deadline has passed', () => {
    const deadlines = ['2026-07-27', '2026-07-28', '2026-07', undefined]
    const openings = deadlines.map((deadline) => ({
      title: 'PhD position',
      kind: 'doctoral' as const,
      text: '**Join**',
      ...(deadline !== undefined && { deadline }),
    }))
    const compiled = compileOpenings(openings, TODAY)
    expect(compiled.map(({ deadline }) => deadline)).toEqual(['2026-07-28', '2026-07', undefined])
    expect(compiled[0]?.text?.en).toMatchObject([{ type: 'paragraph' }])
  })
})

describe('sections of one’s own', () => {
  it('have their texts as rich text', () => {
    const [section] = compileOwnSections(
      [{ id: 'media', title: 'Media', text: '- a', entries: [{ title: 'Radio', text: '*b*' }] }],
      CONTEXT,
    )
    expect(section).toMatchObject({
      id: 'media',
      text: { en: [{ type: 'list' }] },
      entries: [{ title: 'Radio', text: { en: [{ type: 'paragraph' }] } }],
    })
  })
})

describe('a layout', () => {
  it('has sections with or without a number of items', () => {
    expect(compileLayout(['biography', { section: 'news', items: 3 }])).toEqual([
      { section: 'biography' },
      { section: 'news', items: 3 },
    ])
  })
})
