import { describe, expect, it } from 'vitest'
import { text } from './text.ts'

describe('text of a LaTeX document', () => {
  it.each([
    ['Sep 2022 – present', 'Sep 2022 -- present'],
    ['2022 年 9 月–至今', '2022 年 9 月--至今'],
    ['Ru Peng · 彭儒', String.raw`Ru Peng \textperiodcentered{} 彭儒`],
    ['列夫·托尔斯泰', '列夫·托尔斯泰'],
  ])('sets dashes and dots as Latin ones where they are: %s', (plain, written) => {
    expect(text(plain)).toBe(written)
  })

  it.each([
    ['O’Brien’s “curly” words… — and more', "O'Brien's ``curly'' words\\ldots{} --- and more"],
    ['a "straight" pair, ("another")', "a ``straight'' pair, (``another'')"],
    ['"first" and last"', "``first'' and last''"],
  ])('opens and closes quotes: %s', (plain, written) => {
    expect(text(plain)).toBe(written)
  })

  it.each(['提出“大模型”方法——简称 LLM……', '“，'])(
    'leaves Chinese punctuation alone: %s',
    (plain) => {
      expect(text(plain)).toBe(plain)
    },
  )

  it.each([
    ['--dry-run', '-{}-dry-run'],
    ['a --- b', 'a -{}-{}- b'],
  ])('does not turn literal hyphens into a dash: %s', (plain, written) => {
    expect(text(plain)).toBe(written)
  })

  it.each([
    ['α-Divergence', String.raw`\ensuremath{\alpha}-Divergence`],
    ['L₂ and n²', String.raw`L\textsubscript{2} and n\textsuperscript{2}`],
    ['A → B ≤ ∞', String.raw`A \ensuremath{\to} B \ensuremath{\leq} \ensuremath{\infty}`],
    ['$O(n^2)$ for $5 and $6', String.raw`$O(n^2)$ for \$5 and \$6`],
  ])('writes characters that text fonts lack as commands: %s', (plain, written) => {
    expect(text(plain)).toBe(written)
  })

  it('keeps brackets from being arguments', () => {
    expect(text('[X] University')).toBe('{[}X{]} University')
  })
})
