import assert from 'node:assert/strict'
import { Parser } from 'htmlparser2'
import { planExports } from '#build/site/exports.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { compileSite } from '#compile/compile-site.ts'
import { headersFile, robotsFile, sitemapFile } from '#build/site/plan-host-files.ts'
import { planPages } from '#build/pages/plan-pages.ts'
import { planFeeds } from '#build/feeds/plan-feeds.ts'
import { createHeadWriter } from '#build/head/head-of-page.ts'
import { designOf } from '#data/theme/design.ts'
import { designRule } from '#compile/theme/design-rule.ts'
import { sealFile } from '#compile/theme/site-pictures.ts'
import { shown, type Attack } from './attack.ts'
import { hostileSite } from './hostile-site.ts'
import { hostileText } from './hostile-text.ts'

const ADDRESS = 'https://site.example/name/'

/** What a build writes beside the pages themselves has the elements, lines and rules of any site, and no others. */
export const pagesAttack: Attack = {
  name: 'pages',
  tries: 20,
  attempt: (random) => {
    const compiled = compileSite(hostileSite(random))
    const site = { ...compiled, site: { ...compiled.site, url: ADDRESS } }
    const pages = planPages(site)
    const headOf = createHeadWriter(site, planFeeds(site))
    for (const page of pages) checkHead(headOf(page))
    const sitemap = elementsOf(sitemapFile(pages, site.site), { isXml: true })
    const listed = pages.filter((page) => !page.hidden)
    assert.equal(sitemap.filter(({ name }) => name === 'url').length, listed.length)
    for (const { attributes } of sitemap) {
      const { href } = attributes
      assert.ok(href === undefined || href.startsWith(ADDRESS.slice(0, -1)), href)
    }
    assert.equal(robotsFile(site.site).split('\n').length, 4)
    assert.equal(headersFile('x').split('\n').length, 9)
    for (const { seal } of site.people.people) checkSeal(sealFile(seal, designOf()))
    for (const [path, text] of planExports(site)) {
      if (path.endsWith('.json')) JSON.parse(text)
    }
    checkFonts(Array.from({ length: 3 }, () => hostileText(random)))
    for (const locale of LOCALES) assert.ok(pages.some((page) => page.locale === locale))
  },
}

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
}

function elementsOf(markup: string, { isXml }: { isXml: boolean }): Element[] {
  const elements: Element[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => elements.push({ name, attributes, text: '' }),
      ontext: (text) => {
        const element = elements.at(-1)
        if (element !== undefined) element.text += text
      },
      oncomment: (text) => assert.fail(`a comment ${text} in ${markup}`),
    },
    { xmlMode: isXml },
  )
  parser.end(markup)
  return elements
}

/** Attributes of the tags that a build may put into a head, in their order. */
const HEAD_TAGS: Readonly<Record<string, readonly string[]>> = {
  script: ['type'],
  meta: ['name', 'content'],
  link: ['rel', 'type', 'title', 'href'],
}

function checkHead(head: string): void {
  for (const { name, attributes, text } of elementsOf(head, { isXml: false })) {
    const allowed = HEAD_TAGS[name]
    assert.ok(allowed, `<${name}> in ${shown(head)}`)
    assert.deepEqual(Object.keys(attributes), allowed, `attributes in ${shown(head)}`)
    if (name === 'script') assert.equal(typeof JSON.parse(text), 'object')
    else assert.equal(text.trim(), '', `text in ${shown(head)}`)
  }
}

function checkSeal(svg: string): void {
  const names = elementsOf(svg, { isXml: true }).map(({ name }) => name)
  assert.deepEqual(names, ['svg', 'rect', 'text'], svg)
  assert.doesNotMatch(svg, /[\p{Cc}\p{Cs}\ufffe\uffff]/u, shown(svg))
}

/** Even where no check has seen them: outside of strings, a style sheet is the same whatever fonts are called. */
function checkFonts(fonts: readonly string[]): void {
  const shapeOf = (sans: readonly string[]) =>
    designRule(designOf({ sans: [...sans] })).replaceAll(/'(?:[^'\\\n]|\\[0-9a-f]+ )*'/gu, "''")
  assert.equal(shapeOf(fonts), shapeOf(fonts.map(() => 'X')), shown(fonts))
}
