import { giveTree } from './give-tree.ts'
import type { TexNode } from './parse-tex.ts'
import { isContact } from './read-contact.ts'
import type { TexPart } from './split-tex.ts'
import { isDefining, isHeader } from './tex-definitions.ts'
import { endLine } from './tex-lines.ts'
import { reportTooMuch, type TexPage } from './tex-page.ts'
import {
  beginEnvironment,
  endEnvironment,
  writeInside,
  type OpenEnvironment,
} from './write-environment.ts'
import { writeMacro } from './write-macro.ts'

/** Writes a file from its parts, one after the other, and forgets each before the next is parsed. */
export function writeDocument(page: TexPage, parts: readonly TexPart[]): void {
  const document = parts.findIndex((part) => part.kind === 'begin' && part.env === 'document')
  for (const part of parts.slice(0, Math.max(document, 0))) {
    if (part.kind === 'text') giveText(page, part, readPreamble)
  }
  page.to.lines = []
  const opened: OpenEnvironment[] = []
  for (const part of parts.slice(Math.max(document, 0))) writePart(page, part, opened)
  endLine(page.to)
}

function writePart(page: TexPage, part: TexPart, opened: OpenEnvironment[]): void {
  const last = opened.at(-1)
  switch (part.kind) {
    case 'begin':
      // What is between the two would have been its arguments.
      if (last !== undefined) last.awaitsArguments = false
      opened.push(beginEnvironment(page, part.env))
      break
    case 'end':
      if (last !== undefined) endEnvironment(page, last)
      opened.pop()
      break
    case 'text':
      giveText(page, part, (within, nodes) => {
        if (last === undefined) page.visit(within, nodes)
        else writeInside(within, last, nodes)
      })
  }
}

function giveText(
  page: TexPage,
  part: Extract<TexPart, { kind: 'text' }>,
  write: (page: TexPage, nodes: readonly TexNode[]) => void,
): void {
  const isWritten = giveTree(part, page.budget, (tree) => write({ ...page, tree }, tree.nodes))
  if (isWritten) return
  page.to.line = part.line
  reportTooMuch(page, part.text)
}

/** Of the preamble only definitions count: its own macros, the person, and other files with more of them. */
function readPreamble(page: TexPage, nodes: readonly TexNode[]): void {
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at]
    const name = node?.type === 'macro' ? node.content : ''
    if (node?.position !== undefined) page.to.line = node.position.start.line
    const isRead = isDefining(name) || isContact(name) || isHeader(name) || name === 'input'
    at = isRead ? writeMacro(page, name, nodes, at) : at + 1
  }
}
