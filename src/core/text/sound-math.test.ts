import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSoundMath } from './sound-math.ts'

const tex = String.raw

describe('isSoundMath', () => {
  it.each([
    tex`O(n\log n)`,
    tex`x_{ij}^{2}`,
    tex`x'' + y'_1`,
    tex`\frac12 + \frac{a}{b} + \binom{n}{k}`,
    tex`\sqrt[3]{x} \sqrt 2 \sqrt\pi`,
    tex`e^\lambda + x^\infty`,
    tex`\hat{\theta}_t \in \mathbb{R}^d`,
    tex`\left( \frac{a}{b} \right] \left\{ x \right.`,
    tex`\bigl[ x \bigr]`,
    tex`\text{if } x \geq 0`,
    tex`\{a, b\} \| x \|_2`,
    tex`100\% \& \# \_`,
    tex`{\cal O}(n)`,
    tex`10~\mathrm{km}`,
    tex`\not= \alpha\beta`,
    tex`10^6 M_\odot`,
    tex`M_\oplus`,
    tex`N_\mathrm{eff}`,
    tex`R_\text{out}`,
    tex`\mathbb{R}^\mathbb{N}`,
    tex`\mathbb{F}_q^\times`,
    tex`k_\perp + E_\parallel`,
    tex`H^\bullet, X^\vee, D^\mp`,
    "f'^2 + f''^{2} + f_1'^2",
    '过程',
  ])('takes %s', (source) => {
    expect(isSoundMath(source)).toBe(true)
  })

  it.each([
    ['a brace that closes the field', tex`}, note = {x`],
    ['a brace too many', tex`x}`],
    ['a group that stays open', tex`{x`],
    ['a file', tex`\input{/etc/passwd}`],
    ['a program', tex`\write18{id}`],
    ['a definition', tex`\def\x{y}`],
    ['another meaning of a sign', tex`\catcode 36 = 11`],
    ['a name put together', tex`\csname input\endcsname`],
    ['a backslash in disguise', tex`^^5cinput`],
    ['a comment', 'a % b'],
    ['a parameter', 'a # b'],
    ['a column', 'a & b'],
    ['a dollar sign', 'a $ b'],
    ['a backslash at the end', 'a \\'],
    ['a line break', 'a \n b'],
    ['a line separator', 'a \u2028 b'],
    ['a mark that turns the direction', 'a \u202e b'],
    ['two exponents', 'x^2^3'],
    ['an exponent apart from the primes', "x'_1^2"],
    ['an exponent with a box', tex`x^\mbox{a}`],
    ['an exponent with an accent', tex`x^\hat{a}`],
    ['an exponent of a font without a group', tex`x_\mathrm a`],
    ['primes apart from each other', "x' '"],
    ['two exponents with a font between them', tex`x^2\rm^3`],
    ['an exponent of nothing', 'x^'],
    ['an exponent that TeX takes for several signs', tex`x^\arcsin`],
    ['an exponent that is a space', 'x^~'],
    ['a fraction of one thing', tex`\frac{1}`],
    ['a bracket that stays open', tex`\left( x`],
    ['a bracket without its left one', tex`x \right)`],
    ['a bracket that closes elsewhere', tex`{\left( x} \right)`],
    ['an index that stays open', tex`\sqrt[3 x`],
    ['a script in words', tex`\text{a_b}`],
    ['a command in words', tex`\text{\input x}`],
    ['a command as an argument', tex`\hat\input`],
    ['an environment', tex`\begin{array}x\end{array}`],
  ])('refuses %s', (_, source) => {
    expect(isSoundMath(source)).toBe(false)
  })

  it('ends for ten thousand groups within each other', () => {
    expect(isSoundMath('{'.repeat(10_000) + '}'.repeat(10_000))).toBe(false)
  })

  it('never throws, and lets no brace out', () => {
    const part = fc.constantFrom(
      ...'{ } ^ _ \\frac \\sqrt [ ] \\left \\right ( ) x \\text \\{ \\}'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const source = parts.join(' ')
        if (!isSoundMath(source)) return
        let depth = 0
        for (const [sign] of source.matchAll(/(?<!\\)[{}]/gu)) {
          depth += sign === '{' ? 1 : -1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
      { numRuns: 2_000 },
    )
  })
})
