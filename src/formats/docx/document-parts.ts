import { zipSync } from 'fflate'
import { unzip } from '../archive/unzip.ts'
import { createBudget, spend, type Budget } from '../budget.ts'

const MEGABYTE = 1024 * 1024
/** Of all parts together, unpacked: a CV with all its styles has a tenth of it. */
const LIMITS = { maxBytes: 30 * MEGABYTE, maxFiles: 1_000 }
/**
 * Kilobytes of memory that the reader uses, as measured with documents of one thing each. A reference as Word writes
 * it, with the fonts of each run, is about 70 without what is not read.
 */
const COST = { element: 1.5, attribute: 0.5, text: 0.8, entity: 0.12, block: 5 }
const MAX_COST = 270_000
/** Of elements in elements: a table in a table in a table has some fifty. */
const MAX_DEPTH = 300

const SPACE = 0x20
/** Of the names that are searched, and one more. */
const MAX_NAME_LENGTH = 'lastRenderedPageBreak'.length + 1

const BLOCKS: ReadonlySet<string> = new Set(['p', 'tc', 'tr', 'tbl'])

/** Empty elements that do not affect the text; they are half of what Word writes. */
const UNREAD_ELEMENTS: ReadonlySet<string> = new Set([
  'proofErr',
  'rFonts',
  'sz',
  'szCs',
  'lang',
  'color',
  'kern',
  'spacing',
  'lastRenderedPageBreak',
])

/** Parts that the reader never opens. */
const UNREAD =
  /(?:^|\/)(?:(?:theme\d*|settings|fontTable|webSettings)\.xml$|(?:theme|customXml|docProps)\/)/iu

const [LESS, GREATER, SLASH, EQUALS, COLON, AMPERSAND] = [...'<>/=:&'].map((sign) =>
  sign.charCodeAt(0),
)

/**
 * A Word document rebuilt from the parts that a reader needs, none of them compressed: whatever the archive claims,
 * the reader unpacks nothing that has not been measured here.
 */
export function documentParts(bytes: Uint8Array): Uint8Array | 'broken' | 'too-large' {
  const isWanted = (name: string) => /\.(?:xml|rels)$/iu.test(name) && !UNREAD.test(name)
  const parts = unzip(bytes, { ...LIMITS, isWanted, keepsFolder: true })
  if (typeof parts === 'string') return parts
  const budget = createBudget(MAX_COST)
  const read = parts.map(({ path, bytes: part }) => [path, withoutUnread(part)] as const)
  if (!read.every(([, part]) => isWithinLimits(part, budget))) return 'too-large'
  return zipSync(Object.fromEntries(read), { level: 0 })
}

/** The same XML without its empty elements that are not read. */
function withoutUnread(xml: Uint8Array): Uint8Array {
  const kept = new Uint8Array(xml.length)
  let length = 0
  for (let at = 0; at < xml.length; at += 1) {
    const end = xml[at] === LESS ? endOfUnread(xml, at) : undefined
    if (end === undefined) kept[length++] = xml[at] ?? 0
    else at = end
  }
  return kept.subarray(0, length)
}

/** The position of the last character of an empty element that is not read; undefined for anything else. */
function endOfUnread(xml: Uint8Array, start: number): number | undefined {
  if (!UNREAD_ELEMENTS.has(localName(xml, start + 1))) return undefined
  let at = start + 1
  while (at < xml.length && xml[at] !== GREATER && xml[at] !== LESS) at += 1
  return xml[at] === GREATER && xml[at - 1] === SLASH ? at : undefined
}

/** Counts by the bytes alone: what looks like a tag counts as one. */
function isWithinLimits(xml: Uint8Array, budget: Budget): boolean {
  let depth = 0
  let isInTag = false
  for (let at = 0; at < xml.length; at += 1) {
    const byte = xml[at]
    let cost = 0
    if (byte === EQUALS) cost = COST.attribute
    else if (byte === AMPERSAND) cost = COST.entity
    else if (byte === LESS) {
      const isEnd = xml[at + 1] === SLASH
      if (!isEnd) cost = COST.element
      if (BLOCKS.has(localName(xml, at + 1))) cost += COST.block
      depth += isEnd ? -1 : 1
      isInTag = true
    } else if (byte === GREATER) {
      // A slash before this character ends an element only inside its tag; in text it means nothing.
      if (isInTag && xml[at - 1] === SLASH) depth -= 1
      if (xml[at + 1] !== LESS) cost = COST.text
      isInTag = false
    }
    if (depth > MAX_DEPTH || (cost > 0 && !spend(budget, cost))) return false
  }
  return true
}

/** The name of an element without its prefix; an empty one for an end. */
function localName(xml: Uint8Array, start: number): string {
  let end = start
  let from = start
  for (; isNameByte(xml[end]); end += 1) if (xml[end] === COLON) from = end + 1
  return String.fromCharCode(...xml.subarray(from, Math.min(end, from + MAX_NAME_LENGTH)))
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && byte > SPACE && byte !== GREATER && byte !== SLASH && byte !== LESS
}
