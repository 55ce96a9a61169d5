import type { BundlePublication } from '../bundle/publications-bundle.ts'
import { formatDate } from '../dates/format-date.ts'
import type { Locale } from '../schema/locale.ts'
import { hasHan } from '../text/language-of.ts'

/** Authors named before the rest is summed up. */
const NAMED = 3

const BETWEEN: Record<Locale, string> = { en: ', ', zh: '、' }

/**
 * Who wrote a paper, where and when it was published, in one line.
 *
 * @example describePublication(paper, 'ICLR', 'en') // 'Chujie Zheng, Fei Huang et al. · ICLR · 2024'
 */
export function describePublication(
  { authors, issued }: Pick<BundlePublication, 'authors' | 'issued'>,
  place: string | undefined,
  locale: Locale,
): string {
  const names = authors.slice(0, NAMED).map(({ name }) => name)
  const more = authors.length > NAMED ? moreBehind(names.at(-1) ?? '', locale) : ''
  const parts = [
    names.join(BETWEEN[locale]) + more,
    place ?? '',
    issued === undefined ? '' : formatDate(issued, locale),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function moreBehind(name: string, locale: Locale): string {
  if (locale === 'en') return ' et al.'
  return hasHan(name) ? '等' : ' 等'
}
