import { withoutControls } from './control-characters.ts'

/**
 * Text for an element or a quoted attribute of HTML and XML. Controls are left out: XML has no way to write them, and
 * one of them makes the whole file unreadable.
 */
export function escapeMarkup(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
