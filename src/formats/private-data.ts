import { trimOf } from '#core/text/trim-of.ts'

/** Kinds of data about a person that are nobody's business. */
export const PRIVATE_KINDS = ['phone', 'birth', 'origin', 'party', 'id-number', 'family'] as const
export type PrivateKind = (typeof PRIVATE_KINDS)[number]

/** A text without its private parts, and which kinds these were; each with the words that were left out. */
export interface Cleared {
  text: string
  found: { kind: PrivateKind; words: string }[]
}

/** What stands before a value, in the form of a field. */
const LABELS: Readonly<Record<PrivateKind, string>> = {
  phone:
    'telephone|tel|phone(?: number)?|mobile(?: phone)?|cell(?: phone)?|fax|电话|手机|手机号码?|联系电话|办公电话|移动电话|传真',
  birth:
    'date of birth|birth ?date|birthday|dob|born|age|出生日期|出生年月日?|出生时间|出生|生日|年龄',
  origin:
    'place of birth|birthplace|native place|hometown|nationality|citizenship|ethnicity|籍贯|民族|国籍|户籍|户口|出生地|生源地',
  party: 'political status|political affiliation|party membership|政治面貌|党派|入党时间',
  'id-number':
    'id(?: card)?(?: number| no\\.?)|id|identity card|passport(?: number| no\\.?)?|ssn|身份证号码?|身份证|护照号码?|证件号码?',
  family: 'gender|sex|marital status|性别|婚姻状况|婚否|婚姻',
}

const PROVINCE =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门'

/** A whole part of an enumeration, as in 张三，男，1985年3月生，湖南长沙人，中共党员. */
const PARTS: Readonly<Record<PrivateKind, RegExp>> = {
  phone: /^[(（]?\+\d[\d\s().-]{7,20}$|^(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/u,
  birth:
    /^(?:出?生于)?(?:19|20)\d\d\s?(?:年|\.|-|\/)(?:\s?\d{1,2}\s?(?:月|\.|-|\/)?)?(?:\s?\d{1,2}\s?日?)?\s?(?:出?生|出生人)$|^(?:出?生于|born (?:on|in) )[^，,。]{0,20}\d{4}[^，,。]{0,12}$|^(?:i|he|she) was born (?:on|in) [^,;]{0,30}\d{4}[^,;]{0,30}$/iu,
  origin: new RegExp(
    `^(?:${PROVINCE})(?:省|市)?\\p{Script=Han}{0,8}人$|^\\p{Script=Han}{1,4}族$`,
    'u',
  ),
  party:
    /^(?:中共)?(?:预备)?党员$|^中国共产党(?:预备)?党员$|^共青团员$|^(?:cpc|ccp|communist party|party) member$|^member of the (?:communist party of china|cpc)$/iu,
  'id-number': /^\d{17}[\dXx]$/u,
  family: /^[男女]$|^[男女]性$|^(?:已婚|未婚)$/u,
}

/** Numbers that are private wherever they are. */
const NUMBERS: readonly (readonly [PrivateKind, RegExp])[] = [
  ['id-number', /(?<![\dA-Za-z./-])\d{17}[\dXx](?![\dA-Za-z])/gu],
  ['phone', /(?<![\dA-Za-z./-])1[3-9]\d(?:[- ]?\d{4}){2}(?![\d-])/gu],
]

const KINDS = PRIVATE_KINDS.map(
  (kind) => [kind, new RegExp(`^(?:${LABELS[kind]})$`, 'iu')] as const,
)

/** Between parts: line ends, commas, semicolons, dots of enumerations, full stops, and where a label with a colon begins. */
const BETWEEN = new RegExp(
  `([,，;；。|｜·•\\n]|\\.(?=\\s|$)| {2}|(?<![.,;，；。\\s])\\s(?=(?:${Object.values(LABELS).join('|')})\\s?[:：]))`,
  'iu',
)
const LABELED = /^(?<label>[^:：]{1,24}?)\s?[:：]\s?/u

/** Marks of lists and of emphasis around a part. */
const MARK = /[\s*_#>]/u

interface Piece {
  part: string
  /** What separates it from the next one. */
  sign: string
}

/**
 * Leaves telephone numbers, birth, origin, party membership, numbers of identity cards and the like out of a text. Labeled fields and
 * parts of enumerations go; what is said in a sentence is for its author to decide.
 *
 * @example withoutPrivate('张三，男，1985年3月生，教授').text // '张三，教授'
 */
export function withoutPrivate(text: string): Cleared {
  const found: Cleared['found'] = []
  const kept: Piece[] = []
  let open: PrivateKind | undefined
  for (const { part, sign } of piecesOf(text)) {
    const bare = trimOf(part, MARK).replace(/^[-+] /u, '')
    const kind = kindOf(bare) ?? (open !== undefined && isValue(bare) ? open : undefined)
    // "Date of birth: 2 March, 1998" goes on behind the comma.
    open = kind !== undefined && /[,，]/u.test(sign) ? kind : undefined
    if (kind === undefined) kept.push({ part, sign })
    else {
      found.push({ kind, words: bare })
      const last = kept.at(-1)
      if (last !== undefined && isEnd(sign) && !isEnd(last.sign)) last.sign = sign
    }
  }
  const last = kept.at(-1)
  if (found.length > 0 && last !== undefined && !isEnd(last.sign)) last.sign = ''
  const left = withoutNumbers(kept.map(({ part, sign }) => part + sign).join(''), found)
  return { text: found.length === 0 ? text : tidied(left), found }
}

function piecesOf(text: string): Piece[] {
  const pieces = text.split(BETWEEN)
  return pieces.flatMap((part, at) => (at % 2 === 0 ? [{ part, sign: pieces[at + 1] ?? '' }] : []))
}

function isEnd(sign: string): boolean {
  return /[.。\n]/u.test(sign)
}

/** The kind of a whole part. */
function kindOf(part: string): PrivateKind | undefined {
  const label = LABELED.exec(part)?.groups?.['label']
  const name = trimOf(label ?? part, MARK)
  const field = KINDS.find(([, pattern]) => pattern.test(name))
  if (
    field !== undefined &&
    (label !== undefined || !/^(?:born|age|id|fax|cell|出生|国籍)$/iu.test(part))
  )
    return field[0]
  return PRIVATE_KINDS.find((kind) => PARTS[kind].test(part))
}

/** What can be the second half of a date or of a number. */
function isValue(part: string): boolean {
  return /^(?:\d{4}|[\d\s()+-]{5,20})$/u.test(part)
}

function withoutNumbers(text: string, found: Cleared['found']): string {
  return NUMBERS.reduce(
    (left, [kind, pattern]) =>
      left.replaceAll(pattern, (words) => {
        found.push({ kind, words })
        return ''
      }),
    text,
  )
}

/** Without signs that have nothing between them, and lists that have no items. */
function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[ \t]+/gu, ' ').trimEnd())
    .filter((line) => !/^\s*[-*+•·|,，;；:：.。]+$/u.test(line))
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
}
