import { formatName } from '#core/names/format-name.ts'
import type { NameParts, PersonName } from '#core/schema/person-name.ts'
import { defined } from '#core/json/defined.ts'
import { hasHan } from '#core/text/language-of.ts'
import { hanName, latinName } from './split-name.ts'

const HAN_NAME = /\p{Script=Han}+(?:[·•‧]\p{Script=Han}+)*/gu
const WORD = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}.'’‘-]*`
const LATIN_NAME = new RegExp(`${WORD}(?: +${WORD})*`, 'u')
const TITLE = /^(?:(?:prof|dr|mr|ms|mrs|associate|assistant|professor|doctor)\b\.?\s*)+/iu
/** "Minghao (Tom) Zhou", 'Minghao "Tom" Zhou': what the person is called. */
const NICKNAME =
  /(?<=\p{L}) +(?<whole>["“(（](?<nick>\p{Lu}[\p{Script=Latin}\p{M}'’-]*)["”)）]) +(?=\p{L})/u
const DEGREE =
  /^\s*(?:ph\.?\s?d|m\.?d|d\.?phil|dr|m\.?sc|b\.?sc|sc\.?d|d\.?sc|csc|ed\.?d|j\.?d|mba)\b/iu
const TURNED_NAME = new RegExp(`^(${LATIN_NAME.source}), *(${LATIN_NAME.source})$`, 'u')

/**
 * A name in one or both scripts; undefined where the text is none. A name that cannot be divided into given and family
 * name is kept whole. Latin names are given name first, unless a comma, capitals or a Chinese name beside it says otherwise.
 *
 * @example readPersonName('Chujie Zheng 郑楚杰')
 */
export function readPersonName(text: string): PersonName | undefined {
  const short = text.slice(0, 200).replace(/\s+/gu, ' ').trim()
  const han = [...short.matchAll(HAN_NAME)].map(([found]) => withoutBoldCopies(found))
  if (han.length > 1) return undefined
  const [zhText] = han
  const zh = zhText === undefined ? undefined : hanName(zhText)
  if (zhText !== undefined && zh === undefined) return undefined
  const nick = NICKNAME.exec(short)?.groups
  const plain = withoutDegrees(short.replace(TITLE, ''))
  const en = latinPart(nick === undefined ? plain : plain.replace(NICKNAME, ' '), zh)
  const withNick =
    en === undefined || nick === undefined ? en : addNickname(en, nick['whole'] ?? '')
  const isWord = withNick?.literal !== undefined && !withNick.literal.includes(' ')
  if (zh === undefined && (withNick === undefined || isWord)) return undefined
  const aliases =
    en === undefined || nick?.['nick'] === undefined || en.family === undefined
      ? undefined
      : [formatName(en, 'en'), `${nick['nick']} ${en.family}`]
  return defined({ en: withNick, zh, aliases })
}

/** As `readPersonName`, and whole where that gives up: for what a source calls a name. */
export function readGivenName(text: string): PersonName {
  const literal = text.replace(/\s+/gu, ' ').trim()
  return readPersonName(text) ?? (hasHan(literal) ? { zh: { literal } } : { en: { literal } })
}

/** True unless the name is kept whole, or was turned round by its look alone. */
export function isSureName({ en, zh }: PersonName, text: string): boolean {
  if (zh?.family !== undefined) return en === undefined || en.literal === undefined
  if (en?.family === undefined) return false
  return text.includes(',') || text.includes(formatName(en, 'en')) || /\p{Lu}{2}/u.test(text)
}

function latinPart(text: string, zh: NameParts | undefined): NameParts | undefined {
  const turned = TURNED_NAME.exec(text)
  if (turned !== null) return { given: turned[2] ?? '', family: turned[1] ?? '' }
  const words = (LATIN_NAME.exec(text)?.[0] ?? '').trim()
  return words === '' ? undefined : latinName(words, zh?.family)
}

function addNickname(parts: NameParts, nickname: string): NameParts {
  const { given, literal } = parts
  if (literal !== undefined) return { literal: `${literal} ${nickname}` }
  return { ...parts, given: [given, nickname].filter((part) => part !== undefined).join(' ') }
}

function withoutDegrees(text: string): string {
  const parts = text.split(',')
  const end = parts.findIndex((part) => DEGREE.test(part))
  return end < 1 ? text : parts.slice(0, end).join(',')
}

/** Text taken from a PDF repeats each letter of a bold name: 彭彭彭儒儒儒 is 彭儒. */
function withoutBoldCopies(text: string): string {
  const once = text.replace(/(\p{Script=Han})\1\1/gu, '$1')
  return once.length * 3 === text.length ? once : text
}
