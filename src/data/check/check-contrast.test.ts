import { describe, expect, it } from 'vitest'
import { contrast } from '#core/colours/contrast.ts'
import type { Theme } from '#core/schema/site.ts'
import { checkFiles } from './check-files.ts'
import { ALL_COLOURS, designOf } from '../theme/design.ts'

function findingsOf(theme: Theme | undefined): Readonly<Record<string, unknown>>[] {
  const files = new Map([['site.json', { text: JSON.stringify({ title: 'T', theme }) }]])
  return checkFiles(files).issues.map(({ code, path, params }) => ({ code, path, ...params }))
}

describe('contrast', () => {
  it('is enough in the site’s own colors', () => {
    const { colours } = designOf()
    const own = Object.fromEntries(
      ALL_COLOURS.filter((token) => !token.startsWith('kind.')).map((token) => [
        token,
        colours[token],
      ]),
    )
    expect(findingsOf(own)).toEqual([])
    expect(findingsOf(undefined)).toEqual([])
  })

  it('counts the site’s own color where a theme has only the other', () => {
    const findings = findingsOf({ paper: { light: '#777777' } })
    expect(findings.slice(0, 4).map(({ text }) => text)).toEqual([
      'ink',
      'muted',
      'cinnabar',
      'indigo',
    ])
    for (const finding of findings)
      expect(finding).toMatchObject({ path: 'theme.paper.light', ground: 'paper' })
  })

  it('is asked for on each side', () => {
    expect(findingsOf({ ink: '#767676', surface: { dark: '#161513' } })).toMatchObject([
      { path: 'theme.ink', side: { terms: ['side.light'] }, ground: 'paper', found: '4.31' },
      { path: 'theme.ink', side: { terms: ['side.dark'] }, found: '4.01' },
    ])
  })

  it.each([
    ['#757575', []],
    ['#777777', ['4.47']],
  ])('is enough from 4.5 on: %s on white', (ink, found) => {
    const white = { paper: { light: '#ffffff' } }
    expect(findingsOf({ ...white, ink: { light: ink } }).map(({ found: ratio }) => ratio)).toEqual(
      found,
    )
  })

  it('offers a shade that can be seen on everything', () => {
    const theme = { paper: '#eef6f4', surface: '#c8dedb', cinnabar: '#4fa3a5' }
    const { colours } = designOf(theme)
    const findings = findingsOf(theme).filter(({ text }) => text === 'cinnabar')
    expect(findings).toHaveLength(2)
    for (const { nearest } of findings)
      for (const ground of ['paper', 'surface'] as const)
        expect(contrast(String(nearest), colours[ground].light)).toBeGreaterThanOrEqual(4.5)
  })

  it('offers none where paper and surface are too far from each other', () => {
    const [finding] = findingsOf({ surface: { light: '#555555' } })
    expect(finding).toMatchObject({ code: 'contrast', path: 'theme.surface.light', text: 'ink' })
    expect(finding).not.toHaveProperty('nearest')
  })

  it('asks 3 of marks, and says a color once that two have', () => {
    const white = { paper: '#ffffff', surface: '#ffffff', ink: '#000000', muted: '#444444' }
    const kind = { release: '#959595', talk: '#949494', position: '#333333' }
    const theme = { ...white, cinnabar: '#aa0000', indigo: '#bbbbff', kind }
    expect(findingsOf(theme).map(({ text, expected }) => [text, expected])).toEqual([
      ['indigo', 4.5],
      ['indigo', 4.5],
      ['kind.release', 3],
      ['kind.release', 3],
    ])
  })
})
