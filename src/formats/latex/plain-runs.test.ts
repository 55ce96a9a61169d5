import { expect, it } from 'vitest'
import { parseTex, sourceOfGroup, type TexNode } from './parse-tex.ts'
import { shrinkText } from './plain-runs.ts'

const SOURCE = String.raw`\begin{enumerate} Some words of a paper, \textbf{Ada Lin of Northlake} and
others.\footnote{A remark with a few words} \end{enumerate}`

it('takes plain words out of a text, but no names of environments and no word behind a command', () => {
  const { text, runs } = shrinkText(SOURCE)
  expect(text).toContain(String.raw`\begin{enumerate}`)
  expect(runs).toEqual([
    'Some words of a paper,',
    'Ada Lin of Northlake',
    'others.',
    'A remark with a few words',
  ])
  expect(shrinkText(String.raw`\foo words and more`).text).toBe('\\foo words \uE000')
})

it('gives a tree with the same words and places as the text has', () => {
  const tree = parseTex(SOURCE, shrinkText(SOURCE), 11)
  const [environment] = tree.nodes
  const content = environment?.type === 'environment' ? environment.content : []
  const groups = content.filter((node: TexNode) => node.type === 'group')
  expect(groups.map((group) => sourceOfGroup(group, tree))).toEqual([
    'Ada Lin of Northlake',
    'A remark with a few words',
  ])
  expect(content.flatMap((node) => (node.type === 'string' ? node.content : []))[0]).toBe(
    'Some words of a paper,',
  )
  expect(groups.map(({ position }) => position?.start.line)).toEqual([11, 12])
})
