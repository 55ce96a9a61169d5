import { fillText } from '#i18n/fill-text.ts'
import { TOOL_TEXTS, type ToolKey } from '#i18n/preview/tool-texts.ts'
import { useView } from '#web/view/view.ts'

/** A text of the tool in the page's language. */
export function useText() {
  const { locale } = useView()
  return (key: ToolKey, values?: Readonly<Record<string, string | number>>) =>
    fillText(TOOL_TEXTS[locale], locale, key, values)
}
