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

/** JSON for a data block, which a content security policy does not count as script: nothing in it ends the block. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}
