import { zipSync } from 'fflate'
import { unzip } from '../archive/unzip.ts'

const MEGABYTE = 1024 * 1024
/** Of all parts together, unpacked: a CV with all its styles has a tenth of it. */
const LIMITS = { maxBytes: 30 * MEGABYTE, maxFiles: 1_000 }
/** Of elements and their ends; a reference as Word writes it, with the fonts of each run, has about 120. */
const MAX_TAGS = 300_000
/** Of paragraphs and cells of tables: the reader takes two kilobytes for each; a page has some thirty. */
const MAX_BLOCKS = 30_000
const MAX_ATTRIBUTES = 600_000
/** Of elements in elements: a table in a table in a table has some fifty. */
const MAX_DEPTH = 300

const SPACE = 0x20

const BLOCKS: ReadonlySet<string> = new Set(['p', 'tc', 'tr', 'tbl'])

/** Parts that the reader never opens. */
const UNREAD =
  /(?:^|\/)(?:(?:theme\d*|settings|fontTable|webSettings)\.xml$|(?:theme|customXml|docProps)\/)/iu

const [LESS, GREATER, SLASH, EQUALS, COLON] = [...'<>/=:'].map((sign) => sign.charCodeAt(0))

/**
 * A Word document made anew of the parts that a reader needs, none of them compressed: whatever the archive claims,
 * the reader unpacks nothing that has not been measured here.
 */
export function documentParts(bytes: Uint8Array): Uint8Array | 'broken' | 'too-large' {
  const isWanted = (name: string) => /\.(?:xml|rels)$/iu.test(name) && !UNREAD.test(name)
  const parts = unzip(bytes, { ...LIMITS, isWanted, keepsFolder: true })
  if (typeof parts === 'string') return parts
  const measure: Measure = { tags: 0, blocks: 0, attributes: 0 }
  if (!parts.every((part) => isWithinLimits(part.bytes, measure))) return 'too-large'
  return zipSync(Object.fromEntries(parts.map((part) => [part.path, part.bytes])), { level: 0 })
}

interface Measure {
  tags: number
  blocks: number
  attributes: number
}

/** Counts by the bytes alone: what looks like a tag counts as one. */
function isWithinLimits(xml: Uint8Array, measure: Measure): boolean {
  let depth = 0
  let isInTag = false
  for (let at = 0; at < xml.length; at += 1) {
    const byte = xml[at]
    if (byte === EQUALS) measure.attributes += 1
    else if (byte === LESS) {
      measure.tags += 1
      if (BLOCKS.has(localName(xml, at + 1))) measure.blocks += 1
      depth += xml[at + 1] === SLASH ? -1 : 1
      isInTag = true
    } else if (byte === GREATER) {
      // A slash before this sign ends an element only inside of its tag: in text it means nothing.
      if (isInTag && xml[at - 1] === SLASH) depth -= 1
      isInTag = false
    }
    if (depth > MAX_DEPTH || isTooMuch(measure)) return false
  }
  return true
}

function isTooMuch({ tags, blocks, attributes }: Measure): boolean {
  return tags > MAX_TAGS || blocks > MAX_BLOCKS || attributes > MAX_ATTRIBUTES
}

/** The name of an element without its prefix; an empty one for an end. */
function localName(xml: Uint8Array, start: number): string {
  let end = start
  let from = start
  for (; isNameByte(xml[end]); end += 1) if (xml[end] === COLON) from = end + 1
  return String.fromCharCode(...xml.subarray(from, Math.min(end, from + 4)))
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && byte > SPACE && byte !== GREATER && byte !== SLASH && byte !== LESS
}
