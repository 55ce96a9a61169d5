import { describe, expect, it } from 'vitest'
import { latexText, latexTitle } from './latex.ts'

describe('latexText', () => {
  it.each([
    ['special signs', 'A & B_1 # 5%', String.raw`A \& B\_1 \# 5\%`],
    [
      'characters that have names',
      '~ ^ \\',
      String.raw`\textasciitilde{} \textasciicircum{} \textbackslash{}`,
    ],
    ['braces', '{x}', String.raw`\textbraceleft{}x\textbraceright{}`],
    ['what fonts may lack', '<T> | x', String.raw`\textless{}T\textgreater{} \textbar{} x`],
    [
      'mathematics as it is',
      String.raw`in $O(n\log n)$ & more`,
      String.raw`in $O(n\log n)$ \& more`,
    ],
    ['two prices as prices', '$5 and $6', String.raw`\$5 and \$6`],
    ['one dollar', 'a $ b', String.raw`a \$ b`],
    ['a dollar sign that is written as one', String.raw`\$5 or \$x$`, String.raw`\$5 or \$x\$`],
    ['a line break as a space', 'a\n@article{b\u2028c', String.raw`a @article\textbraceleft{}b c`],
    [
      'a brace between dollars as text',
      'Cost is $}$ here',
      String.raw`Cost is \$\textbraceright{}\$ here`,
    ],
    [
      'an unknown command as text',
      String.raw`T $\write18{id}$`,
      String.raw`T \$\textbackslash{}write18\textbraceleft{}id\textbraceright{}\$`,
    ],
    [
      'an escaped character as text',
      '$x^^5c$',
      String.raw`\$x\textasciicircum{}\textasciicircum{}5c\$`,
    ],
    ['two dollars side by side as text', 'a $$ b', String.raw`a \$\$ b`],
    [
      'braces of mathematics so that BibTeX can count them',
      String.raw`$\left\{ x \right.$ and $\{x\}$`,
      String.raw`$\left\lbrace  x \right.$ and $\{x\}$`,
    ],
    ['letters of all scripts', 'José 过程 𠮷', 'José 过程 𠮷'],
  ])('writes %s', (_, text, expected) => {
    expect(latexText(text)).toBe(expected)
  })
})

describe('latexTitle', () => {
  it.each([
    ['acronyms', 'An LLM for NLP', 'An {LLM} for {NLP}'],
    ['names with capitals inside', 'ProcessBench and mT5', '{ProcessBench} and {mT5}'],
    ['names with figures', 'Qwen2.5 at 32B', '{Qwen2.5} at {32B}'],
    [
      'the parts of a compound',
      'QwQ-32B, GPT-4o, Self-correction',
      '{QwQ}-{32B}, {GPT}-4o, Self-correction',
    ],
    ['no plain words', 'Attention Is All You Need', 'Attention Is All You Need'],
    ['no mathematics', '$O(N)$ LLM', '$O(N)$ {LLM}'],
    ['no Chinese', '大模型', '大模型'],
  ])('protects %s', (_, title, expected) => {
    expect(latexTitle(title)).toBe(expected)
  })
})
