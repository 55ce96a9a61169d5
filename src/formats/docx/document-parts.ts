import { zipSync } from 'fflate'
import { unzip } from '../archive/unzip.ts'

const MEGABYTE = 1024 * 1024
/** Of all parts together, unpacked: a CV with all its styles has a tenth of it. */
const LIMITS = { maxBytes: 30 * MEGABYTE, maxFiles: 1_000 }
/** Of elements and their ends: the reader takes two kilobytes for each paragraph. A page has some hundreds. */
const MAX_TAGS = 200_000
const MAX_ATTRIBUTES = 600_000
/** Of elements in elements: a table in a table in a table has some fifty. */
const MAX_DEPTH = 300

const [LESS, GREATER, SLASH, EQUALS] = [...'<>/='].map((sign) => sign.charCodeAt(0))

/**
 * A Word document made anew of the parts that a reader needs, none of them compressed: whatever the archive claims,
 * the reader unpacks nothing that has not been measured here.
 */
export function documentParts(bytes: Uint8Array): Uint8Array | 'broken' | 'too-large' {
  const isWanted = (name: string) => /\.(?:xml|rels)$/iu.test(name)
  const parts = unzip(bytes, { ...LIMITS, isWanted, keepsFolder: true })
  if (typeof parts === 'string') return parts
  const measure: Measure = { tags: 0, attributes: 0 }
  if (!parts.every((part) => isWithinLimits(part.bytes, measure))) return 'too-large'
  return zipSync(Object.fromEntries(parts.map((part) => [part.path, part.bytes])), { level: 0 })
}

interface Measure {
  tags: number
  attributes: number
}

/** Counts by the bytes alone: what looks like a tag counts as one. */
function isWithinLimits(xml: Uint8Array, measure: Measure): boolean {
  let depth = 0
  for (let at = 0; at < xml.length; at += 1) {
    const byte = xml[at]
    if (byte === EQUALS) measure.attributes += 1
    else if (byte === LESS) {
      measure.tags += 1
      depth += xml[at + 1] === SLASH ? -1 : 1
    } else if (byte === GREATER && xml[at - 1] === SLASH) depth -= 1
    if (depth > MAX_DEPTH || measure.tags > MAX_TAGS || measure.attributes > MAX_ATTRIBUTES)
      return false
  }
  return true
}
