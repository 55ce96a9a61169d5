import type { Locale } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import type { StaticPage } from '#web/entry-static.tsx'

/**
 * A page that also says what the page of the other language says, to visitors without JavaScript: with it, the app
 * shows the one that the address asks for.
 */
export function bilingualPage(
  page: StaticPage,
  other: StaticPage,
  otherLocale: Locale,
): StaticPage {
  const text = contentOf(other.body).replaceAll(/(?<=<\/?)h1\b/gu, 'h2')
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
