import type { Locale } from '../schema/locale.ts'
import type { Funding } from '../schema/project.ts'
import { hasHan } from './language-of.ts'
import { pickText } from './pick-text.ts'

/**
 * A grant as each language puts it: funder and program, number, amount.
 *
 * @example fundingText({ funder: '国家自然科学基金', program: '面上项目', number: '62076001' }, 'zh')
 * // '国家自然科学基金面上项目，62076001'
 */
export function fundingText(funding: Funding, locale: Locale): string {
  const { number, amount, currency } = funding
  const parts = [
    sourceText(funding, locale),
    number === undefined ? '' : numberText(number, locale),
    amount === undefined || currency === undefined ? '' : amountText(amount, currency, locale),
  ]
  return parts.filter((part) => part !== '').join(locale === 'zh' ? '，' : ', ')
}

/** Chinese names follow each other without a sign. */
function sourceText({ funder, program }: Funding, locale: Locale): string {
  const names = [funder, program].flatMap((name) =>
    name === undefined ? [] : [pickText(name, locale).text],
  )
  const separator = locale === 'en' ? ', ' : names.every(hasHan) ? '' : ' '
  return names.join(separator)
}

function numberText(number: string, locale: Locale): string {
  return locale === 'zh' ? number : `no.\u00A0${number}`
}

const TEN_THOUSAND = 10_000

/** Chinese counts money in units of ten thousand. */
function amountText(amount: number, currency: string, locale: Locale): string {
  if (locale === 'en') return `${currency} ${grouped(amount)}`
  if (currency !== 'CNY') return `${grouped(amount)} ${currency}`
  return amount < TEN_THOUSAND ? `${grouped(amount)} 元` : `${grouped(amount / TEN_THOUSAND)} 万元`
}

const DIGITS = 3

/** `1,234,567.5`; not by Intl, whose data differ between a build and a browser. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= DIGITS)
    groups.unshift(whole.slice(Math.max(0, end - DIGITS), end))
  const text = groups.join(',')
  return fraction === undefined ? text : `${text}.${fraction}`
}
