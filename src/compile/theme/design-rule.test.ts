import { describe, expect, it } from 'vitest'
import type { Theme } from '#core/schema/site.ts'
import { designOf } from '#data/theme/design.ts'
import { designRule } from './design-rule.ts'

const ruleOf = (theme?: Theme) => designRule(designOf(theme))

/** Rules by what they apply to, with their declarations. */
function rulesOf(css: string): Record<string, Record<string, string>> {
  const rules = [...css.matchAll(/(?:@media ([^{]+)\{)?:root\{([^}]*)\}/gu)]
  return Object.fromEntries(
    rules.map(([, media = 'all', body = '']) => [
      media,
      Object.fromEntries(body.split(';').map((one) => one.split(':') as [string, string])),
    ]),
  )
}

const PRINT = 'print'
const CONTRAST = 'screen and (prefers-contrast:more)'

/** What looks right only the other way round. */
const NIGHT: Theme = { paper: '#102020', surface: '#182828', ink: '#e8f0f0', indigo: '#9cc3f0' }

describe('the rule of a design', () => {
  it('writes a color once where both sides have the same', () => {
    const rule = rulesOf(ruleOf({ paper: '#eef6f4', ink: { light: '#0a1a1a', dark: '#e0f0f0' } }))
    expect(rule['all']).toMatchObject({
      '--paper': '#eef6f4',
      '--ink': 'light-dark(#0a1a1a,#e0f0f0)',
    })
  })

  it('quotes the names of fonts, but not the words for a kind of them', () => {
    const rule = rulesOf(ruleOf({ sans: ['Noto Sans SC', 'ui-rounded'] }))
    expect(rule['all']?.['--sans']).toMatch(
      /^'Noto Sans SC',ui-rounded,system-ui,-apple-system,'Segoe UI',.*,sans-serif$/u,
    )
  })

  it.each([
    ['-/*', String.raw`'-\2f \2a '`],
    ["'x", String.raw`'\27 x'`],
    ['a;}b{', String.raw`'a\3b \7d b\7b '`],
    ['</style>', String.raw`'\3c \2f style\3e '`],
    ['x\n\\', String.raw`'x\a \5c '`],
    ['-apple-system', '-apple-system'],
    ['-other', "'-other'"],
  ])('writes the name %j as %s, although no check lets all of them pass', (name, written) => {
    expect(ruleOf({ sans: [name] })).toContain(`;--sans:${written},`)
  })

  it('gives black on white, and white on black in the dark, to who asks for contrast', () => {
    expect(rulesOf(ruleOf({ paper: { light: '#dff0ec' } }))[CONTRAST]).toMatchObject({
      '--paper': 'light-dark(#ffffff,#000000)',
      '--ink': 'light-dark(#000000,#ffffff)',
    })
  })

  it('leaves a theme that is dark in light that way round', () => {
    expect(rulesOf(ruleOf(NIGHT))[CONTRAST]).toMatchObject({
      '--paper': '#000000',
      '--ink': '#ffffff',
    })
  })

  it('leaves the colors of the site where the system forces its own', () => {
    const FORCED = '(forced-colors:active)'
    expect(rulesOf(ruleOf())).not.toHaveProperty([FORCED])
    expect(rulesOf(ruleOf({ indigo: '#0b5563' }))[FORCED]).toEqual({
      '--indigo': 'light-dark(#1f4b7a,#9cc3f0)',
      '--kind-paper': 'var(--indigo)',
    })
  })

  it('prints on white, with text that can be read there', () => {
    expect(rulesOf(ruleOf())[PRINT]).toEqual({ '--paper': '#ffffff', '--surface': '#ffffff' })
    expect(rulesOf(ruleOf(NIGHT))[PRINT]).toMatchObject({
      '--ink': '#1d1b18',
      '--indigo': '#1f4b7a',
    })
    expect(rulesOf(ruleOf(NIGHT))[PRINT]).not.toHaveProperty('--cinnabar')
  })
})
