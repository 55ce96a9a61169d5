import { fold } from '#core/search/fold.ts'
import type { CleanPage } from '../clean/clean-page.ts'
import type { PagePicture } from '../clean/page-picture.ts'
import { textOfSetting } from '../clean/split-front-matter.ts'
import { kindOfMarkedHeading } from '../text/heading-words.ts'

/** Words of a class, a description or a file that say that a picture shows the person. */
const PERSONAL = new Set(
  'portrait avatar profile headshot mugshot selfie photo me myself author'.split(' '),
)

/** Words of pictures that show something else, whatever else they say. */
const OTHER = new Set(
  `logo logos icon icons badge badges banner button emblem seal favicon cover background bg header shield shields visitor
  visitors counter map maps flag flags qr qrcode wechat weixin teaser figure fig paper thumbnail thumb spinner arrow cv pdf arxiv
  github scholar linkedin orcid twitter university school`.split(/\s+/u),
)

/** The same in Chinese, which does not divide words. */
const PERSONAL_HAN = /照片|头像|个人照|证件照|肖像|本人/u
const OTHER_HAN = /校徽|院徽|校训|二维码|微信|公众号|图标|合影|地图/u

/** Hosts of signs and counters. */
const COUNTERS =
  /^(?:https?:)?\/\/[^/]*(?:shields\.io|badge|badgen|komarev|clustrmaps|mapmyvisitors|flagcounter|statcounter|hits\.|simpleicons|githubusercontent\.com\/u\/0)/iu

export interface FoundPortrait {
  picture: PagePicture
  /** Not only its place says that it shows the person. */
  isSure: boolean
  /** Its description names the person. */
  isNamed: boolean
}

/**
 * The portrait among the pictures of a page about a person: what its class, its description or its name says to be one;
 * else the only picture above all sections.
 */
export function findPortrait(
  { pictures = [], lines, settings }: CleanPage,
  ofOwner: readonly string[],
): FoundPortrait | undefined {
  const title = textOfSetting(settings['title']) ?? ''
  const heading = lines.map(({ text }) => headingOf(text)).find((text) => text !== undefined) ?? ''
  const names = [...ofOwner, ...[title, heading].filter(isPerhapsName)]
  const found = (picture: PagePicture, isSure: boolean): FoundPortrait => {
    return { picture, isSure, isNamed: names.some((name) => isNamed(picture.alt, name)) }
  }
  const candidates = pictures.filter((picture) => !isOther(picture))
  const sure = candidates.find((picture) => isPersonal(picture, names))
  if (sure !== undefined) return found(sure, true)
  const end = lines.find(({ text }) => isHeadingOfSection(text))?.line ?? Number.POSITIVE_INFINITY
  const [first, ...others] = candidates.filter(({ line }) => line < end)
  return first === undefined || others.length > 0 ? undefined : found(first, false)
}

function isOther({ src, alt, marks, isSmall }: PagePicture): boolean {
  if (isSmall || COUNTERS.test(src) || /\.svg(?:[?#]|$)/iu.test(src)) return true
  const said = [alt, nameOfFile(src), marks].join(' ')
  return OTHER_HAN.test(said) || wordsOf(said).some((word) => OTHER.has(word))
}

function isPersonal({ src, alt, marks }: PagePicture, names: readonly string[]): boolean {
  const said = [alt, nameOfFile(src), marks].join(' ')
  if (PERSONAL_HAN.test(said) || wordsOf(said).some((word) => PERSONAL.has(word))) return true
  return [alt, nameOfFile(src)].some((text) => names.some((name) => isNamed(text, name)))
}

/** True if a text has all words of a name: `zheng_chujie`, `ChujieZheng2024`. */
function isNamed(text: string, name: string): boolean {
  const words = fold(name).split(' ')
  const folded = fold(text).replaceAll(/[^\p{L}]/gu, '')
  return name !== '' && words.every((word) => folded.includes(word.replaceAll(/[^\p{L}]/gu, '')))
}

/** Words of a text or a name such as `my-photo_2.jpg`, `profilePic`. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

function nameOfFile(src: string): string {
  const [path = ''] = src.split(/[?#]/u)
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,5}$/u, '')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Pages are often called after their owner. */
function isPerhapsName(title: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3}$|^\p{Script=Han}{2,4}$/u.test(title)
}

function headingOf(line: string): string | undefined {
  return /^ {0,3}#{1,6}\s(.*)/u.exec(line)?.[1]?.trim()
}

function isHeadingOfSection(line: string): boolean {
  const heading = headingOf(line)
  const kind = heading === undefined ? undefined : kindOfMarkedHeading(heading)
  return kind !== undefined && kind !== 'about'
}
