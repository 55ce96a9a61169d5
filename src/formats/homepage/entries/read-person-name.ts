import type { NameParts, PersonName } from '#core/schema/person-name.ts'
import { DOUBLE_SURNAMES } from '../../bibliography/double-surnames.ts'
import { isPinyin, LATIN_SURNAMES, SURNAME_READINGS } from '../../bibliography/surnames.ts'

const HAN_NAME = /\p{Script=Han}{2,12}/gu
const LATIN_NAME =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*(?: +\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*)*/u
const TURNED_NAME = new RegExp(`^(${LATIN_NAME.source}), +(${LATIN_NAME.source})$`, 'u')
const TITLE = /^(?:(?:prof|dr|mr|ms|mrs|associate|assistant|professor|doctor)\b\.?\s*)+/iu

/**
 * A name in one or both scripts. Family and given name are split only if there is no doubt:
 * by a comma, by a Chinese family name, or by its pinyin; otherwise the result is undefined.
 *
 * @example readPersonName('Chujie Zheng 郑楚杰')
 */
export function readPersonName(text: string): PersonName | undefined {
  const short = text.slice(0, 200)
  const han = [...short.matchAll(HAN_NAME)].map(([found]) => withoutBoldCopies(found))
  const [zhText] = han
  if (han.length > 1) return undefined
  const zh =
    zhText === undefined
      ? undefined
      : hanName(zhText.replace(/(?:教授|老师|博士|研究员|院士)$/u, ''))
  if (zhText !== undefined && zh === undefined) return undefined
  const latin = (LATIN_NAME.exec(short.replace(TITLE, ''))?.[0] ?? '').trim()
  const comma = TURNED_NAME.exec(short.trim())
  const en =
    comma === null ? latinName(latin, zh) : { given: comma[2] ?? '', family: comma[1] ?? '' }
  if (en === undefined && zh === undefined) return undefined
  return { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) }
}

/** Text taken from a PDF repeats each letter of a bold name: 彭彭彭儒儒儒 is 彭儒. */
function withoutBoldCopies(text: string): string {
  const once = text.replace(/(\p{Script=Han})\1\1/gu, '$1')
  return once.length * 3 === text.length ? once : text
}

function hanName(text: string): NameParts | undefined {
  const double = text.slice(0, 2)
  const length = text.length
  if (DOUBLE_SURNAMES.has(double)) {
    // 司马 and a given name, or 司 and 马…: only three or four characters are surely the former.
    return length === 3 || length === 4 ? { family: double, given: text.slice(2) } : undefined
  }
  const family = text.slice(0, 1)
  const isName = (length === 2 || length === 3 || length === 4) && SURNAME_READINGS.has(family)
  return isName ? { family, given: text.slice(1) } : undefined
}

function latinName(text: string, zh: NameParts | undefined): NameParts | undefined {
  const words = text.split(/ +/u).filter((word) => word !== '')
  const [first = '', last = ''] = words
  if (words.length !== 2) return undefined
  const isFirst = isFamilyName(first, zh?.family)
  const isLast = isFamilyName(last, zh?.family)
  if (isFirst === isLast) return undefined
  if (zh === undefined && !(isPinyin(first) && isPinyin(last))) return undefined
  return isLast ? { given: first, family: last } : { given: last, family: first }
}

function isFamilyName(word: string, han: string | undefined): boolean {
  const letters = word.toLowerCase().replace(/[-'’]/gu, '')
  if (han === undefined) return LATIN_SURNAMES.has(letters)
  return DOUBLE_SURNAMES.get(han) === letters || (SURNAME_READINGS.get(han)?.has(letters) ?? false)
}
