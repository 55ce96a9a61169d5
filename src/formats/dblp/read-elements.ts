import { Parser } from 'htmlparser2'
import type { Tell } from '../bibliography/finish-publication.ts'

/** An element with all the text in it, however deep; its children down to where records have theirs. */
export interface XmlElement {
  name: string
  /** Where it begins, from 1. */
  line: number
  attributes: Readonly<Record<string, string>>
  text: string
  children: XmlElement[]
}

/** A record has its fields at the fourth level: what lies deeper is text. */
const DEPTH = 4

const NEW_LINE = 10

/** The parser slows down with each level, and no record has as many. */
const DEEPEST = 100

/**
 * The first element of an XML text; undefined where there is none, or where it breaks off, which is told. Entities that a document type
 * declares are left as they are: nothing is expanded, nothing is fetched.
 *
 * @throws {RangeError} for elements nested far deeper than any record
 */
export function readElements(text: string, tell: Tell): XmlElement | undefined {
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let deeper = 0
  let isWhole = false
  let unclosed: { name: string; line: number } | undefined
  let line = 1
  let counted = 0
  const lineHere = (at: number) => {
    for (; counted < at; counted += 1) if (text.charCodeAt(counted) === NEW_LINE) line += 1
    return line
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEPTH || (root !== undefined && open.length === 0)) {
          deeper += 1
          if (deeper > DEEPEST) throw new RangeError('nested too deeply')
          return
        }
        const here = lineHere(parser.startIndex)
        const element: XmlElement = { name, line: here, attributes, text: '', children: [] }
        open.at(-1)?.children.push(element)
        root ??= element
        open.push(element)
      },
      ontext(data) {
        const element = open.at(-1)
        if (element !== undefined) element.text += data
      },
      onclosetag(name, isImplied) {
        if (isImplied) unclosed ??= { name, line: lineHere(parser.startIndex) }
        if (deeper > 0) deeper -= 1
        else {
          open.pop()
          isWhole = open.length === 0 && !isImplied
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  if (isWhole) return root
  if (unclosed !== undefined) {
    const { name, line: at } = unclosed
    tell('not-this-format', text.slice(-100), { line: at, expected: `</${name}>` })
  }
  return undefined
}
