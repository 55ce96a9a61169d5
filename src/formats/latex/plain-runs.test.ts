import { expect, it } from 'vitest'
import { parseTex, sourceOfGroup, type TexNode } from './parse-tex.ts'
import { shrinkText } from './plain-runs.ts'

const SOURCE = String.raw`\begin{enumerate} Some words of a paper, \textbf{Ada Lin of Northlake} and
others.\footnote{A remark with a few words} \end{enumerate}`

it('removes plain words from a text, but not the names of environments nor a word after a command', () => {
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

it('takes a single hyphen and the space between initials along, but no dash', () => {
  const { text, runs } = shrinkText('State-of-the-art models, A.~Lin -- and B.~Wu - 12--14')
  expect(text).toBe('\uE000 -- \uE000--14')
  expect(runs).toEqual(['State-of-the-art models, A.~Lin', 'and B.~Wu - 12'])
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
