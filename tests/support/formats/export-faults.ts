import { fromMarkdown } from 'mdast-util-from-markdown'
import type { List, Nodes, Root, RootContent } from 'mdast'
import { MATH_COMMANDS } from '#core/text/math-commands.ts'

const FIELD = /^ {2}(?<name>[a-z]+) *= (?:\{(?<value>.*)\}|[a-z]{3}),$/u
/** Read literally: percent signs and the like are those of an address. */
const LITERAL = new Set(['url', 'doi', 'eprint'])

/** What is wrong with a .bib file of so many works, line by line: nothing but heads, fields and closing braces. */
export function bibtexFaults(text: string, works: number): string[] {
  const faults: string[] = []
  let heads = 0
  for (const line of text.split('\n')) {
    if (/^@[a-z]+\{[a-z0-9-]+,$/u.test(line)) heads += 1
    else if (line !== '' && line !== '}') faults.push(...fieldFaults(line))
  }
  if (heads !== works) faults.push(`${heads} works`)
  return faults
}

function fieldFaults(line: string): string[] {
  const { name = '', value } = FIELD.exec(line)?.groups ?? {}
  if (name === '') return [`the line ${line}`]
  if (value === undefined) return []
  const isEven = bracesAreEven(value) ? [] : [`braces that BibTeX counts in ${line}`]
  if (LITERAL.has(name)) {
    return [...isEven, ...(/[{}\\^$\s]|\p{Cc}/u.test(value) ? [`an address ${value}`] : [])]
  }
  return [...isEven, ...texFaults(value).map((fault) => `${fault} in ${line}`)]
}

/** As BibTeX counts: a brace behind a backslash is one, too. */
function bracesAreEven(value: string): boolean {
  let depth = 0
  for (const [sign] of value.matchAll(/[{}]/gu)) {
    depth += sign === '{' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/** What is wrong with a RIS file of so many works: each line is a tag with a value that shows nothing else. */
export function risFaults(text: string, works: number): string[] {
  const lines = text.split('\r\n')
  const faults = lines.filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- \P{Cc}*)?$/u.test(line))
  for (const tag of ['TY', 'ER']) {
    const found = lines.filter((line) => line.startsWith(`${tag}  - `)).length
    if (found !== works) faults.push(`${found} times ${tag}`)
  }
  return faults
}

/** What is wrong with the document of a LaTeX CV, behind its preamble. */
export function latexFaults(text: string): string[] {
  const [, body = '', ...more] = text.split(/\\begin\{document\}|\\end\{document\}/u)
  const faults = texFaults(body)
  if (more.length !== 1 || more[0]?.trim() !== '') faults.push('another end of the document')
  const open: string[] = []
  for (const [, end, name] of body.matchAll(/\\(begin|end)\{(\w+)\}/gu)) {
    if (end === 'begin') open.push(name ?? '')
    else if (open.pop() !== name) faults.push(`an end of ${name}`)
  }
  return open.length === 0 ? faults : [...faults, `an open ${open.join(', ')}`]
}

const TITLE_OF_WORKS = /^(?:Publications|论文与成果)$/u

/** What is wrong with a Markdown CV of so many works: whatever the writer itself never writes. */
export function markdownFaults(
  text: string,
  { works, hasBiography }: { works: number; hasBiography: boolean },
): string[] {
  const root = fromMarkdown(text)
  const faults = nodeFaults(root)
  const parts = partsOf(root)
  for (const [at, { title, nodes }] of parts.entries()) {
    const lists = nodes.filter((node) => node.type === 'list')
    const isFree = at === 0 && hasBiography
    if (!isFree && lists.length !== (at === 0 ? 0 : 1)) faults.push(`${lists.length} lists`)
    if (!isFree) faults.push(...lists.flatMap(itemFaults))
    const found = lists[0]?.children.length ?? 0
    if (TITLE_OF_WORKS.test(title) && found !== works) faults.push(`${found} works`)
  }
  const names = root.children.filter((node) => node.type === 'heading' && node.depth === 1)
  if (names.length !== 1) faults.push(`${names.length} names`)
  return faults
}

/** What precedes the first heading of a section, and behind each. */
function partsOf({ children }: Root): { title: string; nodes: RootContent[] }[] {
  const parts: { title: string; nodes: RootContent[] }[] = [{ title: '', nodes: [] }]
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ title: wordsOf(node), nodes: [] })
    else parts.at(-1)?.nodes.push(node)
  }
  return parts
}

/** An entry is a line, with a list of notes below it or none. */
function itemFaults({ children }: List): string[] {
  return children.flatMap(({ children: [line, notes, ...more] }) => [
    ...(line === undefined || line.type === 'paragraph' ? [] : [`an entry that is a ${line.type}`]),
    ...(notes === undefined || notes.type === 'list' ? [] : [`a note that is a ${notes.type}`]),
    ...(more.length === 0 ? [] : ['more than notes']),
    ...(notes?.type === 'list' ? itemFaults(notes) : []),
  ])
}

function nodeFaults(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap(nodeFaults) : []
  switch (node.type) {
    case 'html':
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'definition':
    case 'code':
    case 'thematicBreak':
    case 'blockquote':
      return [...inside, node.type]
    case 'heading':
      return node.depth > 2 ? [...inside, 'a heading'] : inside
    case 'link':
      return /^(?:https?:\/\/|mailto:|\/)/iu.test(node.url) ? inside : [...inside, node.url]
    default:
      return inside
  }
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** What the writers themselves say in TeX. */
const OURS = new Set(
  (
    'textbraceleft textbraceright textasciitilde textasciicircum textless textgreater textbar textbackslash textperiodcentered ldots ensuremath surd textsuperscript textsubscript ' +
    'LARGE bfseries par smallskip textit textbf emph texttt mbox href string quad section item small begin end'
  ).split(' '),
)

const TOKEN = /\\(?:[A-Za-z]+|[\s\S]|$)|[\s\S]/gu

/**
 * What is wrong with TeX that we have written: a command that is not ours, an open group, a sign that TeX obeys. The
 * commands of known mathematics are ours, too.
 */
export function texFaults(source: string): string[] {
  const faults: string[] = []
  let depth = 0
  let mathFrom: number | undefined
  if (source.includes('^^')) faults.push('a sign in disguise')
  let before = ''
  for (const [token] of source.matchAll(TOKEN)) {
    if (token.startsWith('\\')) {
      if (!isOurs(token.slice(1))) faults.push(`the command ${token}`)
    } else if (token === '{') depth += 1
    else if (token === '}') depth -= 1
    else if (token === '$') {
      if (mathFrom === undefined) mathFrom = depth
      else if (mathFrom === depth) mathFrom = undefined
      else faults.push('mathematics that ends in a group')
    } else if (/[%#&]/u.test(token)) faults.push(`a ${token}`)
    else if (/[\^_~]/u.test(token) && mathFrom === undefined && before !== '\\string')
      faults.push(`a ${token}`)
    else if (/[\p{Cc}\p{Cs}\u2028\u2029\u2066-\u2069]/u.test(token) && token !== '\n')
      faults.push('a control')
    if (depth < 0) return [...faults, 'a brace too many']
    before = token
  }
  if (depth > 0) faults.push('an open brace')
  if (mathFrom !== undefined) faults.push('open mathematics')
  return faults
}

function isOurs(name: string): boolean {
  if (/^[%#&_$]$/u.test(name)) return true
  return OURS.has(name) || MATH_COMMANDS.has(name)
}
