import { trimEndOf } from '#core/text/trim-of.ts'
/** A folder as it is named in sentences, which put a slash behind it themselves. */
export function withoutSlash(folder: string): string {
  return trimEndOf(folder, /\//u) || folder.slice(0, 1)
}
