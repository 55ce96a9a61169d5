import { expect, it } from 'vitest'
import { findSpans } from './tex-spans.ts'

const ENTRY = String.raw`\begin{cventries} \cventry {B.S. in Computer Science `

it.each([
  [
    'a document',
    String.raw`\begin{a}{b \{ \begin{c} d \end{c}} % {{{` + '\n' + String.raw`\end{a}`,
    true,
  ],
  ['one that was cut short', ENTRY.repeat(10), true],
  ['a hundred entries that nothing closes', ENTRY.repeat(100), false],
  ['groups that end before their environments', String.raw`{\begin{a}}`.repeat(100), false],
  ['ten thousand groups side by side', '{a}'.repeat(10_000), true],
  ['five hundred groups in each other', '{'.repeat(500) + '}'.repeat(500), false],
  ['ends of nothing', String.raw`}\end{a}`.repeat(10_000), true],
  ['verbatim beginnings without an end', String.raw`\begin{verbatim}`.repeat(60_000), false],
])('decides whether a text can be read: %s', (_, text, expected) => {
  expect(findSpans(text) !== undefined).toBe(expected)
})

it.each([
  ['a group', '{a{b}}c', '{a{b}}'],
  ['an environment', String.raw`\begin{a}x{\end{a} y`, String.raw`\begin{a}x{\end{a}`],
  [
    'a verbatim one',
    String.raw`\begin{comment}{\end{comment}}`,
    String.raw`\begin{comment}{\end{comment}`,
  ],
  ['a comment in a group', '{%}\n}', '{%}\n}'],
  ['what nothing closes', '{a', ''],
])('finds where %s ends', (_, text, span) => {
  expect(text.slice(0, findSpans(text)?.[0])).toBe(span)
})
