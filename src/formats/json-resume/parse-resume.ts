import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser'
import { parseDocument } from 'yaml'
import type { Tell } from '../bibliography/finish-publication.ts'

/** The value of a JSON or YAML text; undefined for what is neither. */
export function parseResume(text: string, tell: Tell): unknown {
  const source = text.replace(/^\ufeff/u, '')
  return /^\s*[[{]/u.test(source) ? parseJsonText(source, tell) : parseYaml(source)
}

function parseJsonText(text: string, tell: Tell): unknown {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  if (tree === undefined || errors.length > 0) return undefined
  tellDuplicates(tree, tell)
  return getNodeValue(tree)
}

/** Of a key that is given twice the last value counts, as in all readers of JSON; the others are told. */
function tellDuplicates(node: Node, tell: Tell): void {
  const seen = new Map<unknown, Node | undefined>()
  for (const child of node.children ?? []) {
    const [name, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child]
    if (name !== undefined) {
      const key: unknown = name.value
      const earlier = seen.get(key)
      if (earlier !== undefined) {
        tell('not-understood', `${String(key)}: ${JSON.stringify(getNodeValue(earlier))}`)
      }
      seen.set(key, value)
    }
    if (value !== undefined) tellDuplicates(value, tell)
  }
}

function parseYaml(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent', schema: 'core' })
  if (document.errors.length > 0) return undefined
  try {
    return document.toJS()
  } catch {
    // More aliases than a text that somebody has written can have.
    return undefined
  }
}
