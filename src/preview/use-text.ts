import { toolTexts } from '#i18n/preview/tool-texts.ts'
import { useView } from '#web/view/view.ts'

/** A text of the tool in the page's language. */
export function useText() {
  const { locale } = useView()
  return toolTexts(locale)
}
