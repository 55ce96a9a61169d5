import type { Locale } from '../schema/locale.ts'
import { hasHan } from './language-of.ts'

const ORDER = {
  en: ['role', 'unit', 'organization'],
  zh: ['organization', 'unit', 'role'],
} as const

interface PlaceTexts {
  role?: string | undefined
  unit?: string | undefined
  organization?: string | undefined
}

interface PlacePart {
  part: keyof PlaceTexts
  text: string
  /** What separates it from the part before; empty for the first one. */
  before: string
}

/**
 * Role, unit and organization in the order of the language, without those that are missing or empty: English goes
 * from small to large, Chinese from large to small.
 */
export function orderPlace(texts: PlaceTexts, locale: Locale): PlacePart[] {
  const parts: PlacePart[] = []
  for (const part of ORDER[locale]) {
    const text = texts[part] ?? ''
    const last = parts.at(-1)?.text
    const sign = locale === 'en' ? ', ' : chineseSign(last ?? '', part, text)
    if (text !== '') parts.push({ part, text, before: last === undefined ? '' : sign })
  }
  return parts
}

/**
 * The same as one text.
 *
 * @example placeText({ role: '博士研究生', unit: '计算机学院', organization: '浙江大学' }, 'zh') // '浙江大学计算机学院 · 博士研究生'
 */
export function placeText(texts: PlaceTexts, locale: Locale): string {
  return orderPlace(texts, locale)
    .map(({ before, text }) => before + text)
    .join('')
}

/** A dot before the role; between the others a space, except between two Han characters and beside a bracket. */
function chineseSign(last: string, part: keyof PlaceTexts, text: string): string {
  if (part === 'role') return ' · '
  const end = last.at(-1) ?? ''
  const start = text.charAt(0)
  const closes = /[（）]/u.test(end + start)
  return closes || (hasHan(end) && hasHan(start)) ? '' : ' '
}
