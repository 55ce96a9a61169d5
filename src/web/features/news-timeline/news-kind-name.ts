import { NEWS_KINDS } from '#core/schema/kinds.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import type { View } from '#web/view/view.ts'

/** What a kind of news is called: by the interface, or by its own name; undefined where nobody knows. */
export function newsKindName(
  id: string,
  own: LocalizedText | undefined,
  t: View['t'],
): LocalizedText | undefined {
  const known = NEWS_KINDS.find((kind) => kind === id)
  return known === undefined ? own : t(`kind.${known}`)
}
