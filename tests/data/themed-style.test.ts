// @vitest-environment jsdom
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { Theme } from '#core/schema/site.ts'
import { designOf } from '#data/theme/design.ts'
import { designRule } from '#compile/theme/design-rule.ts'

const ruleOf = (theme: Theme) => designRule(designOf(theme))

/** Names of the declarations, rule by rule, as a browser reads them. */
function shapeOf(css: string): string[][] {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  const names = Array.from(style.sheet?.cssRules ?? [], namesIn)
  style.remove()
  return names
}

function namesIn(rule: CSSRule): string[] {
  if ('style' in rule) return Array.from((rule as CSSStyleRule).style)
  return Array.from((rule as CSSGroupingRule).cssRules, namesIn).flat()
}

const someFont = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9 ._+&-]{1,12}$/u),
  fc.string({ unit: fc.constantFrom(...`-/*'"\\;:,{}()<>!@ab中`), minLength: 1, maxLength: 6 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
)
/** Dark ones, which need no other color in print. */
const someColour = fc.oneof(
  fc.stringMatching(/^#(?:0[0-9a-fA-F]){3}$/u),
  fc.string({ maxLength: 8 }),
)

it('has the same rules and declarations for whatever theme the check lets pass', () => {
  const usual = shapeOf(ruleOf({ indigo: '#0b5563' }))
  expect(usual.map((names) => names.length)).toEqual([17, 16, 2, 2])
  fc.assert(
    fc.property(fc.array(someFont, { maxLength: 3 }), someColour, (sans, indigo) => {
      const theme = { sans, serif: sans, indigo }
      fc.pre(v.is(Theme, theme))
      expect(shapeOf(ruleOf(theme))).toEqual(usual)
    }),
    { numRuns: 300 },
  )
})
