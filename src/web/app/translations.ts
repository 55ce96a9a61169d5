import type { Locale } from '#core/schema/locale.ts'
import { loadModule } from '#web/ui/load-module.ts'
import { createTranslate, type Translate } from '#i18n/create-i18n.ts'

const MESSAGES: Record<Locale, () => Promise<{ default: object }>> = {
  en: () => import('#i18n/locales/en.json'),
  zh: () => import('#i18n/locales/zh.json'),
}

/** Interface strings by language; each is loaded once and does not change afterwards. */
const loaded = new Map<Locale, Translate>()

export async function loadTranslate(locale: Locale): Promise<Translate> {
  const known = loaded.get(locale)
  if (known) return known
  const { default: messages } = await loadModule(MESSAGES[locale])
  const translate = createTranslate(locale, messages)
  loaded.set(locale, translate)
  return translate
}

/** Strings that the root loader has loaded; undefined when it could not. */
export function loadedTranslate(locale: Locale): Translate | undefined {
  return loaded.get(locale)
}
