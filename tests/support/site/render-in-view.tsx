import { fireEvent, render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Locale } from '#core/schema/locale.ts'
import { createTranslate } from '#i18n/create-i18n.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'
import { createView, ViewContext, type View } from '#web/view/view.ts'

const TRANSLATE = {
  en: createTranslate('en', SITE_TEXTS.en),
  zh: createTranslate('zh', SITE_TEXTS.zh),
}

/** How pages speak and link on a site whose default language is English. */
export function sampleView(locale: Locale = 'en'): View {
  return createView(locale, 'en', TRANSLATE[locale])
}

/** Renders what needs a language and links but no data. */
export function renderInView(node: ReactNode, locale: Locale = 'en'): RenderResult {
  const view = sampleView(locale)
  return render(node, {
    wrapper: ({ children }) => <ViewContext value={view}>{children}</ViewContext>,
  })
}

/** The HTML of a node on a page in `locale`, for tables of cases. */
export function htmlInView(node: ReactNode, locale: Locale = 'en'): string {
  const { container, unmount } = renderInView(node, locale)
  const html = container.innerHTML
  unmount()
  return html
}

/** Opens or closes the popover of a button, which jsdom does not do by itself. */
export function setMenuOpen(button: HTMLElement, open: boolean): void {
  const menu = document.getElementById(button.getAttribute('popovertarget') ?? '')
  if (!menu) throw new Error(`the button "${button.textContent}" has no menu`)
  menu.style.display = open ? 'block' : ''
  const newState = open ? 'open' : 'closed'
  fireEvent(menu, Object.assign(new Event('toggle'), { newState }))
}
