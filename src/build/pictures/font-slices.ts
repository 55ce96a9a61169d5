import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export type Weight = 400 | 600

/** A font file: the part of a family that has the characters in `ranges`. */
export interface FontSlice {
  family: string
  /** The file of each weight; one that contains all weights is the same twice. */
  files: Record<Weight, string>
  ranges: readonly (readonly [from: number, to: number])[]
}

interface Family {
  package: string
  /** Without the ending. */
  fileOf: (slice: string, weight: Weight) => string
}

/** The site's own Latin face, and a Chinese one that substitutes for those of visitors' systems. */
const FAMILIES: readonly Family[] = [
  {
    package: '@fontsource-variable/source-serif-4',
    fileOf: (slice) => `source-serif-4-${slice}-wght-normal`,
  },
  {
    package: '@fontsource/noto-serif-sc',
    fileOf: (slice, weight) => `noto-serif-sc-${slice}-${weight}-normal`,
  },
]

const { resolve } = createRequire(import.meta.url)

/** All slices of all families, families in the order in which they are preferred. */
export function readFontSlices(): FontSlice[] {
  return FAMILIES.flatMap((family) => {
    const list = readFileSync(resolve(`${family.package}/unicode.json`), 'utf8')
    return Object.entries(JSON.parse(list) as Record<string, string>).map(([key, ranges]) => {
      const file = (weight: Weight) =>
        resolve(
          `${family.package}/files/${family.fileOf(key.replace(/[[\]]/gu, ''), weight)}.woff2`,
        )
      const files = { 400: file(400), 600: file(600) }
      return { family: family.package, files, ranges: readRanges(ranges) }
    })
  })
}

/** "U+20-22,U+b7" as pairs of code points. */
function readRanges(list: string): FontSlice['ranges'] {
  return list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}
