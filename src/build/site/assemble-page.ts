import type { Manifest } from 'vite'
import type { Locale } from '#core/schema/locale.ts'
import { scriptJson } from '#core/text/escape-markup.ts'
import { htmlLang } from '#core/text/language-of.ts'
import type { StaticPage } from '#web/entry-static.tsx'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { chunkOfRoute, EARLY_CHUNK, isListRoute } from './chunks.ts'
import { modulesOf } from './modules-of.ts'
import type { PlannedPage } from '../pages/plan-pages.ts'

/** What all pages share. */
export interface Template {
  html: string
  /** The tag that starts the app. */
  script: string
  /** Rules of pictures, in a block of their own where React writes one. */
  pictureStyles: string
  /** The block of styles that every page has. */
  css: string
  /** The one script in it that is not a file. */
  inlineScript: string
  policy: string
  manifest: Manifest
  /** Where the app begins, in the manifest. */
  entry: string
  base: string
  /** Of the bundle at a path. */
  digestOf: (path: string) => string
}

interface TemplateParts {
  /** `index.html` as Vite has built it. */
  html: string
  /** Rules that precede the app's own. */
  styles: string
  manifest: Manifest
  /** Rules that pages with pictures have besides, in a block of their own. */
  pictureStyles: string
  readAsset: (path: string) => Promise<string>
  base: string
  digestOf: (path: string) => string
}

const STYLESHEET = /<link rel="stylesheet"[^<>]*>/u
const MODULE_SCRIPT = /<script type="module"[^<>]*><\/script>/u

/**
 * Takes the style sheet into the page: small as it is, a request of its own costs the first paint a round trip. What
 * the head says about the page follows it, because compression finds it again in the content only from nearby.
 * Takes the script out of the head: asked for behind the content, it does not compete with it.
 */
export async function createTemplate(parts: TemplateParts): Promise<Template> {
  const { html, styles, pictureStyles, manifest, readAsset, base, digestOf } = parts
  const [link = ''] = STYLESHEET.exec(html) ?? []
  const [, href] = / href="([^"]+)"/u.exec(link) ?? []
  if (href === undefined) throw new Error('index.html has no style sheet')
  const [script] = MODULE_SCRIPT.exec(html) ?? []
  if (script === undefined) throw new Error('index.html has no module script')
  const [inlineScript] = html.split('<script>')[1]?.split('</script>') ?? []
  if (inlineScript === undefined) throw new Error('index.html has no inline script')
  const css = styles + (await readAsset(href.slice(base.length))).trim()
  const policy = contentSecurityPolicy({ scripts: [inlineScript], styles: [css, pictureStyles] })
  return {
    html: html
      .replace(link, '')
      .replace(script, '')
      .replaceAll(/(?<=>)\s+(?=<)/gu, '')
      .replace('<!--head-->', () => `<!--policy--><style>${css}</style><!--head-->`),
    script,
    css,
    pictureStyles,
    inlineScript,
    policy,
    manifest,
    entry: 'index.html',
    base,
    digestOf,
  }
}

/** One finished page. */
export function assemblePage(template: Template, page: StaticPage, planned: PlannedPage): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${template.policy}">`
  const data = page.status === 200 ? siteBlock(page) : ''
  // Replaced by functions, because a text may contain `$&`.
  return template.html
    .replace('<html lang="en">', () => `<html lang="${htmlLang(planned.locale)}">`)
    .replace('<!--policy-->', () => policy + firstPaint(page))
    .replace('<!--head-->', () => page.head)
    .replace('<!--body-->', () => page.body)
    .replace('<!--boot-->', () => {
      return (
        data + earlySearch(template, page) + preloads(template, page, planned) + template.script
      )
    })
}

/** An entry of a list that is at the top of its page. */
const FIRST_ENTRY = /<article class="entry" id="([^"]+)"/u

/**
 * The first paint waits for the end of what a visitor came for, so that nothing of it moves as more of the page arrives: in a
 * list the first paper, elsewhere the title and the tabs.
 */
function firstPaint({ body, route }: StaticPage): string {
  const [, entry] = (isListRoute(route) && FIRST_ENTRY.exec(body)) || []
  const id = entry ?? (body.lastIndexOf('id="tabs"') > body.indexOf('id="main"') ? 'tabs' : 'main')
  if (!body.includes(`id="${id}"`)) return ''
  return `<link rel="expect" href="#${id}" blocking="render">`
}

/** On a page with a list, the script with which its search field answers at once. */
function earlySearch({ manifest, base }: Template, page: StaticPage): string {
  if (!isListRoute(page.route)) return ''
  const files = keyOfChunk(manifest, EARLY_CHUNK).map((key) => manifest[key]?.file)
  return files.map((file) => `<script type="module" src="${base}${file}"></script>`).join('')
}

/**
 * What the app waits for before it makes the page its own, fetched side by side with the entry: its modules, among them
 * those of the page, the strings of its language, and the bundles that the page reads, with a digest that
 * spares the app checking them.
 */
function preloads(template: Template, page: StaticPage, { locale }: PlannedPage): string {
  const { manifest, entry, base, digestOf } = template
  const named = [chunkOfRoute(page.route), locale].flatMap((name) => keyOfChunk(manifest, name))
  const modules = modulesOf(manifest, [entry, ...named]).map(
    (file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`,
  )
  const bundles = page.bundles.map(
    (path) =>
      `<link rel="preload" as="fetch" crossorigin href="${base}${path.slice(1)}" data-digest="${digestOf(path)}">`,
  )
  return [...modules, ...bundles].join('')
}

/** Chunks that we have named are not listed under their modules. */
function keyOfChunk(manifest: Manifest, name: string | undefined): string[] {
  if (name === undefined) return []
  const key = Object.keys(manifest).find((at) => manifest[at]?.name === name)
  if (key === undefined) throw new Error(`the chunk ${name} has not been built`)
  return [key]
}

function siteBlock({ site }: StaticPage): string {
  return `<script type="application/json" id="site">${scriptJson(site)}</script>`
}

/**
 * A page that also says what the page of the other language says, to visitors without JavaScript: with it, the app
 * shows the one that the address asks for.
 */
export function bilingualPage(
  page: StaticPage,
  other: StaticPage,
  otherLocale: Locale,
): StaticPage {
  // The title of the page, and its name, are there already.
  const text = contentOf(other.body)
    .replace(/<h1(?: id="[^"]*")?/u, '<h2')
    .replace('</h1>', '</h2>')
  const added = `<noscript lang="${htmlLang(otherLocale)}">${text}</noscript></main>`
  return {
    ...page,
    head: page.head.replace('</title>', () => ` · ${titleOf(other.head)}</title>`),
    body: page.body.replace('</main>', () => added),
  }
}

function contentOf(body: string): string {
  const inside = body.slice(body.indexOf('>', body.indexOf('<main')) + 1)
  return inside.slice(0, inside.lastIndexOf('</main>'))
}

function titleOf(head: string): string {
  return /<title>([^<]*)<\/title>/u.exec(head)?.[1] ?? ''
}
