import { Parser } from 'htmlparser2'
import type { Report } from '../report.ts'

/** An element with all the text in it, however deep; its children down to where records have theirs. */
export interface XmlElement {
  name: string
  /** Where it begins, from 1. */
  line: number
  attributes: Readonly<Record<string, string>>
  text: string
  children: XmlElement[]
  /** Its tags, or tags in it, do not match: it is unclear where its text belongs. */
  isBroken: boolean
}

/** A record of a person has its fields at the fourth level, any other at the third: what lies deeper is text. */
const DEPTH = 4
const FIRST_FIELDS = 3

const NEW_LINE = 10

/** The parser slows down with each level, and no record has as many. */
const MAX_DEPTH = 100

/** Fields of https://dblp.org/xml/dblp.dtd, and what contains them: none of them is inside a field. */
const FIELDS = new Set(
  'author editor title booktitle pages year address journal volume number month url ee cdrom cite publisher note crossref isbn series school chapter publnr'.split(
    ' ',
  ),
)
const RECORDS = new Set(
  'r article inproceedings proceedings book incollection phdthesis mastersthesis www person data'.split(
    ' ',
  ),
)

/**
 * The first element of an XML text; undefined if there is none, or if it breaks off, which is reported. Entities that a document type
 * declares are left as is: nothing is expanded, nothing is fetched.
 *
 * @throws {RangeError} for elements nested far deeper than any record
 */
export function readElements(text: string, report: Report): XmlElement | undefined {
  const { open, close, addText, result } = collectElements()
  const lineAt = createLineCounter(text)
  let unclosed: { name: string; line: number } | undefined
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(name, attributes, lineAt(parser.startIndex)),
      ontext: addText,
      onclosetag(name, isImplied) {
        if (isImplied) unclosed ??= { name, line: lineAt(parser.startIndex) }
        close(isImplied)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  const { root, isWhole } = result()
  if (isWhole) return root
  if (unclosed !== undefined) {
    const { name, line } = unclosed
    report('not-this-format', text.slice(-100), { line, expected: `</${name}>` })
  }
  return undefined
}

/** An element that is not closed yet; one that is too deep to be kept has the one that it is in. */
interface OpenElement {
  name: string
  element: XmlElement
  isKept: boolean
}

function collectElements() {
  const path: OpenElement[] = []
  let root: XmlElement | undefined
  let isWhole = false

  function open(name: string, attributes: Record<string, string>, line: number): void {
    if (path.length > MAX_DEPTH) throw new RangeError('nested too deeply')
    const parent = path.at(-1)?.element
    const isKept = path.length < DEPTH && (parent !== undefined || root === undefined)
    const isBroken = Object.values(attributes).some((value) => value.includes('<'))
    const own: XmlElement = { name, line, attributes, text: '', children: [], isBroken: false }
    const element = isKept ? own : (parent ?? own)
    if (isKept) parent?.children.push(element)
    root ??= element
    const isMisplaced =
      (FIELDS.has(name) || RECORDS.has(name)) && path.some((outer) => FIELDS.has(outer.name))
    path.push({ name, element, isKept })
    if (isBroken || isMisplaced) markBroken()
  }

  function close(isImplied: boolean): void {
    if (isImplied) markBroken()
    const closed = path.pop()
    if (path.length === 0 && closed?.element === root) isWhole = !isImplied
  }

  function addText(text: string): void {
    for (const { element, isKept } of path.slice(FIRST_FIELDS - 1)) if (isKept) element.text += text
  }

  function markBroken(): void {
    for (const { element } of path) element.isBroken = true
  }

  return { open, close, addText, result: () => ({ root, isWhole }) }
}

/** Lines, from 1, of places that only grow. */
function createLineCounter(text: string): (at: number) => number {
  let line = 1
  let counted = 0
  return (at) => {
    for (; counted < at; counted += 1) if (text.charCodeAt(counted) === NEW_LINE) line += 1
    return line
  }
}
