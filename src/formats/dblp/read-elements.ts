import { Parser } from 'htmlparser2'

/** An element with all the text in it, however deep; its children down to where records have theirs. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  children: XmlElement[]
}

/** A record has its fields at the fourth level: what lies deeper is text. */
const DEPTH = 4

/** The parser slows down with each level, and no record has as many. */
const DEEPEST = 100

/**
 * The first element of an XML text; undefined where there is none, or where it breaks off. Entities that a document type
 * declares are left as they are: nothing is expanded, nothing is fetched.
 *
 * @throws {RangeError} for elements nested far deeper than any record
 */
export function readElements(text: string): XmlElement | undefined {
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let deeper = 0
  let isWhole = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEPTH || (root !== undefined && open.length === 0)) {
          deeper += 1
          if (deeper > DEEPEST) throw new RangeError('nested too deeply')
          return
        }
        const element: XmlElement = { name, attributes, text: '', children: [] }
        open.at(-1)?.children.push(element)
        root ??= element
        open.push(element)
      },
      ontext(data) {
        const element = open.at(-1)
        if (element !== undefined) element.text += data
      },
      onclosetag(_, isImplied) {
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
  return isWhole ? root : undefined
}
