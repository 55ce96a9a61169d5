import { expect, it } from 'vitest'
import { isTangled } from './is-tangled.ts'

const ENTRY = String.raw`\begin{cventries} \cventry {B.S. in Computer Science `

it.each([
  [
    'a document',
    String.raw`\begin{a}{b \{ \begin{c} d \end{c}} % {{{` + '\n' + String.raw`\end{a}`,
    false,
  ],
  ['one that was cut short', ENTRY.repeat(10), false],
  ['a hundred entries that nothing closes', ENTRY.repeat(100), true],
  ['groups that end before their environments', String.raw`{\begin{a}}`.repeat(100), true],
  ['ten thousand groups side by side', '{a}'.repeat(10_000), false],
  ['five hundred groups in each other', '{'.repeat(500) + '}'.repeat(500), true],
  ['ends of nothing', String.raw`}\end{a}`.repeat(10_000), false],
])('%s', (_, text, expected) => {
  expect(isTangled(text)).toBe(expected)
})
