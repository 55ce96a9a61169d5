import type { Manifest } from 'vite'
import type { Locale } from '#core/schema/locale.ts'
import { scriptJson } from '#core/text/escape-markup.ts'
import { htmlLang } from '#core/text/language-of.ts'
import type { StaticPage } from '#web/entry-static.tsx'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { modulesOf } from './modules-of.ts'
import type { PlannedPage } from '../pages/plan-pages.ts'

/** What all pages share. */
export interface Template {
  html: string
  /** The tag that starts the app. */
  script: string
  /** The one block of styles in it. */
  css: string
  policy: string
  manifest: Manifest
  /** Where the app begins, in the manifest. */
  entry: string
  base: string
}

interface TemplateParts {
  /** `index.html` as Vite has built it. */
  html: string
  /** Rules that precede the app's own. */
  styles: string
  manifest: Manifest
  readAsset: (path: string) => Promise<string>
  base: string
}

const STYLESHEET = /<link rel="stylesheet"[^<>]*>/u
const MODULE_SCRIPT = /<script type="module"[^<>]*><\/script>/u

/**
 * Takes the style sheet into the page: small as it is, a request of its own costs the first paint a round trip. What
 * the head says about the page follows it, because compression finds it again in the content only from nearby.
 * Takes the script out of the head: asked for behind the content, it does not compete with it.
 */
export async function createTemplate(parts: TemplateParts): Promise<Template> {
  const { html, styles, manifest, readAsset, base } = parts
  const [link = ''] = STYLESHEET.exec(html) ?? []
  const [, href] = / href="([^"]+)"/u.exec(link) ?? []
  if (href === undefined) throw new Error('index.html has no style sheet')
  const [script] = MODULE_SCRIPT.exec(html) ?? []
  if (script === undefined) throw new Error('index.html has no module script')
  const css = styles + (await readAsset(href.slice(base.length))).trim()
  const policy = contentSecurityPolicy([css])
  return {
    html: html
      .replace(link, '')
      .replace(script, '')
      .replaceAll(/(?<=>)\s+(?=<)/gu, '')
      .replace('<!--head-->', () => `<!--policy--><style>${css}</style><!--head-->`),
    script,
    css,
    policy,
    manifest,
    entry: 'index.html',
    base,
  }
}

/** One finished page. */
export function assemblePage(template: Template, page: StaticPage, planned: PlannedPage): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${template.policy}">`
  const boot = page.status === 200 ? dataBlock(page.boot) : ''
  // Replaced by functions, because a text may contain `$&`.
  return template.html
    .replace('<html lang="en">', () => `<html lang="${htmlLang(planned.locale)}">`)
    .replace('<!--policy-->', () => policy)
    .replace('<!--head-->', () => page.head)
    .replace('<!--body-->', () => page.body)
    .replace('<!--boot-->', () => boot + preloads(template, planned) + template.script)
}

/** What the entry imports, and the strings of the page's language: fetched side by side with the entry. */
function preloads({ manifest, entry, base }: Template, { locale }: PlannedPage): string {
  return modulesOf(manifest, [entry, `src/i18n/locales/${locale}.json`])
    .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
    .join('')
}

function dataBlock(boot: StaticPage['boot']): string {
  return `<script type="application/json" id="boot">${scriptJson(boot)}</script>`
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
