import en from '#i18n/locales/en.json' with { type: 'json' }
import zh from '#i18n/locales/zh.json' with { type: 'json' }

const LANGUAGES: readonly Readonly<Record<string, string>>[] = [en, zh]

/** What an award, a track or the degree of a thesis is called in both languages, and its id: all that a visitor may type for it. */
export function labelsOf(id: string): string[] {
  const labels = LANGUAGES.flatMap((strings) => {
    const label = strings[`award.${id}`] ?? strings[`venue.${id}`] ?? strings[`type.${id}`]
    return label === undefined ? [] : [label.replaceAll(/\{\{\w+\}\}/gu, '').trim()]
  })
  return [...new Set([id, ...labels])]
}
