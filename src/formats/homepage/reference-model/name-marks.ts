import { trimEndOf } from '#core/text/trim-of.ts'

/** Signs that lists of authors put after names, in one form each. */
const SIGN = /\\?[*∗⋆★＊†‡§¶#^✉♣♠♦♥△◇⁎]|📧|✉️|🖂/gu
const SAME: Readonly<Record<string, string>> = {
  '∗': '*',
  '★': '⋆',
  '＊': '*',
  '⁎': '*',
  '📧': '✉',
  '🖂': '✉',
}
/** A sign, or a digit of the number of an affiliation. */
const MARK_CHARACTER = /[\s*∗⋆★＊†‡§¶#^✉♣♠♦♥△◇⁎¹²³⁴⁵⁶⁷⁸⁹⁰\\$\d\uFE0F📧🖂]/u
const AT_START = /^(?:[\s*∗⋆★＊†‡§¶#^✉♣♠♦♥△◇⁎]|📧|🖂|\uFE0F)+/u
const ROLE =
  /(?:(?<!\s)\s+)?[(（[]\s*(?:co-?first|equal|joint|corresponding|共同|通讯|通信|并列)[^()（）[\]]{0,40}[)）\]]/giu

export type MarkedName = { name: string; signs: string[]; equal: boolean; corresponding: boolean }

/** A name without the signs, numbers and roles behind it. */
export function splitMarks(written: string): MarkedName {
  const roles = written.match(ROLE)?.join(' ') ?? ''
  const bare = written.replaceAll(ROLE, '').trim()
  const start = AT_START.exec(bare)?.[0] ?? ''
  const name = trimEndOf(bare.slice(start.length), MARK_CHARACTER)
  const around = start + bare.slice(start.length + name.length)
  const signs = (around.match(SIGN) ?? []).map((sign) => sameSign(sign.replace('\\', '')))
  return {
    name,
    signs: [...new Set(signs)],
    equal: /co-?first|equal|joint|共同|并列/iu.test(roles),
    corresponding: /corresponding|通讯|通信/iu.test(roles),
  }
}

function sameSign(sign: string): string {
  return SAME[sign] ?? (sign.startsWith('✉') ? '✉' : sign)
}

const SIGN_CLASS = '[*∗⋆★＊†‡§¶#^✉♣♠♦♥△◇⁎📧]'
const MEANS =
  ' ?(?:[:：=]|(?:denotes?|indicates?|means?|represents?|for)\\b|表示|为|代表|是)? ?(?:(?:denotes?|indicates?|represents?|means?) )?(?:the |an? )?'
const EQUAL = new RegExp(
  `(${SIGN_CLASS})${MEANS}(?:equal(?:ly)?|co-?first|joint first|contributed equally|authors? contributed equally|共同一作|共同第一作者|同等贡献|贡献相同|共一)`,
  'iu',
)
const CORRESPONDING = new RegExp(
  `(${SIGN_CLASS})${MEANS}(?:corresponding|correspondence|通讯作者|通信作者)`,
  'iu',
)

/** Which signs a legend explains: of equal contribution, of the corresponding author. */
export function readLegend(legend: string): { equal: string | undefined; corresponding: string } {
  const signOf = (pattern: RegExp) => {
    const sign = pattern.exec(legend.replaceAll('\\', '').replaceAll(/\s+/gu, ' '))?.[1]
    return sign === undefined ? undefined : sameSign(sign)
  }
  return { equal: signOf(EQUAL), corresponding: signOf(CORRESPONDING) ?? '✉' }
}
