import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SUBSCRIPTS, SUPERSCRIPTS } from './math-symbols.ts'
import { readableMath } from './readable-math.ts'

const tex = String.raw

describe('readableMath', () => {
  it.each([
    [tex`Sorting in $O(n\log n)$ Time`, 'Sorting in O(n log n) Time'],
    [tex`$\alpha$-Divergence`, 'α-Divergence'],
    [tex`$\ell_2$ and $L^p$ norms`, 'ℓ₂ and Lᵖ norms'],
    [tex`the $k^{th}$ of $x_{ij}$`, 'the kᵗʰ of xᵢⱼ'],
    [tex`$\mathcal{O}(n^2)$ in $\mathbb{R}^d$`, 'O(n²) in ℝᵈ'],
    [tex`$10^{-3}\times 2$`, '10⁻³ × 2'],
    [tex`$A \rightarrow B$`, 'A → B'],
    [tex`$\frac{1}{2}$ of $\sqrt{n}$ or $\frac{a+b}{10}$`, '1/2 of √n or (a+b)/10'],
    [tex`$\text{BERT}_{\text{base}}$`, 'BERT_(base)'],
    [tex`$\varepsilon \leq \infty$`, 'ε ≤ ∞'],
    [tex`$\{a, b\}$`, '{a, b}'],
    [tex`$W_Q$`, 'W_Q'],
    ['数据 $n^2$ 复杂度', '数据 n² 复杂度'],
    [tex`$10~\mathrm{km}$ or $5\ \mathrm{m}$`, '10 km or 5 m'],
    [tex`$\langle x, y\rangle$ and $\lfloor n \rfloor$`, '⟨x, y⟩ and ⌊n ⌋'],
  ])('shows %s as %s', (source, shown) => {
    expect(readableMath(source)).toBe(shown)
  })

  it.each([
    'no mathematics at all',
    'It costs $5 and $10',
    'US$ 5, HK$ 10',
    '$',
    '$$',
    '$ x $',
    tex`an unknown $\foo{x}$ command`,
    tex`an open $x^{2$ brace`,
    tex`a brace too many $x}$`,
    tex`an exponent of nothing $x^$`,
  ])('leaves alone: %s', (source) => {
    expect(readableMath(source)).toBe(source)
  })

  it.each(['{', '^', tex`\sqrt`])('ends for ten thousand times %s', (sign) => {
    const source = `$${sign.repeat(10_000)}$`
    expect(readableMath(source)).toBe(source)
  })

  it('takes an escaped dollar for a dollar', () => {
    expect(readableMath(tex`\$100 for $x$`)).toBe('$100 for x')
  })

  it('gives every raised and lowered letter one of its own', () => {
    for (const map of [SUBSCRIPTS, SUPERSCRIPTS]) {
      expect(new Set(map.values()).size).toBe(map.size)
    }
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(() => readableMath(`$${text}$ ${text}`)).not.toThrow()
      }),
    )
  })
})
