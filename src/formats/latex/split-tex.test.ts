import { describe, expect, it } from 'vitest'
import { splitTex, type TexPart } from './split-tex.ts'
import { findSpans } from './tex-spans.ts'

function split(text: string): TexPart[] {
  const spans = findSpans(text)
  return spans === undefined ? [] : splitTex(text, spans)
}

function textsOf(parts: readonly TexPart[]): string[] {
  return parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))
}

const ITEMS = String.raw`\item A paper of \textbf{Ada Lin}, 2019.` + '\n'

describe('the parts of a document', () => {
  it('are one where it is short, and the document itself is opened', () => {
    expect(split(String.raw`\name{A}\begin{document}a {b} \begin{c}\end{c}\end{document}`)).toEqual(
      [
        { kind: 'text', text: String.raw`\name{A}`, line: 1 },
        { kind: 'begin', env: 'document' },
        { kind: 'text', text: String.raw`a {b} \begin{c}\end{c}`, line: 1 },
        { kind: 'end' },
      ],
    )
  })

  it('of a long list begin with an item each, and keep their lines', () => {
    const list = `\\begin{itemize}\n${ITEMS.repeat(2_000)}\\end{itemize}\nb`
    const parts = split(list)
    const [first, ...others] = textsOf(parts)
    expect(parts[0]).toEqual({ kind: 'begin', env: 'itemize' })
    expect(parts.at(-2)).toEqual({ kind: 'end' })
    expect(others.length).toBeGreaterThan(2)
    expect(others.slice(0, -1).every((text) => text.startsWith(String.raw`\item`))).toBe(true)
    expect(first).toMatch(/^\n\\item/u)
    expect(parts.at(-1)).toEqual({ kind: 'text', text: '\nb', line: 2_002 })
  })

  it('of a long table end with a row each', () => {
    const texts = textsOf(
      split(`\\begin{tabular}{ll}${'\n2019 & b \\\\'.repeat(4_000)}\\end{tabular}`),
    )
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.every((text) => text.endsWith(String.raw`\\`))).toBe(true)
  })

  it.each([
    ['groups side by side', '{a}'.repeat(100_000)],
    ['one word', 'a'.repeat(300_000)],
    ['a long group around all', `{\\small ${ITEMS.repeat(8_000)}}`],
    ['environments that nothing closes', `\\begin{a}${ITEMS}`.repeat(50) + ITEMS.repeat(8_000)],
  ])('are short, whatever the text: %s', (_, text) => {
    const texts = textsOf(split(text))
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(80_000)
    expect(texts.join('').length).toBeGreaterThan(text.length * 0.9)
  })

  it('leave out what is hidden where it is long, and show the beginning of what is verbatim', () => {
    const texts = textsOf(
      split(
        `a\\begin{figure}${'b '.repeat(20_000)}\\end{figure}c\\begin{verbatim}${'d '.repeat(20_000)}\\end{verbatim}e`,
      ),
    )
    expect(texts.join('')).toMatch(/^ac\\begin\{verbatim\}[d ]{300,400}\\end\{verbatim\}e$/u)
  })
})
