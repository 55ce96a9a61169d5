import type { BundleAuthor } from '../bundle/publications-bundle.ts'
import type { Locale } from '../schema/locale.ts'

/** The name as a page in this language shows it: in Chinese where the paper has it in both scripts. */
export function authorText(
  { name, other }: Pick<BundleAuthor, 'name' | 'other'>,
  locale: Locale,
): string {
  return locale === 'zh' ? (other ?? name) : name
}
